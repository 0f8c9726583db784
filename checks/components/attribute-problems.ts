import type { z } from 'zod';
import { plainWords } from '#checks/fields/plain-words.ts';
import { unwrapped } from '#checks/fields/schemas.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { Problem } from '#checks/rule.ts';
import { type Use, wordsInAttributes } from './uses.ts';

/** What is wrong with the attributes of a component, by its schema in the registry. */
export function* attributeProblems(use: Use): Iterable<Problem> {
  const { name, component, attributes } = use;
  const given = attributes.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const { error } = component.props.safeParse(Object.fromEntries(given), { error: plainWords });
  for (const issue of error?.issues ?? [])
    if (issue.code === 'unrecognized_keys') yield* issue.keys.map((key) => unknown(use, key));
    else if (!attributes.some(({ name, isCode }) => isCode && name === issue.path[0]))
      yield misfit(use, issue);

  for (const [index, { name: attribute, at }] of attributes.entries())
    if (attributes.findIndex(({ name }) => name === attribute) < index)
      yield { at, message: `<${name}>: ${attribute} is given twice: delete one` };
  for (const { name: attribute, value, valueAt } of wordsInAttributes(use)) {
    const index = value?.indexOf('[^') ?? -1;
    if (index >= 0)
      yield {
        at: valueAt + index,
        message: `<${name}>: ${attribute} is shown as typed and cannot hold a citation. ${'source' in component.props.shape ? 'Give the source in source="…".' : 'Cite in the text beside it.'}`,
      };
  }
}

function unknown({ name, component, attributes, at }: Use, key: string): Problem {
  const known = Object.keys(component.props.shape);
  const unused = known.filter((prop) => !attributes.some((attribute) => attribute.name === prop));
  return {
    at: attributes.find((attribute) => attribute.name === key)?.at ?? at,
    message: `<${name}> has no attribute "${key}".${didYouMean(key, unused) || ` Attributes here: ${known.join(', ')}.`}`,
  };
}

function misfit({ name, component, attributes, at }: Use, issue: z.core.$ZodIssue): Problem {
  const [prop = ''] = issue.path.map(String);
  const typed = attributes.find((attribute) => attribute.name === prop);
  const schema = component.props.shape[prop] as z.ZodType | undefined;
  const description = schema?.description ?? (schema && unwrapped(schema).description) ?? '';
  const what = `<${name}>: ${prop}: ${issue.message.replace(/\.$/, '')}`;
  return {
    at: typed?.valueAt ?? at,
    message: issue.message.includes('One of:') ? `${what}.` : `${what}. ${description}`.trim(),
  };
}
