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

/**
 * The fields of an entry or a page.
 *
 * @param file MDX with fields between fences, or YAML
 * @throws Error when it cannot be read
 */
export function fieldsIn(file: string): Record<string, unknown> {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const yaml = file.endsWith('.yaml')
    ? text
    : (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '');
  return parse(yaml) ?? {};
}
