import type { z } from 'zod';
import { didYouMean } from '#checks/nearest.ts';
import type { Path } from './read-fields.ts';

type Issue = z.core.$ZodRawIssue;

const named: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on its own line after "- "',
  object: 'a group of key: value lines, indented by two spaces',
  date: 'a date such as 2026-03-31',
};

/**
 * Says in plain words what Zod found, where the schema has no words of its own.
 * Handed to `safeParse` as its `error`, so that the schema's own messages win.
 */
export function plainWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.input, String(issue.expected));
    case 'invalid_value':
      return notListed(issue.input, issue.values.map(String));
    case 'invalid_union':
      return neither(issue.input, issue.errors.flat());
    case 'too_small':
      return `${shown(issue.input)} is too small: the least is ${issue.minimum}`;
    case 'too_big':
      return `${shown(issue.input)} is too large: the most is ${issue.maximum}`;
    default:
      return undefined;
  }
}

/** A path as an author would say it: `findings, item 2, value`. */
export const spoken = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step))).join(', ');

function wrongType(input: unknown, expected: string): string {
  const wanted = named[expected] ?? expected;
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  if (expected === 'string' && typeof input !== 'object')
    return `${shown(input)} reads as ${kindOf(input)}, and must be text: put it in quotes`;
  if (expected === 'string' && input instanceof Date)
    return 'reads as a date, and must be text: put it in quotes';
  if (expected === 'int') return `${shown(input)} must be a whole number, without a point`;
  return `is ${kindOf(input)}, and must be ${wanted}`;
}

function notListed(input: unknown, values: readonly string[]): string {
  if (input === undefined || input === null) return `is missing. One of: ${values.join(', ')}.`;
  if (typeof input !== 'string') return `is ${kindOf(input)}. One of: ${values.join(', ')}.`;
  return `unknown value "${input}".${didYouMean(input, values)} One of: ${values.join(', ')}.`;
}

/** A field with two ways to write it, such as a number or "not reported". */
function neither(input: unknown, issues: readonly z.core.$ZodIssue[]): string {
  const literals = issues.flatMap((issue) =>
    issue.code === 'invalid_value' ? issue.values.map(String) : [],
  );
  const or = literals.map((literal) => ` or "${literal}"`).join('');
  if (input === undefined) return 'is missing';
  if (input === null) return `is empty${or && `: give it,${or}`}`;
  if (input instanceof Date) return 'reads as a date, and must be text: put it in quotes';
  const others = issues.filter(({ code }) => code !== 'invalid_value');
  const why = others.map(({ message }) => message).join(', ');
  const hint = typeof input === 'string' ? didYouMean(input, literals) : '';
  return `${shown(input)} cannot be used here: ${why}${or}.${hint}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a group of keys';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false' }[String(typeof value)] ?? ''
  );
}

/** Texts in quotes and shortened, numbers as they are, the rest by its kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return typeof value === 'object' ? kindOf(value) : String(value);
}
