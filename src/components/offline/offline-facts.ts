import type { EditionFacts } from '#offline/manifest.ts';
import type { Condition } from '#offline/saved-copy.ts';
import { offlinePanel } from '#words';
import { inMegabytes } from './megabytes.ts';

const { facts: names } = offlinePanel;

type Fact = string | Date | { edition: string; date: string };

/** What saving an edition would take. */
export const rowsBefore = (latest: EditionFacts) =>
  factRows({
    [names.edition]: latest,
    [names.toFetch]: inMegabytes(latest.download),
    [names.onDevice]: inMegabytes(latest.bytes),
  });

/**
 * What is saved, checked a moment ago.
 *
 * @param persistent whether the browser has promised to keep it
 * @param latest the edition on the server, if it can be reached
 */
export const rowsOf = (
  { release, files, bytes }: Condition,
  persistent: boolean,
  latest: EditionFacts | null | undefined,
) =>
  factRows({
    [names.edition]: release,
    [names.files]: String(files),
    [names.size]: inMegabytes(bytes),
    [names.checked]: new Date(),
    [names.kept]: persistent ? offlinePanel.keptForever : offlinePanel.keptForNow,
    ...(latest && latest.edition !== release.edition && { [names.onServer]: latest }),
  });

/** Rows of a description list; dates and editions are written as the reader's language has it. */
function factRows(facts: Record<string, Fact>): HTMLElement[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const term = document.createElement('dt');
    term.textContent = name;
    const value = document.createElement('dd');
    value.textContent = textOf(fact);
    return [term, value];
  });
}

function textOf(fact: Fact): string {
  const language = document.documentElement.lang;
  if (typeof fact === 'string') return fact;
  if (fact instanceof Date)
    return fact.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const day = new Date(`${fact.date}T12:00:00`).toLocaleDateString(language, { dateStyle: 'long' });
  return `${day} (${fact.edition})`;
}
