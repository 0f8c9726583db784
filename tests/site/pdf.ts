import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a test looks at in a PDF. */
export interface ReadPdf {
  tagged: boolean;
  title: string;
  created: string;
  outline: { title: string; depth: number }[];
  links: {
    /** Where each link within the document leads: a page's number from 0, or undefined for nowhere. */
    inside: { to: string; page: number | undefined }[];
    outside: string[];
  };
  /** Of all pages, runs of white space as one space. */
  text: string;
}

type Item = { title: string; items: Item[] };

/** Reads a PDF as a reader's program would. */
export async function pdfOf(content: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(content), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const { Title = '', CreationDate = '' } = info as Record<string, string>;
  // Its types promise an object; since version 6 it is a map.
  const marks: unknown = await pdf.getMarkInfo();
  const links: ReadPdf['links'] = { inside: [], outside: [] };
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
    for (const { dest, unsafeUrl } of await page.getAnnotations()) {
      if (unsafeUrl) links.outside.push(unsafeUrl);
      else if (dest) links.inside.push({ to: String(dest), page: await pageOf(dest) });
    }
  }
  const read = {
    tagged: marks instanceof Map && marks.get('Marked') === true,
    title: Title,
    created: CreationDate,
    outline: flat((await pdf.getOutline()) as Item[]),
    links,
    text: texts.join(' ').replace(/\s+/g, ' '),
  };
  await loading.destroy();
  return read;

  async function pageOf(dest: string | unknown[]): Promise<number | undefined> {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    return place
      ? pdf.getPageIndex(place[0] as { num: number; gen: number }).catch(() => undefined)
      : undefined;
  }
}

const flat = (items: Item[], depth = 0): ReadPdf['outline'] =>
  items.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);
