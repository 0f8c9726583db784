import { type CANCEL_SYMBOL, isCancel } from '@clack/prompts';

/** Thrown when the author presses Ctrl+C or Escape. */
export class Stopped extends Error {}

/** An answer, unless the author stopped. */
export function given<T>(value: T | typeof CANCEL_SYMBOL): T {
  if (isCancel(value)) throw new Stopped();
  return value as T;
}
