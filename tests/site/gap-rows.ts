import { parse } from 'parse5';
import { attribute, elementsIn, readableText } from '#tests/site/elements.ts';

/** A line of a list of gaps, as it stands on the page. */
export interface Row {
  title: string;
  /** `collection/id` of what it leads to. */
  path: string;
  uses: number;
}

/** The lines of the list in a page's main part. */
export function rowsIn(html: string): Row[] {
  const all = [...elementsIn(parse(html))];
  const main = all.find(({ tagName }) => tagName === 'main');
  const items = main ? [...elementsIn(main)].filter(({ tagName }) => tagName === 'li') : [];
  return items.flatMap((item) => {
    const inside = [...elementsIn(item)];
    const link = inside.find(({ tagName }) => tagName === 'a');
    const uses = inside.map(readableText).find((text) => /^Used by \d/.test(text));
    if (!link || !uses) return [];
    return [
      {
        title: readableText(link),
        path: (attribute(link, 'href') ?? '').replace(/^\/|\/$/g, ''),
        uses: Number(/\d+/.exec(uses)?.[0]),
      },
    ];
  });
}
