/** What a page asks the service worker. */
export type Question =
  /** Read every file saved, or those whose paths begin with one of `under`, and say which are missing or damaged. */
  | { type: 'check'; under?: readonly string[] }
  /** The same, and fetch them again. */
  | { type: 'repair'; under?: readonly string[] }
  /** Which of these paths from the site's root are not on this device? */
  | { type: 'missing'; paths: readonly string[] }
  /** The reader wants the new edition now. */
  | { type: 'take-over' }
  /** Take over if no other window is open. */
  | { type: 'take-over-if-alone' }
  /** Drop editions that no window can need any more. */
  | { type: 'tidy' };

/** The answer to `check` and `repair`. */
export interface Condition {
  edition: string;
  /** The day of the edition, as year-month-day. */
  date: string;
  /** Files that are to be on this device, and their bytes. */
  files: number;
  bytes: number;
  /** Files among those looked at that are missing or damaged, as paths from the site's root. */
  broken: string[];
  /** Why not all could be mended. */
  reason?: string;
}

/** What a worker that cannot be installed tells all windows. */
export interface Failure {
  type: 'failed';
  edition: string;
  kind: FailureKind;
  /** A sentence for the reader. */
  reason: string;
}

export type FailureKind = 'network' | 'different' | 'space';
