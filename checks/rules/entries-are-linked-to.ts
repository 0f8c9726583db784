import type { Content } from '#checks/content.ts';
import type { Entry } from '#checks/document.ts';
import { pointersIn } from '#checks/fields/schemas.ts';
import { inboundLinks } from '#checks/inbound-links.ts';
import type { FieldRule } from '#checks/rule.ts';

export const entriesAreLinkedTo: FieldRule = {
  name: 'entries-are-linked-to',
  severity: 'warning',
  why: 'Readers follow links from what they just read; a page that nothing leads to is found by luck.',
  needs: 'fields',
  *check(entry, content) {
    if (listedElsewhere.has(entry.collection) || !isPublished(entry)) return;
    const links = inboundLinks(entry, content);
    if (!links || links.some(isPublished)) return;
    yield {
      at: entry.fields.locateKey(['title']),
      message: `nothing leads to this entry. Name it in an entry whose readers need it: ${whereTo(entry, content)}.`,
    };
  },
};

/** Reached by other ways: the bibliography, the lists of paths, of quizzes and of selections, the page of the calculator, the first use of a term in a text. */
const listedElsewhere = new Set<string>([
  ...['sources', 'assumptions', 'presets', 'metrics', 'paths', 'quizzes', 'selections'],
]);

/** A draft has no page to lead from, and an archived one is not read for advice. */
const isPublished = ({ collection, fields }: Entry) =>
  collection === 'sources' || (fields.data.status ?? 'published') === 'published';

/** The first published entry that this one names itself: its readers are likely to want the way back. */
function whereTo(entry: Entry, content: Content): string {
  const path = `${entry.collection}/${entry.id}`;
  for (const { to } of pointersIn(entry.collection, entry.fields.data)) {
    const named = content.find(to.collection, to.id);
    if (named && named !== entry && to.collection !== 'sources' && isPublished(named))
      return `for example add "- ${path}" to related in ${named.place}`;
  }
  return `add "- ${path}" to its related`;
}
