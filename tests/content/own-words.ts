import type { Document } from '#checks/document.ts';

/** At most this many words may be another's, between quotation marks and with their source beside them. */
const MOST_QUOTED = 25;
/** Fewer words between marks are a term or an ironical word, and end no run. */
const FEWEST_QUOTED = 4;

/** The stretches of a document that must be in the playbook's own words. */
export function ownWords({ text, bodyStart, fields, collection }: Document): string[] {
  const paragraphs = text
    .slice(bodyStart)
    .replace(component, shortQuotation)
    .split(/\n\s*\n/);
  const body = paragraphs.map(withoutAddresses).map(withoutQuotations).join('\n');
  const isPrinted = collection === 'sources' ? printedBySource : printedByEntry;
  return [...body.split(GAP), ...stringsIn(fields.data, isPrinted)];
}

/** Where a quotation stood: a run of words does not reach across it. */
const GAP = '\0';
const quotation = /[“"]([^“”"]+)[”"]/gu;

const component = /<Quotation\s[^>]*>([^<]*)<\/Quotation>/g;

const shortQuotation = (whole: string, quoted: string) =>
  quoted.trim().split(/\s+/).length <= MOST_QUOTED ? GAP : whole;

function withoutQuotations(paragraph: string): string {
  if (!paragraph.includes('[^')) return paragraph;
  return paragraph
    .replace(quotation, (whole, quoted: string) => {
      const { length } = quoted.trim().split(/\s+/);
      return length >= FEWEST_QUOTED && length <= MOST_QUOTED ? GAP : whole;
    })
    .replace(/\[\^[^\]]+\]/g, ' ');
}

const withoutAddresses = (paragraph: string) => paragraph.replace(/\]\([^)]*\)/g, ']');

/** What a field holds by its nature: a source's title as printed, and a quotation with its speaker and source. */
const printedBySource = (path: string) => path === 'title';
const printedByEntry = (path: string) => path === 'quotation.text';

function stringsIn(value: unknown, isPrinted: (path: string) => boolean, path = ''): string[] {
  if (typeof value === 'string') return isPrinted(path) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsIn(part, isPrinted, path ? `${path}.${key}` : key),
  );
}
