import type { Problem } from '#checks/rule.ts';
import type { Use } from './uses.ts';

const asUsual = /^\w+="[^"]*"$/;
const otherwise = /^(\w+)\s*=\s*(["'])([^"]*)\2$/;

/** Attributes that are not typed name="…": whoever reads a text without a parser would pass over them. */
export function* quotingProblems({ name, attributes }: Use, text: string): Iterable<Problem> {
  for (const { name: attribute, value, at, end } of attributes) {
    const typed = text.slice(at, end);
    if (value === undefined || asUsual.test(typed)) continue;
    const [, , , words] = otherwise.exec(typed) ?? [];
    yield {
      at,
      message: `<${name}>: write ${attribute}="…", with double quotes and no space round the equals sign; for a double quote within write &quot;`,
      ...(words !== undefined && { fix: { from: at, to: end, text: `${attribute}="${words}"` } }),
    };
  }
}
