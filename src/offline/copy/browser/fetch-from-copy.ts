/** For each file's path from the site's root, the number of the script that holds it. */
export type DataPlaces = Readonly<Record<string, number>>;

const TYPES: Record<string, string> = {
  json: 'application/json',
  pagefind: 'application/wasm',
};

/** What data scripts have handed over, in base64. */
const received = new Map<string, string>();
const loading = new Map<number, Promise<void>>();

/**
 * A `fetch` that needs no server: it answers for the files of the copy from classic scripts, which browsers load from disk
 * too, and asks nobody for anything else.
 *
 * @param root the folder of the copy's files, as an address
 * @param base the path the site was built for, which its scripts begin addresses with
 */
export function fetchFromCopy(root: string, base: string, places: DataPlaces): typeof fetch {
  Object.assign(globalThis, {
    playbookData: (files: Record<string, string>) => {
      for (const [path, content] of Object.entries(files)) received.set(path, content);
    },
  });
  return async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const path = pathOf(address, root, base);
    const place = path === undefined ? undefined : places[path];
    if (path === undefined || place === undefined)
      return new Response('', { status: 404, statusText: 'not in this copy' });
    await load(place, root);
    const content = received.get(path);
    if (content === undefined) throw new TypeError(`${path} of this copy cannot be read`);
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'content-length': String(bytes.length) };
    return new Response(bytes, { headers });
  };
}

function pathOf(address: string, root: string, base: string): string | undefined {
  const [plain = ''] = address.split(/[?#]/);
  if (plain.startsWith(base)) return decodeURIComponent(plain.slice(base.length));
  const { href } = new URL(plain, document.baseURI);
  return href.startsWith(root) ? decodeURIComponent(href.slice(root.length)) : undefined;
}

/** Loads a data script once; one that failed is tried again the next time. */
function load(place: number, root: string): Promise<void> {
  const known = loading.get(place);
  if (known) return known;
  const started = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}data/${place}.cxjs`;
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(place);
      reject(new TypeError(`data/${place}.cxjs of this copy is missing`));
    };
    document.head.append(script);
    script.addEventListener('load', () => script.remove());
  });
  loading.set(place, started);
  return started;
}
