import type { Moved, Pointer, Slip } from '#models/slip.ts';

/** What became of a page: what it says, where it went, that nobody knows it, or that nobody can be asked just now. */
export type Found = Slip | { movedTo: Pointer } | 'missing' | 'unreachable';

const asked = new Map<string, Promise<Found>>();

/** Asks for the slip of a page, once; again when it could not be had. */
export function findSlip(base: string, page: string): Promise<Found> {
  const known = asked.get(page);
  if (known) return known;
  const asking = ask(`${base}my-playbook/slips/${page}.json`);
  asked.set(page, asking);
  void asking.then((found) => found === 'unreachable' && asked.delete(page));
  return asking;
}

async function ask(address: string): Promise<Found> {
  try {
    const response = await fetch(address);
    if (response.status === 404 || response.status === 410) return 'missing';
    const found = (await response.json()) as Slip | Moved;
    return response.ok && ('movedTo' in found || typeof found.title === 'string')
      ? found
      : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

export const isSlip = (found: Found | undefined): found is Slip =>
  typeof found === 'object' && 'point' in found;

/** A name for a page whose title nobody knows: its id as words. */
export function wordsOfId(page: string): string {
  const words = (page.split('/')[1] ?? page).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
