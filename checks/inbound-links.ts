import { pointersInAttributes, usesIn } from './components/uses.ts';
import type { Content } from './content.ts';
import { type Entry, isEntry } from './document.ts';
import { pointersIn } from './fields/schemas.ts';
import { nodesOf } from './syntax-tree.ts';

type Links = ReadonlyMap<string, Entry[]>;

const linksOf = new WeakMap<Content, { links: Links | undefined }>();

/**
 * The other entries that lead to this one, in their fields or in their text. Asking it of every entry costs one pass
 * over the content.
 *
 * @returns undefined while the fields of some entry cannot be read: that entry may lead here
 */
export function inboundLinks(entry: Entry, content: Content): readonly Entry[] | undefined {
  const known = linksOf.get(content) ?? { links: gathered(content) };
  linksOf.set(content, known);
  return known.links && (known.links.get(pathOf(entry)) ?? []);
}

function gathered(content: Content): Links | undefined {
  const entries = content.documents.filter(isEntry);
  if (entries.some(({ fields, text }) => fields.problems.length > 0 || text === ''))
    return undefined;
  const links = new Map<string, Entry[]>();
  for (const from of entries)
    for (const to of new Set(targetsOf(from))) {
      if (to === pathOf(from)) continue;
      const known = links.get(to);
      if (known) known.push(from);
      else links.set(to, [from]);
    }
  return links;
}

function targetsOf({ collection, fields, tree }: Entry): string[] {
  const targets = [...pointersIn(collection, fields.data)].map(({ to }) => pathOf(to));
  if (!tree) return targets;
  for (const { url } of nodesOf(tree, 'link')) {
    const [, path] = /^\/([^/#?]+\/[^/#?]+)\//.exec(url) ?? [];
    if (path) targets.push(path);
  }
  for (const use of usesIn(tree))
    for (const [, to] of pointersInAttributes(use)) targets.push(pathOf(to));
  return targets;
}

const pathOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;
