/** Questions asked of what came from outside. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A whole number from `least` on that arithmetic can be trusted with. */
export const isWhole = (
  value: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** A day as year-month-day. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const ids = /^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/;

/** `collection/id`, or `paths/id/step` for what has no page of its own. */
export const isPath = (id: string): boolean => id.length <= 200 && ids.test(id);

/** Whether a record has just these keys; those with a question mark may be left out. */
export function hasJust(value: Record<string, unknown>, keys: readonly string[]): boolean {
  const needed = keys.filter((key) => !key.endsWith('?'));
  const allowed = new Set(keys.map((key) => key.replace('?', '')));
  return (
    needed.every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) => allowed.has(key))
  );
}
