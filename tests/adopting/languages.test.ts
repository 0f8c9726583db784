import { expect, test } from 'vitest';
import { languagesOffered } from '#adopting/languages.ts';

const files = ['en.ts', 'fr.ts', 'saying.ts', 'vite-words.ts'];
const valuesOf = (now: string[], more: string[] = []) =>
  languagesOffered(now, [...files, ...more]).map(({ value }) => value);

test('what stands in the settings is there to be kept, and comes first', () => {
  expect(valuesOf(['fr-CA', 'en-GB'])).toEqual(['fr-CA', 'en-GB', 'en-US', 'fr']);
  expect(valuesOf(['de'])).toEqual(['de', 'en-GB', 'en-US', 'fr']);
});

test('a language for which somebody has written the words can be chosen', () => {
  expect(valuesOf(['en-GB', 'fr'], ['nl.ts'])).toEqual(['en-GB', 'fr', 'en-US', 'nl']);
});

test('each says its name in its own words', () => {
  expect(languagesOffered(['fr-CA'], files)).toContainEqual({
    value: 'fr-CA',
    label: 'français canadien',
  });
});
