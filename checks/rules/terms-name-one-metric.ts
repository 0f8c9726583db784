import type { Content } from '#checks/content.ts';
import type { Entry } from '#checks/document.ts';
import type { Path } from '#checks/fields/read-fields.ts';
import type { FieldRule } from '#checks/rule.ts';

export const termsNameOneMetric: FieldRule = {
  name: 'terms-name-one-metric',
  severity: 'error',
  why: 'The first use of a term in a text leads to the page of its metric: there can be only one.',
  needs: 'fields',
  *check(entry, content) {
    if (entry.collection !== 'metrics') return;
    const claims = claimsIn(content);
    for (const { path, term } of termsOf(entry)) {
      const first = claims.get(term.toLowerCase());
      if (first && first !== entry)
        yield {
          at: entry.fields.locate(path),
          message: `${String(path[0])}: "${term}" already leads to ${first.place}. Delete it in one of the two.`,
        };
    }
  },
};

function* termsOf({ fields }: Entry): Iterable<{ path: Path; term: string }> {
  const { title } = fields.data;
  if (typeof title === 'string') yield { path: ['title'], term: title };
  for (const field of ['acronyms', 'terms']) {
    const list = fields.data[field];
    if (!Array.isArray(list)) continue;
    for (const [index, term] of list.entries())
      if (typeof term === 'string') yield { path: [field, index], term };
  }
}

const known = new WeakMap<Content, ReadonlyMap<string, Entry>>();

/** For each term, the first metric that claims it. */
function claimsIn(content: Content): ReadonlyMap<string, Entry> {
  const before = known.get(content);
  if (before) return before;
  const claims = new Map<string, Entry>();
  for (const id of content.ids('metrics')) {
    const metric = content.find('metrics', id);
    if (!metric) continue;
    for (const { term } of termsOf(metric)) {
      const key = term.toLowerCase();
      if (!claims.has(key)) claims.set(key, metric);
    }
  }
  known.set(content, claims);
  return claims;
}
