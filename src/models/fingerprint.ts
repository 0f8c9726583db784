/**
 * A short fingerprint of a text (FNV-1a, 32 bits, over its characters): the same for the same text, on any machine.
 * Not for secrets.
 *
 * @returns up to seven of the digits and lower-case letters
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
