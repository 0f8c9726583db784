import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EntryKind } from '#schemas/kinds.ts';
import { keptKinds } from '#schemas/switches.ts';

/** An entry as its author wrote it: what the pages are held against. */
export interface Entry {
  kind: EntryKind;
  id: string;
  fields: {
    title: string;
    summary: string;
    topics: string[];
    roles: string[];
    audience: string[];
    sources: string[];
    related?: string[];
    backedBy?: string[];
    personas?: string[];
    publishedOn: string;
    status?: string;
    /** Of a guideline. */
    principle?: string;
    series?: string;
    /** Of a story. */
    lesson?: string;
    outcome?: { kind: string };
    /** Of a study. */
    implication?: string;
    /** Of a nudge. */
    action?: string;
    /** Of a journey. */
    point?: string;
    persona?: string;
    /** Of a nudge, or of a guideline in a series. */
    number?: number;
  };
  body: string;
}

const CONTENT = 'src/content';

let published: Entry[] | undefined;

/** Every entry that readers can see, read from its file without the site's own code. */
export function publishedEntries(): Entry[] {
  published ??= keptKinds
    .flatMap((kind) => originalsOf(kind).map((file) => read(kind, file)))
    .filter(({ fields: { status = 'published' } }) => status === 'published');
  return published;
}

export const entriesOf = (kind: EntryKind) =>
  publishedEntries().filter((entry) => entry.kind === kind);

/** Translations stand in folders of their own. */
const originalsOf = (kind: EntryKind) =>
  readdirSync(join(CONTENT, kind)).filter((file) => file.endsWith('.mdx'));

function read(kind: EntryKind, file: string): Entry {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(CONTENT, kind, file), 'utf8')) ?? [];
  return { kind, id: file.replace(/\.mdx$/, ''), fields: parse(front), body };
}
