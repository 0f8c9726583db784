import { calculatorAtWork as words } from '#words';

/** Under these names are kept the lines sent to the business case, and what calculators hand on. */
export const [LEDGER, HANDED] = ['cx-ledger', 'cx-handed'] as const;

/**
 * Keeps a text in this browser.
 *
 * @param text null to forget it
 * @returns what to tell the reader when it did not work
 */
export function store(key: string, text: string | null): string {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return '';
  } catch {
    return words.notKept;
  }
}

/** What is kept in this browser, or null: also where nothing may be read. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
