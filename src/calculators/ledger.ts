import type { Basis } from './view/form.ts';

const VERSION = 1;
/** A business case takes no more benefits. */
export const MOST_LINES = 12;

const kinds = ['cash', 'avoidedCost', 'capacity', 'soft'] as const;
/** From the least certain to the most. */
const certainties = ['guess', 'benchmark', 'mine'] as const satisfies readonly Basis[];
type KnownAs = (typeof certainties)[number];
const overlapGroups = ['retention', 'acquisition', 'contacts', 'staff'] as const;

/** What one calculator adds to the business case. */
export interface LedgerLine {
  calculator: string;
  label: string;
  /** Money a year at full effect, before the causal share. */
  annualValue: number;
  kind: (typeof kinds)[number];
  /** Lines of one group may count the same money twice. */
  overlapGroup: (typeof overlapGroups)[number];
  causalShare: number;
  /** The numbers it came from, as the query of the calculator's address. */
  source: string;
  /** How the least certain of these is known. */
  basis: KnownAs;
}

/** A line as a calculator gives it, before it is known where it comes from. */
export type ResultLine = Omit<LedgerLine, 'calculator' | 'source' | 'basis'>;

export const writeLedger = (lines: readonly LedgerLine[]): string =>
  JSON.stringify({ version: VERSION, lines });

/**
 * Reads a stored ledger.
 *
 * @returns null when it is damaged or of another version
 */
export function readLedger(text: string): LedgerLine[] | null {
  try {
    const { version, lines } = JSON.parse(text) as { version: unknown; lines: unknown };
    const sound = version === VERSION && Array.isArray(lines) && lines.length <= 50;
    return sound && lines.every(isLine) ? lines.map(cleaned) : null;
  } catch {
    return null;
  }
}

/** Whether a stored ledger that cannot be read was written by a later version of the playbook. */
export function isOfLaterVersion(text: string): boolean {
  try {
    const { version } = JSON.parse(text) as { version: unknown };
    return Number.isSafeInteger(version) && Number(version) > VERSION;
  } catch {
    return false;
  }
}

/** Adds the lines of one calculator; its earlier lines give way. */
export function withLines(
  lines: readonly LedgerLine[],
  added: readonly LedgerLine[],
): LedgerLine[] {
  const senders = new Set(added.map(({ calculator }) => calculator));
  return [...lines.filter(({ calculator }) => !senders.has(calculator)), ...added];
}

/** A sum is known no better than the least certain of what it is made from; of nothing it is a guess. */
export const weakest = (all: readonly Basis[]): KnownAs =>
  certainties.find((basis) => all.includes(basis)) ?? 'guess';

/** A business case takes no amounts beyond this, either way. */
const GREATEST = 1e9;

export const isTooLarge = ({ annualValue }: Pick<LedgerLine, 'annualValue'>): boolean =>
  !isBetween(annualValue, -GREATEST, GREATEST);

/** Lines that are money: only these are added up. */
export const counted = (lines: readonly LedgerLine[]): LedgerLine[] =>
  lines.filter(({ kind }) => kind === 'cash' || kind === 'avoidedCost');

/** Groups of counted lines that may hold the same money twice. */
export function overlaps(lines: readonly LedgerLine[]): LedgerLine[][] {
  return [...Map.groupBy(counted(lines), ({ overlapGroup }) => overlapGroup).values()].filter(
    (group) => group.length > 1,
  );
}

function isLine(line: unknown): line is LedgerLine {
  if (typeof line !== 'object' || line === null) return false;
  const { calculator, label, kind, overlapGroup, causalShare } = line as LedgerLine;
  return (
    typeof calculator === 'string' &&
    /^[a-z-]{1,40}$/.test(calculator) &&
    typeof label === 'string' &&
    label.length <= 120 &&
    !isTooLarge(line as LedgerLine) &&
    isBetween(causalShare, 0, 1) &&
    kinds.includes(kind) &&
    overlapGroups.includes(overlapGroup)
  );
}

const isBetween = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;

/** What an address of ours can hold, and nothing else. */
const isQuery = (text: unknown): text is string =>
  typeof text === 'string' && /^(\?[\w=&.~!%-]{1,2000})?$/.test(text);

const cleaned = (line: LedgerLine): LedgerLine => ({
  calculator: line.calculator,
  label: line.label,
  annualValue: line.annualValue,
  kind: line.kind,
  overlapGroup: line.overlapGroup,
  causalShare: line.causalShare,
  source: isQuery(line.source) ? line.source : '',
  basis: certainties.includes(line.basis) ? line.basis : 'guess',
});
