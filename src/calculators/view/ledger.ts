import type { Format } from '#calculators/format.ts';
import { counted, kindWords, type LedgerLine, overlaps } from '#calculators/ledger.ts';
import { el, type Tree } from '#calculators/tree.ts';

/** What a calculator shows that sends results: how, and how many lines there are. */
export function senderTree(
  lines: readonly LedgerLine[],
  calculator: { id: string; perYear?: string },
  home: string,
): Tree[] {
  const sent = lines.some((line) => line.calculator === calculator.id);
  const { perYear } = calculator;
  return [
    ...(perYear
      ? [
          el(
            'p',
            { class: 'ask' },
            el('label', { for: 'per-year' }, perYear),
            ' ',
            el('input', { id: 'per-year', type: 'text', inputmode: 'numeric', size: 8 }),
          ),
        ]
      : []),
    el('p', { class: 'buttons' }, button('send', sent ? 'Send it again' : 'Send the result')),
    el('p', {}, el('a', { href: home }, 'Go to the business case'), linesWords(lines.length)),
  ];
}

const linesWords = (count: number) =>
  count === 0
    ? ', which holds no line yet.'
    : `, which holds ${count} ${count === 1 ? 'line' : 'lines'}.`;

/** What the business case shows: all lines sent, what may be counted twice, and what is never added up. */
export function caseTree(lines: readonly LedgerLine[], home: string, format: Format): Tree[] {
  if (lines.length === 0)
    return [el('p', {}, 'No calculator has sent a result yet. Each has a button that does.')];
  const above = counted(lines);
  const below = lines.filter((line) => !above.includes(line));
  return [
    ...overlaps(lines).map((group) => el('p', { class: 'notice' }, twiceWords(group))),
    ...(above.length > 0 ? [tableOf(above, home, format)] : []),
    ...(below.length > 0
      ? [
          el('p', {}, 'Below the line, never added up:'),
          el(
            'ul',
            {},
            ...below.map((line) =>
              el(
                'li',
                {},
                origin(line, home),
                `: ${format.shown(line.annualValue, 'money')} (${kindWords[line.kind]})`,
              ),
            ),
          ),
        ]
      : []),
    el(
      'p',
      { class: 'buttons' },
      button('take', 'Use these lines as the benefits'),
      button('empty', 'Remove all lines'),
    ),
  ];
}

const twiceWords = (group: readonly LedgerLine[]) =>
  `These may count the same money twice: ${group.map(({ label }) => `“${label}”`).join(' and ')}. Keep one, or lower the share caused.`;

function tableOf(lines: readonly LedgerLine[], home: string, format: Format): Tree {
  const heads = ['Line', 'Money a year', 'It is', 'Share caused'];
  const rows = lines.map((line) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, origin(line, home)),
      el('td', {}, format.shown(line.annualValue, 'money')),
      el('td', {}, kindWords[line.kind]),
      el('td', {}, format.shown(line.causalShare, 'fraction')),
    ),
  );
  return el(
    'div',
    { class: 'cx-scroll', tabindex: 0, role: 'group', 'aria-label': 'Table: lines' },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...rows),
    ),
  );
}

/** The line with a link to the calculator and the numbers it came from. */
const origin = ({ label, calculator, source }: LedgerLine, home: string) =>
  el('a', { href: `${home.replace(/[^/]+\/$/, '')}${calculator}/${source}` }, label);

const button = (name: string, words: string) => el('button', { type: 'button', name }, words);
