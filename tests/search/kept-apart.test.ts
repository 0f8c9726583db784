import { expect, test } from 'vitest';
import { keptApart } from '#search/kept-apart.ts';

const textOf = (html: string) => keptApart(html).replaceAll(/<[^>]*>/g, '');

test('the index reads no two parts of a page as one word', () => {
  expect(textOf('<dt>Customers saved</dt><dd>6,925</dd><dt>Cost</dt>')).toBe(
    'Customers saved 6,925 Cost ',
  );
  expect(textOf('<th>Now</th><td>30%</td>')).toBe('Now 30%');
  expect(textOf('<span>Visit</span><span class="a">Phone</span>')).toBe('Visit Phone');
});

test('words of one line stay together', () => {
  const html = '<p>the 1<span>st</span>, <em>un</em>told</p>';
  expect(keptApart(html)).toBe(html);
});
