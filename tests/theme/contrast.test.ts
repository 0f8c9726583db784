import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linearSrgb, type Oklch } from '#theme/srgb.ts';

/**
 * Whatever hue a company picks, text must be readable on the grounds it stands on. The stylesheet's own numbers are read,
 * turned into light (OKLCH → linear sRGB, Ottosson 2020) and compared (WCAG 2.2, relative luminance).
 */
const css = readFileSync('src/theme/tokens.css', 'utf8');
/** Each pair of colours of the stylesheet, the light theme's first. */
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\(\s*(oklch\(.*?\)+),\s*(oklch\(.*?\)+)\s*\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const hues = Array.from({ length: 36 }, (_, step) => step * 10);

describe.each(['dark', 'light'] as const)('%s', (theme) => {
  const named = (name: string, hue = 0): Oklch => {
    const value = pairs.get(name)?.[theme].match(/oklch\(([\d.]+) ([\d.]+) ([\d.]+|var\(.*?\))\)/);
    if (!value) throw new Error(`no --${name} in the theme`);
    return [
      Number(value[1]),
      Number(value[2]),
      Number.isNaN(Number(value[3])) ? hue : Number(value[3]),
    ];
  };
  const grounds = ['paper', 'paper-raised', 'paper-sunk'];

  test.each(['ink', 'ink-strong', 'ink-quiet'])('%s on every ground', (ink) => {
    for (const ground of grounds)
      expect(contrast(named(ink), named(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(hues)('the colour of a kind and the accent at hue %i', (hue) => {
    const kind = named('kind', hue);
    const wash = named('kind-wash', hue);
    for (const ground of [...grounds.map((name) => named(name)), wash]) {
      expect(contrast(kind, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(named('ink-quiet'), ground)).toBeGreaterThanOrEqual(4.5);
    }
    const accent = named('accent', hue);
    for (const ground of [...grounds.map((name) => named(name)), named('accent-wash', hue)])
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(named('ink-strong'), named('accent-wash', hue))).toBeGreaterThanOrEqual(4.5);
  });
});

function contrast(a: Oklch, b: Oklch) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Oklch) {
  const [red, green, blue] = linearSrgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
