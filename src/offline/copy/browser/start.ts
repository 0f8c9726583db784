import { carryState } from './carry-state.ts';
import { type DataPlaces, fetchFromCopy } from './fetch-from-copy.ts';
import { keepLinksInCopy } from './links-in-copy.ts';
import { stylesFromCopy } from './styles-from-copy.ts';

/** What the build tells the copy's script. */
export interface Copy {
  /** The path the site was built for. */
  base: string;
  /** For each file that scripts fetch, the number of the data script that holds it. */
  data: DataPlaces;
  /** The scripts of the pages, by number. */
  modules: (() => unknown)[];
}

/** Makes a page opened from disk behave as on a server, then runs its scripts. */
export function start({ base, data, modules }: Copy) {
  const script = document.currentScript as HTMLScriptElement;
  const root = new URL('.', script.src).href;
  // Chromium has it on disk too, and refuses its every use.
  Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  globalThis.fetch = fetchFromCopy(root, base, data);
  Object.assign(globalThis, { playbookStyles: stylesFromCopy(root) });
  keepLinksInCopy(root, base);
  carryState(root);
  const wanted = script.dataset.modules?.split(' ').filter(Boolean) ?? [];
  for (const number of wanted) modules[Number(number)]?.();
}
