/** Every kernel function says its four parts, and its example is true. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'src/models/kernel';
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const kernel: Record<string, unknown> = {};
for (const file of files) {
  Object.assign(kernel, await import(/* @vite-ignore */ `../../${folder}/${file}`));
}

interface Documented {
  name: string;
  doc: string;
}

const documented = files.flatMap((file): Documented[] => {
  const source = readFileSync(`${folder}/${file}`, 'utf8');
  return [...source.matchAll(/export function (\w+)/g)].map((match) => {
    const before = source.slice(0, match.index);
    const doc = before.slice(before.lastIndexOf('/**')).replaceAll(/\n? \* ?/g, ' ');
    return { name: match[1] ?? '', doc };
  });
});

/** The parts of a number, list or object that can be compared with an allowance for rounding. */
function expectAlike(got: unknown, wanted: unknown) {
  if (typeof wanted === 'number') expect(got).toBeCloseTo(wanted, 9);
  else if (typeof wanted !== 'object' || wanted === null) expect(got).toBe(wanted);
  else for (const [key, value] of Object.entries(wanted)) expectAlike(Object(got)[key], value);
}

describe.each(documented)('$name', ({ name, doc }) => {
  test('says what it means, an example, an equation and a reference', () => {
    for (const part of ['Meaning:', 'Example:', 'Equation:', 'Reference:']) {
      expect(doc).toContain(part);
    }
  });
  test('has a true example', () => {
    const example = doc.match(
      /Example: +`([^`]+)` +is +(.+?)(?:, (?:which|the) .*)?\. +(?:Equation)/s,
    );
    expect(example, doc).not.toBeNull();
    const [, call = '', result = ''] = example ?? [];
    expect(call).toContain(name);
    const evaluate = (code: string) =>
      new Function(...Object.keys(kernel), `return (${code})`)(...Object.values(kernel));
    expectAlike(evaluate(call), evaluate(result));
  });
});
