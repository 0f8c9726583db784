import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bytesOf } from '#search/bytes-of.ts';
import {
  broken,
  readAfresh,
  readAhead,
  readFile,
  readJson,
  watchPagefind,
} from '#search/index-files.ts';
import { unpacked } from '#search/unpacked.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);
const chunk = gzipSync('pagefind_dcd and words');

describe('the bytes of a file', () => {
  const from = (body: BodyInit | null, init?: ResponseInit) => ({
    fetcher: async () => new Response(body, init),
    silence: 30,
  });

  test('come whole', async () => {
    expect(text(await bytesOf('/a', from('all of it')))).toBe('all of it');
    expect(text(await bytesOf('/a', from(null)))).toBe('');
  });

  test.each([404, 500, 503])('are not taken from an answer of %i', async (status) => {
    await expect(bytesOf('/a', from('not here', { status }))).rejects.toThrow(
      `/a answers ${status}`,
    );
  });

  test('are waited for while something comes, and no longer', async () => {
    const slowly = (pieces: number, ends: boolean) =>
      new ReadableStream<Uint8Array>({
        async pull(stream) {
          if (pieces-- > 0) {
            await new Promise((resolve) => setTimeout(resolve, 15));
            stream.enqueue(bytes('x'));
          } else if (ends) stream.close();
          else await new Promise(() => {});
        },
      });
    const obedient = (body: ReadableStream<Uint8Array>) => ({
      silence: 30,
      fetcher: (async (_: unknown, { signal }: RequestInit = {}) =>
        new Response(
          body.pipeThrough(new TransformStream(), { signal: signal as AbortSignal }),
        )) as typeof fetch,
    });
    expect(await bytesOf('/a', obedient(slowly(5, true)))).toHaveLength(5);
    await expect(bytesOf('/a', obedient(slowly(2, false)))).rejects.toThrow();
  });
});

describe('a file of the index', () => {
  test('is unpacked, or taken as it is when the host has unpacked it', async () => {
    expect(text(await unpacked('a.pf_index', chunk))).toBe('pagefind_dcd and words');
    expect(text(await unpacked('a.pf_index', bytes('pagefind_dcd plain')))).toBe(
      'pagefind_dcd plain',
    );
    expect(text(await unpacked('a.json', bytes('[1]')))).toBe('[1]');
  });

  test.each([
    ['cut short', 'a.pf_index', chunk.subarray(0, chunk.length - 4)],
    ['empty', 'a.pf_index', new Uint8Array()],
    ['the page of a captive portal', 'a.pf_index', bytes('<!doctype html>')],
    ['something else, packed', 'a.pf_index', gzipSync('something else')],
    ['a list cut short', 'a.json', bytes('[["word", 1], [')],
  ])('is refused when it is %s', async (_, path, content) => {
    await expect(unpacked(path, content)).rejects.toThrow();
  });
});

describe('what is broken', () => {
  const answers = vi.fn<typeof fetch>();
  beforeEach(() => {
    readAfresh();
    answers.mockReset();
    vi.stubGlobal('fetch', answers);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is remembered until it has been read', async () => {
    answers.mockResolvedValueOnce(new Response('', { status: 404 }));
    expect(await readJson('/base/', 'search/words.json')).toBeUndefined();
    expect([...broken]).toEqual(['search/words.json']);
    answers.mockResolvedValueOnce(new Response('[1]'));
    expect(await readJson('/base/', 'search/words.json')).toEqual([1]);
    expect([...broken]).toEqual([]);
  });

  test('after a repair everything comes from the server again', async () => {
    answers.mockResolvedValue(new Response('[]'));
    await readJson('/', 'search/words.json');
    expect(answers.mock.lastCall?.[1]?.cache).toBe('reload');
  });

  test('what Pagefind fetches is read with care, and what was read ahead is not fetched twice', async () => {
    answers.mockImplementation(async () => new Response(chunk as BodyInit));
    watchPagefind('/base/');
    await readAhead('/base/', 'a.pf_meta');
    expect(await (await fetch('/base/pagefind/a.pf_meta?ts=1')).text()).toContain('and words');
    expect(answers).toHaveBeenCalledTimes(1);
    answers.mockImplementation(async () => new Response('half'));
    await expect(fetch('/base/pagefind/index/b.pf_index')).rejects.toThrow();
    expect([...broken]).toEqual(['pagefind/index/b.pf_index']);
    await expect(readFile('/base/', 'pagefind/index/c.pf_index')).rejects.toThrow();
    expect(await (await fetch('/elsewhere')).text()).toBe('half');
  });
});
