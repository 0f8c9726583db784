import { type LedgerLine, readLedger, writeLedger } from '#calculators/ledger.ts';
import { calculatorLedger as words } from '#words';
import { LEDGER, store, stored } from './calculator-store.ts';

const ASIDE = 'cx-ledger-damaged';

/** The lines kept in this browser. Damaged state is set aside under another name, and said to be. */
export function loadLedger(): { lines: LedgerLine[]; notice: string } {
  const text = stored(LEDGER);
  const lines = text === null ? [] : readLedger(text);
  if (lines) return { lines, notice: '' };
  store(ASIDE, (text ?? '').slice(0, 20_000));
  store(LEDGER, null);
  return { lines: [], notice: words.damaged };
}

/** @returns what to tell the reader when it did not work */
export const storeLedger = (lines: readonly LedgerLine[]): string =>
  store(LEDGER, lines.length === 0 ? null : writeLedger(lines));
