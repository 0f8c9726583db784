import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { collections } from '#schemas/collections.ts';
import { entryKinds } from '#schemas/kinds.ts';
import { plainReference } from '#schemas/reference.ts';
import { type Fields, fieldsOf, type Writer } from './corpus/fields.ts';
import {
  type CorpusKind,
  entriesIn,
  type Planned,
  type PlannedName,
  planCorpus,
} from './corpus/plan.ts';
import { bodyOf } from './corpus/prose.ts';
import { randomFrom } from './corpus/random.ts';
import { vocabularyFrom } from './corpus/vocabulary.ts';

/** An entry of a corpus. */
export interface Generated {
  collection: CorpusKind;
  id: string;
  fields: { title: string; summary: string };
  /** As YAML, without fences. */
  yaml: string;
  /** About 1,000 words of Markdown. */
  body: string;
}

export interface Corpus {
  entries: Generated[];
  sources: { id: string; yaml: string }[];
  /** Its words, commonest first. */
  words: readonly string[];
}

/**
 * Makes up a knowledge base: the same for the same size and seed, valid in every field, and all its references lead
 * somewhere.
 *
 * @param size entries of the four kinds together; a fifth as many sources come on top
 * @throws Error when an entry does not fit its schema
 */
export function makeCorpus(size: number, seed = 1): Corpus {
  const random = randomFrom(seed);
  const vocabulary = vocabularyFrom(random);
  const plan = planCorpus(size, vocabulary, random);
  const writer: Writer = { plan, vocabulary, random };
  const others = entriesIn(plan);

  const write = <K extends CorpusKind>(entry: Planned<K>): Generated => {
    const fields = valid(entry, fieldsOf[entry.collection](entry, writer));
    const body = bodyOf({ vocabulary, random, sources: fields.sources, others });
    const { collection, id } = entry;
    return { collection, id, fields, yaml: stringify(fields), body };
  };
  const sources = plan.sources.map((source) => ({
    id: source.id,
    yaml: stringify(valid(source, fieldsOf.sources(source, writer))),
  }));
  return { entries: others.map(write), sources, words: vocabulary.words };
}

/** Writes a corpus as the content of this project. */
export function writeAsContent({ entries, sources }: Corpus, folder: string) {
  for (const name of [...entryKinds, 'sources']) mkdirSync(join(folder, name), { recursive: true });
  for (const { collection, id, yaml, body } of entries)
    writeFileSync(join(folder, collection, `${id}.mdx`), `---\n${yaml}---\n\n${body}\n`);
  for (const { id, yaml } of sources) writeFileSync(join(folder, 'sources', `${id}.yaml`), yaml);
}

/** Writes the same texts as pages of a plain Starlight, which knows nothing of citations and typed fields. */
export function writeAsDocs({ entries }: Corpus, folder: string) {
  for (const kind of entryKinds) mkdirSync(join(folder, kind), { recursive: true });
  for (const { collection, id, fields, body } of entries) {
    const matter = stringify({ title: fields.title, description: fields.summary });
    const uncited = body.replaceAll(/\[\^[a-z0-9-]+\]/g, '');
    writeFileSync(join(folder, collection, `${id}.mdx`), `---\n${matter}---\n\n${uncited}\n`);
  }
}

function valid<C extends PlannedName>({ collection, id }: Planned<C>, fields: Fields<C>) {
  const result = collections[collection].schema(plainReference).safeParse(fields);
  if (result.success) return fields;
  throw new Error(
    `The generated ${collection}/${id} is not valid.\n${z.prettifyError(result.error)}`,
  );
}
