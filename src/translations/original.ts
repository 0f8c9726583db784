import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The folder of translations, among the files of a collection or of the pages: its language, two letters. */
const inFolder = /^(?<before>.*\/content\/[a-z-]+\/)(?<language>[a-z]{2})\/(?<rest>.+)$/;

/**
 * The file that a translation translates.
 *
 * @param file a path, for example `…/src/content/stories/fr/the-empty-chair.mdx`
 * @returns undefined for a file that is no translation
 */
export function originalOf(file: string): string | undefined {
  const { before, rest } = inFolder.exec(file.split(path.sep).join('/'))?.groups ?? {};
  return before !== undefined && rest !== undefined ? before + rest : undefined;
}

/** A file of the content: its fields, and the text below them, which YAML files have not. */
interface Written {
  fields: Record<string, unknown>;
  body?: string;
}

/**
 * Reads an entry or a page.
 *
 * @param file MDX with fields between fences, or YAML
 * @throws Error when it cannot be read
 */
export function written(file: string): Written {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (file.endsWith('.yaml')) return { fields: fieldsOf(text) };
  const [, yaml = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(text) ?? [];
  return { fields: fieldsOf(yaml), body };
}

const fieldsOf = (yaml: string): Written['fields'] => parse(yaml, { maxAliasCount: 0 }) ?? {};
