import { z } from 'zod';
import { authorComponents } from './author-components.ts';
import type { AuthorComponent } from './components/component.ts';

const attribute = /([a-zA-Z]+)="([^"]*)"/g;
const tag = new RegExp(
  `</?(${Object.keys(authorComponents).join('|')})((?:\\s+[a-zA-Z]+="[^"]*")*)\\s*/?>`,
  'g',
);

/**
 * An author's text with the tags of components taken out and the words of their attributes left in: what a reader
 * reads. For counting and finding words, not for showing.
 */
export const withoutTags = (body: string): string =>
  body.replace(tag, (_tag, name: string, typed: string) =>
    [...typed.matchAll(attribute)]
      .filter(([, prop = '']) =>
        holdsWords(authorComponents[name as keyof typeof authorComponents], prop),
      )
      .map(([, , words]) => words)
      .join(' '),
  );

/** Whether readers see an attribute as words: it is neither an id nor a choice nor an address. */
export function holdsWords({ props }: AuthorComponent, prop: string): boolean {
  if (!Object.hasOwn(props.shape, prop)) return false;
  const schema = props.shape[prop] as z.ZodType;
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  return inner instanceof z.ZodString && !inner.def.checks?.some(isPattern);
}

const isPattern = (check: z.core.$ZodCheck) => check._zod.def.check === 'string_format';

/** Ids of the metrics that a text explains by itself. */
export const termsIn = (body: string): string[] =>
  [...body.matchAll(/<Term\s+metric="([a-z0-9-]+)"/g)].map(([, id]) => id as string);
