// Needs: english-content
/** Every calculator says in French all that it says in English, and nothing of it in English. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import playbook from '#config';
import * as en from '#languages/en.ts';
import * as fr from '#languages/fr.ts';
import { languageOf } from '#schemas/build-languages.ts';
import { inputsOf } from './arbitrary-input.ts';
import { speaking } from './speaking.ts';

/** Texts that are the same in both languages. */
const shared = new Set([
  ...['Agents', 'Invitations', 'invitations', 'Transcription', 'transcription', 'Score', 'Phase'],
  ...['programme', 'interviews', 'variance', 'simulation', 'base'],
]);
const english = /\b(?:the|of|and|is|are|with|which|that|than|each|every|who|you|your|their)\b/i;
/** Names that stay as they are in French. */
const names = /Total Economic Impact|Bain & Company/g;
/** What French typography does not know. */
const foreign = /\d\.\d| [;!?:»%]|«(?!\u00a0)|\p{L}'\p{L}|[“”]|undefined|NaN/u;

const words: Record<'en' | 'fr', Readonly<Record<string, unknown>>> = { en, fr };
const groupsOfCalculators = Object.keys(en).filter((name) =>
  /calculator|Description$|workedAnswer|metricFormula|formerDefaults|caseSimulation/i.test(name),
);

/** All fixed texts of a group with where they stand. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || path.endsWith('.aliases')) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

test.each(groupsOfCalculators)('%s is all French in French', (name) => {
  const theirs = new Map(textsIn(words.en[name], name));
  const mine = textsIn(words.fr[name], name);
  const same = mine.filter(
    ([path, text]) => text === theirs.get(path) && /\p{Ll}{3}/u.test(text) && !shared.has(text),
  );
  expect(same).toEqual([]);
  expect(mine.filter(([, text]) => isForeign(text))).toEqual([]);
});

const isForeign = (text: string) => english.test(text.replace(names, '')) || foreign.test(text);

/** A huge call centre takes seconds, and says no other words than a small one. */
const smallCentres = [{ agentCost: 0 }, { patienceSeconds: null, agents: 3 }, { calls: 1e6 }];

const tags = playbook.languages.map(languageOf);
const hasBoth = tags.includes('en') && tags.includes('fr');

const inEnglish = await speaking('en');
const inFrench = await speaking('fr');

describe.each(inFrench)('$calculator.id', ({ calculator, model, page }) => {
  const { id } = calculator;
  const sampled =
    id === 'service-staffing'
      ? smallCentres.map((some) => ({ ...model.defaults, ...some }))
      : fc.sample(inputsOf(model.schema, model.defaults), { numRuns: 30, seed: 7 });
  const inputs = [model.defaults, ...sampled];

  test.runIf(hasBoth)('says the same in other words', () => {
    const original = inEnglish.find((other) => other.calculator.id === id);
    const theirs = new Set(original?.page(original.model.defaults));
    expect(theirs.size).toBeGreaterThan(50);
    const sentences = page(model.defaults).filter((text) => /\p{Ll}{3}.* /u.test(text));
    expect(sentences.filter((text) => theirs.has(text))).toEqual([]);
  });

  test.runIf(tags.includes('fr'))('speaks French, whatever is put in', () => {
    for (const input of inputs) expect(page(input).filter(isForeign)).toEqual([]);
  });

  test('has words for every code of its model, and no others', () => {
    const { warnings, steps } = calculator.words;
    const source = readdirSync(`src/models/${id}`)
      .map((file) => readFileSync(`src/models/${id}/${file}`, 'utf8'))
      .join('\n');
    const codes = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, code]) => code);
    const warned = codes(/\b(?:info|caution|stop)\(\s*'(\w+)'/g);
    const worked = codes(/\bworking\(\s*(?:\{ code: )?'(\w+)'/g);
    expect(warned.filter((code) => !(`${code}` in warnings))).toEqual([]);
    expect(worked.filter((code) => !(`${code}` in steps))).toEqual([]);
    const unused = [...Object.keys(warnings), ...Object.keys(steps)].filter(
      (code) => !source.includes(`'${code}'`),
    );
    expect(unused).toEqual([]);
  });

  test('has words for every name in its formulas', () => {
    const known = new Set([...Object.keys(model.schema), ...Object.keys(calculator.words.names)]);
    const formulas = inputs.flatMap((input) => {
      const outcome = model.run(input);
      return outcome.ok ? outcome.steps.map(({ formula }) => formula) : [];
    });
    const used =
      formulas
        .join(' ')
        .replaceAll('rounded up', '')
        .match(/\p{L}[\p{L}\d]+/gu) ?? [];
    expect([...new Set(used)].filter((name) => name.length > 2 && !known.has(name))).toEqual([]);
  });
});

test('what makes an input unusable has words', () => {
  const sources = readdirSync('src/models', { recursive: true, encoding: 'utf8' })
    .filter((file) => /input\.ts$|cohorts\.ts$|answer-counts\.ts$/.test(file))
    .map((file) => readFileSync(`src/models/${file}`, 'utf8'))
    .join('\n');
  const reasons = Object.keys(fr.calculatorMessages.together);
  expect(reasons.filter((reason) => !sources.includes(`'${reason}'`))).toEqual([]);
  const calls = sources.match(/\binconsistent\(/g) ?? [];
  expect(calls.length).toBe(new Set(reasons).size);
});
