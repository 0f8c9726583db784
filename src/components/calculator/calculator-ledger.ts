import {
  counted,
  isTooLarge,
  type LedgerLine,
  MOST_LINES,
  weakest,
  withLines,
} from '#calculators/ledger.ts';
import { el } from '#calculators/tree.ts';
import type { Basis } from '#calculators/view/form.ts';
import { caseTree, senderTree } from '#calculators/view/ledger.ts';
import { readWritten } from '#calculators/written.ts';
import { number } from '#models/fields.ts';
import { calculatorLedger as words } from '#words';
import { lastingQuery, type Made } from './calculator-address.ts';
import { loadHanded } from './calculator-handed-store.ts';
import { loadLedger, storeLedger } from './calculator-ledger-store.ts';
import { type Setting, say } from './calculator-setting.ts';
import { fill } from './make-elements.ts';

/** Hands benefit lines to the business case, with how the least certain of them is known. */
export type Take = (benefits: readonly object[], basis: LedgerLine['basis']) => void;

const perYear = number('count', { min: 0, max: 1e7 });

/**
 * Sends results to the business case, or, on its page, shows what was sent and takes it over.
 *
 * @param place where the page speaks of it
 * @param basisOf says how each input is known
 */
export function openLedger(
  setting: Setting,
  place: HTMLElement,
  read: () => Made,
  take: Take,
  basisOf: (name: string) => Basis,
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
    const told = notice ? [el('p', { class: 'notice', tabindex: -1 }, notice)] : [];
    fill(place, [...told, ...tree]);
    const field = place.querySelector('input');
    if (field) field.value = asked;
    on('send', send);
    on('take', () => {
      const taken = counted(lines).slice(0, MOST_LINES);
      take(taken.map(benefitOf(setting)), weakest(taken.map(({ basis }) => basis)));
      notice = words.taken;
      show(lines);
      hearNotice();
    });
    on('empty', () => {
      notice = storeLedger([]) || words.removed;
      show(loadLedger().lines);
      hearNotice();
    });
  };
  const send = () => {
    const sent = linesOf(setting, read(), intervalsIn(setting, place), basisOf);
    notice =
      typeof sent === 'string'
        ? sent
        : storeLedger(withLines(loadLedger().lines, sent)) ||
          words.sent(sent.map(({ label }) => label));
    show(loadLedger().lines);
    buttonNamed('send')?.focus();
    say(setting, notice);
  };
  // The button that was pressed is gone, or all that it did is told here.
  const hearNotice = () => place.querySelector<HTMLElement>('.notice')?.focus();
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
  basisOf: (name: string) => Basis,
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
  const basis = weakest(Object.keys(model.schema).map(basisOf));
  return lines.map((line) => ({ ...line, calculator: calculator.id, source, basis }));
}

const askedIn = (place: Element) => place.querySelector('input')?.value ?? '';

function intervalsIn({ format }: Setting, place: Element): number | null {
  const count = readWritten(perYear, 'n', { n: askedIn(place) }, format);
  return typeof count === 'number' && count > 0 && count <= 1e7 ? count : null;
}

/** A line as a benefit in whole money, with the spread of the first default line. */
function benefitOf({ defaults }: Setting) {
  const [first] = defaults.benefits as { low: number; high: number }[];
  return ({ label, annualValue, causalShare }: LedgerLine) => ({
    label,
    annual: Math.round(annualValue),
    causalShare,
    low: first?.low ?? 1,
    high: first?.high ?? 1,
  });
}
