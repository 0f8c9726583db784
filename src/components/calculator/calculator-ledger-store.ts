import { isOfLaterVersion, type LedgerLine, readLedger, writeLedger } from '#calculators/ledger.ts';
import { Cupboard } from '#reader/cupboard.ts';
import { calculatorAtWork, calculatorLedger as words } from '#words';
import { LEDGER } from './calculator-store.ts';

/** The lines sent to the business case, as a browser keeps them. What it cannot read is never written over. */
export class KeptLedger {
  readonly #cupboard: Cupboard;

  constructor(cupboard: Cupboard) {
    this.#cupboard = cupboard;
  }

  /** The lines. What is damaged is set aside whole, what a later version wrote is left alone, and either is said. */
  load(): { lines: LedgerLine[]; notice: string } {
    const text = this.#cupboard.stored(LEDGER);
    const lines = text === null ? [] : readLedger(text);
    if (lines) return { lines, notice: '' };
    return { lines: [], notice: this.#makeWay(text ?? '') || words.damaged };
  }

  /** @returns what to tell the reader when it did not work */
  keep(lines: readonly LedgerLine[]): string {
    const text = this.#cupboard.stored(LEDGER);
    const inTheWay = text !== null && !readLedger(text) && this.#makeWay(text);
    if (inTheWay) return inTheWay;
    if (lines.length === 0) this.#cupboard.remove(LEDGER);
    else this.#cupboard.set(LEDGER, writeLedger(lines));
    return this.load().lines.length === lines.length ? '' : calculatorAtWork.notKept;
  }

  /** @returns why what cannot be read stays where it is, or nothing */
  #makeWay(text: string): string {
    if (isOfLaterVersion(text)) return words.later;
    return this.#cupboard.setAside(LEDGER, text) ? '' : words.inTheWay;
  }
}

const kept = new KeptLedger(new Cupboard(() => localStorage));

export const loadLedger = () => kept.load();
export const storeLedger = (lines: readonly LedgerLine[]) => kept.keep(lines);
