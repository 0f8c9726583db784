import type { Model } from '#models/define.ts';
import { fingerprint } from '#models/fingerprint.ts';
import type { Inputs } from './definition.ts';

/** An address leaves out what equals a default, so it carries a stamp of them: `1-k3x9f2`. */
export type Stamp = string;

/** Version of the arithmetic and a fingerprint of the defaults. */
export function stampOf({
  version,
  defaults,
}: Pick<Model<Inputs, object>, 'version' | 'defaults'>): Stamp {
  return `${version}-${fingerprint(JSON.stringify(defaults, inOrder))}`;
}

/** The version of the arithmetic that a stamp names. */
export const versionIn = (stamp: Stamp): number => Number.parseInt(stamp, 10);

/** The same defaults have the same stamp, whatever the order of their names. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
