import { offlinePanel } from '#words';
import { inKilobytes, inMegabytes } from './megabytes.ts';

/** What a reader can take away, as the build lists it. */
interface Download {
  /** Its file name below downloads/. */
  file: string;
  title: string;
  bytes: number;
  /** In lower-case hexadecimal digits. */
  sha256: string;
  kind: string;
}

/** Links to the copies there are, each with its size and its SHA-256; nothing when there are none. */
export async function downloadList(base: string): Promise<HTMLElement[]> {
  const downloads = await fetch(`${base}downloads/downloads.json`)
    .then((response) => (response.ok ? response.json() : []))
    .then((list): Download[] => (Array.isArray(list) ? list : []))
    .catch(() => []);
  if (downloads.length === 0) return [];
  const heading = document.createElement('p');
  heading.textContent = offlinePanel.takeAway;
  const list = document.createElement('ul');
  list.append(...downloads.map((download) => item(base, download)));
  return [heading, list];
}

function item(base: string, { file, title, bytes, sha256, kind }: Download): HTMLElement {
  const link = document.createElement('a');
  link.href = `${base}downloads/${encodeURIComponent(file)}`;
  link.textContent = title;
  const hash = document.createElement('details');
  const name = document.createElement('summary');
  name.textContent = 'SHA-256';
  const digits = document.createElement('code');
  digits.textContent = sha256;
  hash.append(name, digits);
  const line = document.createElement('li');
  const about = offlinePanel.download(offlinePanel.downloads[kind] ?? kind, inWords(bytes));
  line.append(link, ` ${about} `, hash);
  return line;
}

const inWords = (bytes: number) => (bytes < 500_000 ? inKilobytes(bytes) : inMegabytes(bytes));
