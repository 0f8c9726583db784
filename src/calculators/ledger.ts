const VERSION = 1;
/** A business case takes no more benefits. */
export const MOST_LINES = 12;

const kinds = ['cash', 'avoidedCost', 'capacity', 'soft'] as const;
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
}

/** What each kind is called. */
export const kindWords: Readonly<Record<LedgerLine['kind'], string>> = {
  cash: 'margin',
  avoidedCost: 'avoided cost',
  capacity: 'capacity, not cash',
  soft: 'soft, not cash',
};

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

/** Adds a line; the same calculator's earlier line of that name gives way. */
export function withLine(lines: readonly LedgerLine[], line: LedgerLine): LedgerLine[] {
  const others = lines.filter(
    ({ calculator, label }) => calculator !== line.calculator || label !== line.label,
  );
  return [...others, line];
}

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
  const { calculator, label, annualValue, kind, overlapGroup, causalShare } = line as LedgerLine;
  return (
    typeof calculator === 'string' &&
    /^[a-z-]{1,40}$/.test(calculator) &&
    typeof label === 'string' &&
    label.length <= 120 &&
    isBetween(annualValue, -1e9, 1e9) &&
    isBetween(causalShare, 0, 1) &&
    kinds.includes(kind) &&
    overlapGroups.includes(overlapGroup)
  );
}

const isBetween = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;

const cleaned = (line: LedgerLine): LedgerLine => ({
  calculator: line.calculator,
  label: line.label,
  annualValue: line.annualValue,
  kind: line.kind,
  overlapGroup: line.overlapGroup,
  causalShare: line.causalShare,
});
