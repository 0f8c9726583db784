import type { Format } from '#calculators/format.ts';
import { counted, type LedgerLine, overlaps } from '#calculators/ledger.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { calculatorLedger as words } from '#words';

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
    el('p', { class: 'buttons' }, button('send', sent ? words.sendAgain : words.send)),
    el('p', {}, el('a', { href: home }, words.toCase), words.holds(lines.length)),
  ];
}

/** What the business case shows: all lines sent, what may be counted twice, and what is never added up. */
export function caseTree(lines: readonly LedgerLine[], home: string, format: Format): Tree[] {
  if (lines.length === 0) return [el('p', {}, words.empty)];
  const above = counted(lines);
  const below = lines.filter((line) => !above.includes(line));
  return [
    ...overlaps(lines).map((group) =>
      el('p', { class: 'notice' }, words.twice(group.map(({ label }) => label))),
    ),
    ...(above.length > 0 ? [tableOf(above, home, format)] : []),
    ...(below.length > 0
      ? [
          el('p', {}, words.below),
          el(
            'ul',
            {},
            ...below.map((line) =>
              el(
                'li',
                {},
                origin(line, home),
                words.belowLine(format.shown(line.annualValue, 'money'), words.kinds[line.kind]),
              ),
            ),
          ),
        ]
      : []),
    el('p', { class: 'buttons' }, button('take', words.take), button('empty', words.remove)),
  ];
}

function tableOf(lines: readonly LedgerLine[], home: string, format: Format): Tree {
  const heads = [words.line, words.annual, words.kind, words.causalShare];
  const rows = lines.map((line) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, origin(line, home)),
      el('td', {}, format.shown(line.annualValue, 'money')),
      el('td', {}, words.kinds[line.kind]),
      el('td', {}, format.shown(line.causalShare, 'fraction')),
    ),
  );
  return el(
    'div',
    { class: 'cx-scroll', tabindex: 0, role: 'group', 'aria-label': words.table },
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

const button = (name: string, text: string) => el('button', { type: 'button', name }, text);
