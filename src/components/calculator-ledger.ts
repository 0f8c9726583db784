import {
  counted,
  isTooLarge,
  type LedgerLine,
  MOST_LINES,
  withLines,
} from '#calculators/ledger.ts';
import { el } from '#calculators/tree.ts';
import { caseTree, senderTree } from '#calculators/view/ledger.ts';
import { readWritten } from '#calculators/written.ts';
import { number } from '#models/fields.ts';
import { calculatorLedger as words } from '#words';
import { lastingQuery, type Made } from './calculator-address.ts';
import { loadHanded } from './calculator-handed-store.ts';
import { loadLedger, storeLedger } from './calculator-ledger-store.ts';
import type { Setting } from './calculator-setting.ts';
import { fill } from './make-elements.ts';

const perYear = number('count', { min: 0, max: 1e7 });

/**
 * Sends results to the business case, or, on its page, shows what was sent and takes it over.
 *
 * @param place where the page speaks of it
 * @param take hands benefit lines to the business case
 */
export function openLedger(
  setting: Setting,
  place: HTMLElement,
  read: () => Made,
  take: (benefits: readonly object[]) => void,
) {
  const { home, format } = setting;
  const stored = loadLedger();
  let { notice } = stored;
  const show = (lines: readonly LedgerLine[]) => {
    const tree =
      setting.id === 'business-case'
        ? caseTree(lines, home, format)
        : senderTree(lines, setting.calculator, home);
    const asked = askedIn(place);
    fill(place, [...(notice ? [el('p', { class: 'notice' }, notice)] : []), ...tree]);
    const field = place.querySelector('input');
    if (field) field.value = asked;
    on('send', send);
    on('take', () => {
      take(counted(lines).slice(0, MOST_LINES).map(benefitOf(setting)));
      notice = words.taken;
      show(lines);
    });
    on('empty', () => {
      notice = storeLedger([]);
      show(loadLedger().lines);
    });
  };
  const send = () => {
    const sent = linesOf(setting, read(), intervalsIn(setting, place));
    notice =
      typeof sent === 'string'
        ? sent
        : storeLedger(withLines(loadLedger().lines, sent)) ||
          words.sent(sent.map(({ label }) => label));
    show(loadLedger().lines);
    buttonNamed('send')?.focus();
  };
  const buttonNamed = (name: string) =>
    place.querySelector<HTMLButtonElement>(`button[name=${name}]`);
  const on = (name: string, act: () => void) => buttonNamed(name)?.addEventListener('click', act);
  show(stored.lines);
  return { send };
}

/** The lines of an answer, with the numbers they came from. */
function linesOf(
  setting: Setting,
  { input, tags }: Made,
  intervals: number | null,
): LedgerLine[] | string {
  const { calculator, model } = setting;
  const outcome = model.run(input);
  if (!outcome.ok) return words.noResult;
  if (typeof calculator.ledger === 'string') return calculator.ledger;
  const causalShare = loadHanded().causalShare ?? null;
  const lines = calculator.ledger(outcome.value, input, { causalShare, intervals });
  if (typeof lines === 'string') return lines;
  if (lines.some(isTooLarge)) return words.tooLarge;
  const source = lastingQuery(setting, { input, tags });
  return lines.map((line) => ({ ...line, calculator: calculator.id, source }));
}

const askedIn = (place: Element) => place.querySelector('input')?.value ?? '';

function intervalsIn({ format }: Setting, place: Element): number | null {
  const count = readWritten(perYear, 'n', { n: askedIn(place) }, format);
  return typeof count === 'number' && count > 0 && count <= 1e7 ? count : null;
}

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
