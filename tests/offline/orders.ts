/** Something that a host does wrong. */
export interface Fault {
  /** For which paths: a pattern on the path of the address, without its query. */
  on: string;
  does:
    | 'missing'
    | 'error'
    | 'portal'
    | 'truncated'
    | 'cut'
    | 'silent'
    | 'rewritten'
    | 'redirect'
    | 'another-site';
  /** How many answers are right before it begins. */
  after?: number;
}

/** What a test tells the server. */
export type Order =
  | { type: 'folder'; folder: string }
  | { type: 'faults'; faults: Fault[] }
  | { type: 'headers'; headers: Record<string, string> }
  | { type: 'take-sent' };
