import { addressProblem, ways } from '#checks/addresses/web-address.ts';
import type { Content } from '#checks/content.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { Problem, TextRule } from '#checks/rule.ts';
import { nodesOf, startOf } from '#checks/syntax-tree.ts';
import { entryKinds } from '#schemas/kinds.ts';
import { isSitePage, sitePages } from '#schemas/site-pages.ts';
import { isOpen } from '#schemas/switches.ts';

/** The collections whose entries have pages that a text may link to. */
const linked = [
  ...entryKinds,
  ...(['paths', 'quizzes', 'selections', 'personas', 'metrics', 'sources'] as const),
] as const;

const toEntry = /^\/([^/#?]+)\/([^/#?]+)\/(?:#[\p{L}\p{N}_-]+)?$/u;

export const linksLeadSomewhere: TextRule = {
  name: 'links-lead-somewhere',
  severity: 'error',
  why: 'A dead link costs trust: a reader who followed one does not follow the next.',
  needs: 'text',
  check(_document, content, tree) {
    const problems: Problem[] = [];
    for (const link of nodesOf(tree, 'link')) {
      if (!link.url.startsWith('/') || addressProblem(link.url)) continue;
      const problem = problemOf(link.url, content);
      if (problem) problems.push({ at: startOf(link), message: problem });
    }
    return problems;
  },
};

function problemOf(url: string, content: Content): string | undefined {
  if (!isOpen(url)) return undefined;
  const [, kind = '', id = ''] = toEntry.exec(url) ?? [];
  if (isSitePage(url.replace(/#.*$/, '')) || (isKind(kind) && content.find(kind, id)))
    return undefined;
  if (
    content.documents.some(
      ({ place, isPage }) => isPage && `/${pathOf(place)}/` === url.replace(/#.*$/, ''),
    )
  )
    return undefined;
  const asWritten = url.replace(/^\/+|[#?].*$|\/+$/g, '');
  const known = linked.flatMap((name) => content.ids(name).map((id) => `/${name}/${id}/`));
  const hint = didYouMean(`/${asWritten}/`, [...known, ...sitePages]);
  return `the link "${url}" leads to no page of the playbook.${hint || ` ${ways}.`}`;
}

/** The address of one of the site's own pages: `docs/about/index.mdx` is `about`. */
const pathOf = (place: string) => place.replace(/^docs\/|(?:\/index)?\.mdx$/g, '');

const isKind = (name: string): name is (typeof linked)[number] =>
  (linked as readonly string[]).includes(name);
