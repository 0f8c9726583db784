import { Cupboard } from '#reader/cupboard.ts';

/** What a browser does not allow; full is a storage that refuses whatever would make it larger. */
export type Refusal = 'nothing' | 'everything' | 'writing' | 'growing';

/** A browser's storage, as far as a cupboard needs it, with a cupboard for each tab that opens it. */
export function browser(kept: Record<string, string> = {}, refuses: Refusal = 'nothing') {
  const items = new Map(Object.entries(kept));
  const refuse = (name: string): never => {
    throw new DOMException('No.', name);
  };
  const storage = {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses === 'writing') refuse('SecurityError');
      if (refuses === 'growing') refuse('QuotaExceededError');
      items.set(key, String(value));
    },
    removeItem: (key: string) =>
      refuses === 'writing' ? refuse('SecurityError') : items.delete(key),
  } as unknown as Storage;
  const open = () => (refuses === 'everything' ? refuse('SecurityError') : storage);
  return { items, tab: () => new Cupboard(open) };
}
