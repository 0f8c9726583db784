/** Something on the live site that is not as it was built. */
export interface Finding {
  /** The address as asked for. */
  address: string;
  /** What is wrong, and what would be right. */
  message: string;
}

/** What the host answered. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Uint8Array;
}
