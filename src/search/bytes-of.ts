/** How long a server may send nothing, in milliseconds. */
const SILENCE_MS = 4_000;

interface How {
  cache?: RequestCache;
  /** How long nothing may come, in milliseconds. */
  silence?: number;
  fetcher?: typeof fetch;
}

/**
 * Fetches a file whole. A slow line is waited for as long as something comes; a silent one is not.
 *
 * @throws Error when the answer is no success, breaks off, or falls silent
 */
export async function bytesOf(
  address: string,
  { cache = 'default', silence = SILENCE_MS, fetcher = fetch }: How = {},
): Promise<Uint8Array> {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), silence);
  try {
    const response = await fetcher(address, { cache, signal: stop.signal });
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    const parts: Uint8Array[] = [];
    for (const reader = response.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), silence);
      parts.push(value);
    }
    return joined(parts);
  } finally {
    clearTimeout(timer);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
