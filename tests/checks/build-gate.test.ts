import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { contentGate } from '#checks/build-gate.ts';
import type { Files } from '#checks/examples/example.ts';
import { soundContent, story } from '#checks/examples/sound-entries.ts';
import { contentRoot } from './content-root.ts';

// Astro's own build is tried on the site; here its hooks are called as it would call them.
type Hook = (context: object) => unknown;

function gateFor(files: Files, root = contentRoot(files)): Record<string, Hook> {
  const hooks = contentGate().hooks as unknown as Record<string, Hook>;
  const srcDir = pathToFileURL(path.dirname(root) + path.sep);
  hooks['astro:config:done']?.({ config: { srcDir } });
  return hooks;
}

const place = 'stories/the-old-rule.mdx';
const wrong = {
  ...soundContent,
  [place]: story(['  - read-the-answers-aloud', '  - nowhere'], ['minutes: 30', 'minutes: 0']),
};

test('the build stops, and every finding is named', () => {
  const start = () => gateFor(wrong)['astro:build:start']?.({});
  expect(start).toThrow(/32:5 .*unknown guideline "nowhere"/);
  expect(start).toThrow(/29:10 .*0 is too small/);
});

test('the build goes on when all is well', () => {
  expect(() => gateFor(soundContent)['astro:build:start']?.({})).not.toThrow();
});

test('the texts below the fields are left to the command line', () => {
  const files = { ...soundContent, [place]: story(['Nobody was', '{1} was']) };
  expect(() => gateFor(files)['astro:build:start']?.({})).not.toThrow();
});

test('while writing, findings are logged at the start and after a change', () => {
  const warn = vi.fn();
  const on = vi.fn();
  const root = contentRoot(wrong);
  gateFor(wrong, root)['astro:server:setup']?.({ server: { watcher: { on } }, logger: { warn } });
  expect(warn).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('unknown guideline "nowhere"'));
  const changed = on.mock.calls[0]?.[1] as (event: string, file: string) => void;
  changed('change', path.resolve('README.md'));
  expect(warn).toHaveBeenCalledOnce();
  for (const [times, event] of ['add', 'change', 'unlink'].entries()) {
    changed(event, path.join(root, place));
    expect(warn).toHaveBeenCalledTimes(times + 2);
  }
});
