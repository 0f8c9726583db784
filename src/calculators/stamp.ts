import type { Model } from '#models/define.ts';
import type { Inputs } from './definition.ts';

/** An address leaves out what equals a default, so it carries a stamp of them: `1-k3x9f2`. */
export type Stamp = string;

/** Version of the arithmetic and a fingerprint (FNV-1a) of the defaults. */
export function stampOf({
  version,
  defaults,
}: Pick<Model<Inputs, object>, 'version' | 'defaults'>): Stamp {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(defaults, inOrder))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${version}-${hash.toString(36)}`;
}

/** The version of the arithmetic that a stamp names. */
export const versionIn = (stamp: Stamp): number => Number.parseInt(stamp, 10);

/** The same defaults have the same stamp, whatever the order of their names. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
