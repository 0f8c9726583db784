import { isScalar } from 'yaml';
import { collectionParts } from '#schemas/parts.ts';
import type { Settings } from './answers.ts';
import { read, write } from './entry-text.ts';
import type { Project } from './project.ts';
import { STARTERS, starters } from './starters.ts';
import { unlinked } from './unlinked.ts';

const CONTENT = 'src/content';

/** What is no example: calculators and texts rest on it. It goes with the part that it belongs to. */
const withPart = (settings: Settings): [folder: string, stays: boolean][] => [
  ['metrics', settings.collections.metrics],
  ['assumptions', settings.features.calculators],
];

const examples = [
  ...Object.keys(collectionParts).filter((collection) => collection !== 'metrics'),
  'presets',
];

/**
 * Takes the example content out and leaves one starter entry in each collection that is there. What stays is mended:
 * nothing in it leads to what is gone.
 *
 * @param today as year-month-day, for the dates of the starters
 * @returns how many entries went, with what belongs to them
 */
export function removeExamples(project: Project, settings: Settings, today: string): number {
  const gone = [
    ...examples,
    ...withPart(settings).flatMap(([folder, stays]) => (stays ? [] : [folder])),
  ].flatMap((folder) => project.files(`${CONTENT}/${folder}`));
  for (const file of gone) project.remove(file);
  for (const [file, text] of starters(project, settings, today)) project.write(file, text);
  for (const file of project.files(STARTERS)) project.remove(file);
  unlinkDocs(project);
  pruneMetrics(project);
  return gone.length + removeSources(project, settings.features.calculators);
}

const isThere = (project: Project, page: string) =>
  ['mdx', 'yaml'].some((extension) => project.has(`${CONTENT}/${page}.${extension}`));

/** Whether a guideline belongs to it. */
const hasMembers = (project: Project, series: string) =>
  project
    .files(`${CONTENT}/guidelines`)
    .some((file) => new RegExp(`^series: *${series}$`, 'm').test(project.read(file)));

/** The site's own pages say nothing of what is gone. */
function unlinkDocs(project: Project) {
  const isLeft = (page: string) =>
    page.startsWith('series/') ? hasMembers(project, idOf(page)) : isThere(project, page);
  for (const file of project.files(`${CONTENT}/docs`).filter((name) => name.endsWith('.mdx')))
    project.write(file, unlinked(project.read(file), isLeft));
}

/** A metric leads on to metrics that are there, or to the next one if none is left. */
function pruneMetrics(project: Project) {
  const files = originals(project, 'metrics');
  for (const [index, file] of files.entries()) {
    const entry = read(file, project.read(file));
    const related: unknown[] = Object(entry.fields.toJS()).related ?? [];
    const left = related.filter((page) => isThere(project, String(page)));
    if (left.length === related.length) continue;
    const next = files[(index + 1) % files.length] ?? file;
    entry.fields.set('related', left.length > 0 ? left : [`metrics/${idOf(next)}`]);
    project.write(file, write(file, entry));
  }
}

/** Sources stay that something cites, calculators too, and those that report these. */
function removeSources(project: Project, withCalculators: boolean): number {
  const cited = new Set<string>();
  const texts = [CONTENT, ...(withCalculators ? ['src/calculators', 'src/languages'] : [])]
    .flatMap((folder) => project.files(folder))
    .filter((file) => !file.startsWith(`${CONTENT}/sources/`) && /\.(?:mdx|yaml|ts)$/.test(file));
  const all = new Map(originals(project, 'sources').map((file) => [idOf(file), file]));
  const cite = (id: string) => {
    const file = all.get(id);
    if (!file || cited.has(id)) return;
    cited.add(id);
    const reporter = read(file, project.read(file)).fields.get('reportedIn', true);
    if (isScalar(reporter)) cite(String(reporter.value));
  };
  for (const file of texts)
    for (const [word] of project.read(file).matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) cite(word);
  const gone = project
    .files(`${CONTENT}/sources`)
    .filter((file) => file.endsWith('.yaml') && !cited.has(idOf(file)));
  for (const file of gone) project.remove(file);
  return gone.length;
}

const originals = (project: Project, folder: string) =>
  project
    .files(`${CONTENT}/${folder}`)
    .filter((file) => file.split('/').length === 4 && file.endsWith('.yaml'));

const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
