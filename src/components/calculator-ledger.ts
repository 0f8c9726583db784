import type { Inputs } from '#calculators/definition.ts';
import {
  counted,
  kindWords,
  type LedgerLine,
  MOST_LINES,
  overlaps,
  readLedger,
  withLine,
  writeLedger,
} from '#calculators/ledger.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { quick } from '#calculators/view/scenarios.ts';
import { placeIn, type Setting } from './calculator-setting.ts';
import { fill } from './make-elements.ts';

const KEY = 'cx-ledger';
const ASIDE = 'cx-ledger-damaged';

/**
 * Sends a result to the business case, or, on its page, shows what was sent and takes it over.
 *
 * @param take hands benefit lines to the business case
 */
export function openLedger(
  setting: Setting,
  read: () => Inputs,
  take: (benefits: readonly object[]) => void,
) {
  const place = placeIn(setting, 'ledger');
  const stored = load();
  let notice = stored.notice;
  const show = (lines: readonly LedgerLine[]) => {
    const isCase = setting.id === 'business-case';
    fill(place, [
      ...(notice ? [el('p', { class: 'notice' }, notice)] : []),
      ...(isCase ? caseTree(setting, lines) : senderTree(setting, lines)),
    ]);
    on('send', () => {
      const line = lineOf(setting, read());
      notice = typeof line === 'string' ? line : store(withLine(load().lines, line));
      if (typeof line !== 'string' && notice === '') notice = `Sent: ${line.label}.`;
      show(load().lines);
    });
    on('take', () => {
      take(counted(lines).slice(0, MOST_LINES).map(benefitOf(setting)));
      notice =
        'The benefits above are now these lines. Judge the share caused by the programme of each.';
      show(lines);
    });
    on('empty', () => {
      notice = store([]);
      show(load().lines);
    });
  };
  const on = (name: string, act: () => void) =>
    place?.querySelector(`[name=${name}]`)?.addEventListener('click', act);
  show(stored.lines);
}

function lineOf({ calculator, model }: Setting, input: Inputs): LedgerLine | string {
  const outcome = model.run(quick(input));
  if (!outcome.ok) return 'There is no result to send yet.';
  return calculator.ledger(outcome.value, input);
}

function senderTree({ home, calculator }: Setting, lines: readonly LedgerLine[]): Tree[] {
  const sent = lines.filter((line) => line.calculator === calculator.id).length > 0;
  return [
    el('p', { class: 'buttons' }, button('send', sent ? 'Send it again' : 'Send the result')),
    el('p', {}, el('a', { href: home }, 'Go to the business case'), linesWords(lines.length)),
  ];
}

const linesWords = (count: number) =>
  count === 0
    ? ', which holds no line yet.'
    : `, which holds ${count} ${count === 1 ? 'line' : 'lines'}.`;

function caseTree({ format }: Setting, lines: readonly LedgerLine[]): Tree[] {
  if (lines.length === 0)
    return [el('p', {}, 'No calculator has sent a result yet. Each has a button that does.')];
  const row = ({ label, annualValue, kind, causalShare }: LedgerLine) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, label),
      el('td', {}, format.shown(annualValue, 'money')),
      el('td', {}, kindWords[kind]),
      el('td', {}, format.shown(causalShare, 'fraction')),
    );
  const above = counted(lines);
  const below = lines.filter((line) => !above.includes(line));
  const heads = ['Line', 'Money a year', 'It is', 'Share caused'];
  return [
    ...overlaps(lines).map((group) =>
      el(
        'p',
        { class: 'notice' },
        `These may count the same money twice: ${group.map(({ label }) => `“${label}”`).join(' and ')}. Keep one, or lower the share caused.`,
      ),
    ),
    el(
      'div',
      { class: 'cx-scroll', tabindex: 0, role: 'group', 'aria-label': 'Table: lines' },
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
        el('tbody', {}, ...above.map(row)),
      ),
    ),
    ...(below.length > 0
      ? [
          el('p', {}, 'Below the line, never added up:'),
          el(
            'ul',
            {},
            ...below.map(({ label, annualValue, kind }) =>
              el('li', {}, `${label}: ${format.shown(annualValue, 'money')} (${kindWords[kind]})`),
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

const button = (name: string, words: string) => el('button', { type: 'button', name }, words);

/** A line as a benefit, with the spread of the first default line. */
function benefitOf({ defaults }: Setting) {
  const [first] = defaults.benefits as { low: number; high: number }[];
  return ({ label, annualValue, causalShare }: LedgerLine) => ({
    label,
    annual: annualValue,
    causalShare,
    low: first?.low ?? 1,
    high: first?.high ?? 1,
  });
}

/** What is stored. Damaged state is set aside under another name, and said to be. */
function load(): { lines: LedgerLine[]; notice: string } {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { lines: [], notice: '' };
    const lines = readLedger(text);
    if (lines) return { lines, notice: '' };
    localStorage.setItem(ASIDE, text.slice(0, 20_000));
    localStorage.removeItem(KEY);
    return {
      lines: [],
      notice: 'The lines kept in this browser were damaged. They are set aside.',
    };
  } catch {
    return { lines: [], notice: '' };
  }
}

/** @returns what to tell the reader when it did not work */
function store(lines: readonly LedgerLine[]): string {
  try {
    if (lines.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, writeLedger(lines));
    return '';
  } catch {
    return 'This browser keeps nothing for us, so the line cannot be sent.';
  }
}
