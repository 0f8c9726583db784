import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** An editor that saves touches a file several times in a moment. */
const PAUSE_MS = 100;

/** Yields at once, and again after each burst of changes below a folder, for as long as the process lives. */
export async function* onChange(folder: string): AsyncGenerator<void> {
  let changed = Promise.withResolvers<void>();
  watch(folder, { recursive: true }, (_event, file) => {
    const isHidden = file?.split(/[\\/]/).some((part) => part.startsWith('.'));
    if (!isHidden) changed.resolve();
  }).on('error', () => changed.resolve()); // As when a folder goes while it is looked at.
  for (;;) {
    yield;
    await changed.promise;
    await setTimeout(PAUSE_MS);
    changed = Promise.withResolvers();
  }
}
