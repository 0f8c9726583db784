/**
 * The part of an answer that a `Range` header asks for: 206, or 416 when it lies outside. A header that asks for several
 * parts, or cannot be read, may be ignored (RFC 9110, 14.2): then the answer stays whole.
 */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return whole;
  const body = await whole.arrayBuffer();
  const size = body.byteLength;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const headers = new Headers(whole.headers);
  if (from > to) {
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${from}-${to}/${size}`);
  headers.set('content-length', String(to - from + 1));
  return new Response(body.slice(from, to + 1), { status: 206, headers });
}
