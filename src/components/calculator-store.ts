import { type Handed, readHanded, writeHanded } from '#calculators/handed.ts';
import { type LedgerLine, readLedger, writeLedger } from '#calculators/ledger.ts';
import { calculatorLedger as words } from '#words';

const LEDGER = 'cx-ledger';
const ASIDE = 'cx-ledger-damaged';
const HANDED = 'cx-handed';

/** The lines kept in this browser. Damaged state is set aside under another name, and said to be. */
export function loadLedger(): { lines: LedgerLine[]; notice: string } {
  try {
    const text = localStorage.getItem(LEDGER);
    if (text === null) return { lines: [], notice: '' };
    const lines = readLedger(text);
    if (lines) return { lines, notice: '' };
    localStorage.setItem(ASIDE, text.slice(0, 20_000));
    localStorage.removeItem(LEDGER);
    return { lines: [], notice: words.damaged };
  } catch {
    return { lines: [], notice: '' };
  }
}

/** @returns what to tell the reader when it did not work */
export const storeLedger = (lines: readonly LedgerLine[]): string =>
  kept(LEDGER, lines.length === 0 ? null : writeLedger(lines));

/** What calculators have handed on in this browser. */
export function loadHanded(): Partial<Handed> {
  try {
    return readHanded(localStorage.getItem(HANDED));
  } catch {
    return {};
  }
}

/** Adds to what is handed on. */
export const hand = (handed: Partial<Handed>): string =>
  kept(HANDED, writeHanded({ ...loadHanded(), ...handed }));

function kept(key: string, text: string | null): string {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return '';
  } catch {
    return words.notKept;
  }
}
