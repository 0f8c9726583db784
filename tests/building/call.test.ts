import { expect, test } from 'vitest';
import { readCall, UnusableCall } from '#building/call.ts';

const languages = ['en-GB', 'fr'];
const read = (...args: string[]) => readCall(args, languages);

test('a build goes to dist unless told otherwise', () => {
  expect(read('build')).toEqual({ command: 'build', outDir: 'dist', first: false });
  expect(read('build', '--outDir', 'out', '--first')).toEqual({
    command: 'build',
    outDir: 'out',
    first: true,
  });
  expect(read('pdf', '--dist', 'out')).toEqual({ command: 'pdf', dist: 'out' });
});

test('what is for Astro is handed on as typed', () => {
  expect(read('dev', '--port', '4000', '--language', 'fr', '--host')).toEqual({
    command: 'dev',
    language: 'fr',
    further: ['--port', '4000', '--host'],
  });
  expect(read('dev', '--language=fr', '--port=4000')).toMatchObject({ further: ['--port=4000'] });
  expect(read('dev')).toEqual({ command: 'dev', language: 'en-GB', further: [] });
});

test.each([
  [['dev', '--language', 'xx'], 'the playbook is in en-GB, fr, not in "xx"'],
  [['dev', '--language'], 'the playbook is in en-GB, fr'],
  [['build', '--outdir', 'x'], '--outdir'],
  [['pdf', 'x'], 'x'],
  [['biuld'], 'there is no command "biuld"'],
])('%j is refused in words', (args, says) => {
  expect(() => read(...args)).toThrow(UnusableCall);
  expect(() => read(...args)).toThrow(says);
});
