/** A cache that lives in memory, as far as ours are used. */
class FakeCache {
  readonly entries = new Map<string, Response>();
  constructor(private readonly room: () => number) {}

  match = async (key: string | Request) => this.entries.get(urlOf(key))?.clone();
  keys = async () => [...this.entries.keys()].map((url) => new Request(url));
  delete = async (key: string | Request) => this.entries.delete(urlOf(key));
  put = async (key: string | Request, response: Response) => {
    const { byteLength } = await response.clone().arrayBuffer();
    if (byteLength > this.room()) throw new DOMException('full', 'QuotaExceededError');
    this.entries.delete(urlOf(key));
    this.entries.set(urlOf(key), response);
  };
}

const urlOf = (key: string | Request) => (typeof key === 'string' ? key : key.url);

/** Caches that live in memory; `room` says how many bytes one more file may have. */
export function fakeCaches(room = () => Infinity) {
  const all = new Map<string, FakeCache>();
  return {
    all,
    open: async (name: string) => {
      const cache = all.get(name) ?? new FakeCache(room);
      all.set(name, cache);
      return cache as unknown as Cache;
    },
    delete: async (name: string) => all.delete(name),
  };
}

/** A server of some texts by address; what is not there is answered with 404. Writes down what it was asked for. */
export function fakeServer(texts: Record<string, string>) {
  const asked: string[] = [];
  const fetcher = (async (input: string, init: RequestInit = {}) => {
    asked.push(`${input}${init.cache === 'reload' ? ' again' : ''}`);
    const text = texts[input];
    return new Response(text ?? 'not here', {
      status: text === undefined ? 404 : 200,
      headers: { 'content-security-policy': 'strict', vary: '*', 'content-length': '9' },
    });
  }) as typeof fetch;
  return { asked, fetcher };
}
