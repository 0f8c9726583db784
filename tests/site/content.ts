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
    .flatMap((kind) => writtenIn(kind).map((entry) => ({ kind, ...entry }) as Entry))
    .filter(({ fields: { status = 'published' } }) => status === 'published');
  return published;
}

export const entriesOf = (kind: EntryKind) =>
  publishedEntries().filter((entry) => entry.kind === kind);

/** A file of the content: its id, its fields as they are typed, and the text below them, if it can have one. */
interface Written {
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the fields it asks for.
  fields: any;
  body: string;
}

/** What stands in a folder of the content, in its own language: translations stand in folders of their own. */
export const writtenIn = (collection: string): Written[] =>
  readdirSync(join(CONTENT, collection))
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .map((file) => {
      const text = readFileSync(join(CONTENT, collection, file), 'utf8');
      const [, front = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      return { id: file.replace(/\.\w+$/, ''), fields: parse(front), body };
    });
