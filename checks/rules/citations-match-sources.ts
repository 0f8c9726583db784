import { spoken } from '#checks/fields/plain-words.ts';
import { pointersIn } from '#checks/fields/schemas.ts';
import { didYouMean } from '#checks/nearest.ts';
import { type Citation, citationsIn } from '#checks/prose.ts';
import type { BodyRule, Problem } from '#checks/rule.ts';
import { nodesOf, startOf, type Tree } from '#checks/syntax-tree.ts';

export const citationsMatchSources: BodyRule = {
  name: 'citations-match-sources',
  severity: 'error',
  why: 'Notes are numbered by the list of sources: each citation needs its source, each source its citation.',
  needs: 'body',
  ofTranslations: true,
  *check({ collection, fields, text }, content, tree) {
    if (!Array.isArray(fields.data.sources)) return;
    const listed = fields.data.sources.map(String);
    const citations = citationsIn(tree, text);
    const notes = notesIn(tree);
    for (const { label, at } of notes)
      if (listed.includes(label))
        yield {
          at,
          message: `[^${label}]: the note of a source is made from the list of sources. Delete this line; the citation stays.`,
        };
    const ownNotes = new Set(notes.map(({ label }) => label));

    const pointers = [...pointersIn(collection, fields.data)].filter(
      ({ path, to }) => to.collection === 'sources' && path[0] !== 'sources',
    );
    for (const citation of citations)
      if (!listed.includes(citation.id) && !ownNotes.has(citation.id))
        yield unlisted(citation, listed, content.ids('sources'));
    for (const { path, to } of pointers)
      if (!listed.includes(to.id))
        yield {
          at: fields.locate(path),
          message: `${spoken(path)}: "${to.id}" is not in this entry’s sources.${didYouMean(to.id, listed)} Or add it to sources.`,
        };

    const cited = new Set([...citations.map(({ id }) => id), ...pointers.map(({ to }) => to.id)]);
    for (const [index, id] of listed.entries())
      if (!cited.has(id))
        yield {
          at: fields.locate(['sources', index]),
          severity: 'warning',
          message: `sources, item ${index + 1}: "${id}" is listed and never cited. Cite it in the text as [^${id}], or delete the line.`,
        };
  },
};

/** Notes that the author wrote below the text, `[^name]: …`. */
const notesIn = (tree: Tree): { label: string; at: number }[] =>
  nodesOf(tree, 'footnoteDefinition').map((note) => ({
    label: note.label ?? note.identifier,
    at: startOf(note),
  }));

function unlisted(
  { id, at }: Citation,
  listed: readonly string[],
  known: readonly string[],
): Problem {
  const advice = known.includes(id)
    ? ` Add "- ${id}" to sources.`
    : didYouMean(id, [...listed, ...known]) || ` Listed: ${listed.join(', ')}.`;
  return { at, message: `[^${id}] is not in this entry’s sources.${advice}` };
}
