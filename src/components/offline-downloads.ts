import { inMegabytes } from './megabytes.ts';

/** A whole copy to take away, as the build lists it. */
interface Download {
  /** Its file name below downloads/. */
  name: string;
  bytes: number;
  /** In lower-case hexadecimal digits. */
  sha256: string;
  kind: string;
}

const KINDS: Record<string, string> = {
  zip: 'A folder that opens with a double click, without a connection or a server',
  epub: 'A book for e-readers and phones',
  pdf: 'A document to print or to read',
};

/** Links to the copies there are, each with its size and its SHA-256; nothing when there are none. */
export async function downloadList(base: string): Promise<HTMLElement[]> {
  const downloads = await fetch(`${base}downloads/downloads.json`)
    .then((response) => (response.ok ? response.json() : []))
    .then((list): Download[] => (Array.isArray(list) ? list : []))
    .catch(() => []);
  if (downloads.length === 0) return [];
  const heading = document.createElement('p');
  heading.textContent = 'To take away:';
  const list = document.createElement('ul');
  list.append(...downloads.map((download) => item(base, download)));
  return [heading, list];
}

function item(base: string, { name, bytes, sha256, kind }: Download): HTMLElement {
  const link = document.createElement('a');
  link.href = `${base}downloads/${encodeURIComponent(name)}`;
  link.textContent = name;
  const hash = document.createElement('code');
  hash.textContent = `SHA-256 ${sha256}`;
  const line = document.createElement('li');
  line.append(link, ` ${KINDS[kind] ?? kind}, ${inMegabytes(bytes)}. `, hash);
  return line;
}
