import { expect, test } from 'vitest';
import { cardSvg } from '#social-images/card.ts';
import { linesOf } from '#social-images/lettering.ts';
import { hex } from '#theme/srgb.ts';

const card = { label: 'Story', title: 'Ones add up', text: 'One.', name: 'Playbook', hue: 60 };

test('a picture holds outlines and no text, so that no font and no markup of an author is in it', () => {
  const svg = cardSvg({ ...card, title: '<script>alert(1)</script> & "more"' });
  expect(svg).not.toMatch(/<(?:text|script)|alert/);
  expect(svg.match(/<path /g)?.length).toBeGreaterThan(30);
});

test('a character that our type lacks is left out, and accents are drawn', () => {
  const count = (title: string) => cardSvg({ ...card, title }).match(/<path /g)?.length ?? 0;
  expect(count('Café Łódź Ελλάδα Привет顧')).toBe(count('Cafe Lodz Ellada Privet'));
});

test('lines break between words and keep to the width', () => {
  const lines = linesOf('title', 'Measure what you manage and nothing else', 74, 600, 9);
  expect(lines.join(' ')).toBe('Measure what you manage and nothing else');
  expect(lines.length).toBeGreaterThan(1);
});

test('what does not fit ends in an ellipsis', () => {
  expect(linesOf('text', 'one two three four', 74, 10, 2)).toEqual(['one', 'two …']);
});

test('colours are those of the theme', () => {
  expect(hex([1, 0, 0])).toBe('#ffffff');
  expect(hex([0, 0, 0])).toBe('#000000');
  // CSS Color 4: oklch(62.796% 0.25768 29.234) is red.
  expect(hex([0.62796, 0.25768, 29.234])).toBe('#ff0000');
});
