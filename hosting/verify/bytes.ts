import { createHash } from 'node:crypto';
import type { FileRecord } from '#offline/edition.ts';
import type { Answer, Finding } from './finding.ts';

/**
 * Holds an answer against the file it should be.
 *
 * @param expected length and hash by the manifest
 * @param built the file as it was built
 * @returns null when they are the same
 */
export function compare(
  address: string,
  { status, headers, body }: Answer,
  expected: FileRecord,
  built: Uint8Array,
): Finding | null {
  const at = (message: string) => ({ address, message });
  if (status >= 300 && status < 400)
    return at(`is redirected to ${headers.get('location')}; it should answer 200 with the file.`);
  if (status !== 200) return at(`answers ${status} instead of 200.`);
  if (createHash('sha256').update(body).digest('hex') === expected.sha256) return null;
  const sizes = `${body.length} bytes instead of ${expected.bytes}`;
  return at(`was changed on the way: ${sizes}; ${firstDifference(body, built)}`);
}

/** Shows where two files part, so that one can tell what changed them. */
function firstDifference(live: Uint8Array, built: Uint8Array): string {
  let place = 0;
  while (place < live.length && live[place] === built[place]) place++;
  if (place === live.length) return `it breaks off after byte ${place}.`;
  const near = (bytes: Uint8Array) =>
    JSON.stringify(Buffer.from(bytes.subarray(place, place + 40)).toString());
  return `from byte ${place} it says ${near(live)}, the built file ${near(built)}.`;
}
