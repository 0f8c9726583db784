import { LinkifyIt } from 'linkify-it';
import type { Content } from '#checks/content.ts';
import { type Document, type Entry, isEntry } from '#checks/document.ts';
import { pointersIn } from '#checks/fields/schemas.ts';
import { FIRST_OWNER } from '#schemas/playbook-config.ts';
import { owners } from '#schemas/vocabularies/owners.ts';

/** An address outside of the playbook: who has to know when it is gone, and where it stands. */
export interface External {
  address: string;
  files: ReadonlySet<string>;
  owners: ReadonlySet<string>;
}

/** Every address that entries and sources lead to, each once. */
export function externalAddresses(content: Content): External[] {
  const citers = ownersOfSources(content);
  const found = new Map<string, { files: Set<string>; owners: Set<string> }>();
  for (const document of content.documents) {
    if (!isEntry(document)) continue;
    const own = ownerOf(document);
    const mine = own ? [own] : (citers.get(document.id) ?? []);
    for (const address of addressesIn(document)) {
      const known = found.get(address) ?? { files: new Set(), owners: new Set() };
      known.files.add(document.file);
      for (const owner of mine) known.owners.add(owner);
      found.set(address, known);
    }
  }
  return [...found].map(([address, { files, owners }]) => ({
    address,
    files,
    // What nobody cites is looked after by those who look after the playbook.
    owners: owners.size > 0 ? owners : new Set([FIRST_OWNER]),
  }));
}

/** A source has no owner of its own: those who cite it have to know. */
function ownersOfSources(content: Content): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const document of content.documents) {
    const owner = ownerOf(document);
    if (!isEntry(document) || !owner) continue;
    for (const { to } of pointersIn(document.collection, document.fields.data))
      if (to.collection === 'sources') found.set(to.id, [...(found.get(to.id) ?? []), owner]);
  }
  return found;
}

const ownerOf = ({ fields }: Document): string | undefined =>
  Object.hasOwn(owners, String(fields.data.owner)) ? String(fields.data.owner) : undefined;

const finder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false });

/** In the field of a source, and anywhere in a text: in links, in definitions, by themselves. */
function addressesIn({ fields, text, bodyStart }: Entry): string[] {
  const inText = bodyStart > 0 ? (finder.match(text.slice(bodyStart)) ?? []) : [];
  const found = [fields.data.address, ...inText.map(({ url }) => url)];
  return found.filter((url): url is string => typeof url === 'string' && /^https?:/i.test(url));
}
