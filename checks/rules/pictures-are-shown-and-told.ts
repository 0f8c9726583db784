import type { Content } from '#checks/content.ts';
import type { Document } from '#checks/document.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { Problem, TextRule } from '#checks/rule.ts';
import { nodesOf, startOf } from '#checks/syntax-tree.ts';

const FEWEST_LETTERS = 10;

/** Words that say that it is a picture and not what there is to see, and names of files. */
const useless =
  /^(?:an? |the )?(?:image|picture|photo(?:graph)?|figure|graphic|screenshot|diagram|chart|bild|foto|untitled|img|dsc)(?![a-z])[\s\d_.-]*$|\.(?:png|jpe?g|webp|avif)$|^[\s\d_.,-]*$/i;

export const picturesAreShownAndTold: TextRule = {
  name: 'pictures-are-shown-and-told',
  severity: 'error',
  why: 'Some readers hear the page: what a picture shows, they only know if you say it; and a missing one stops the build.',
  needs: 'text',
  *check(document, content, tree): Generator<Problem> {
    for (const image of nodesOf(tree, 'image')) {
      const at = startOf(image);
      const alt = (image.alt ?? '').trim();
      if (useless.test(alt))
        yield {
          at,
          message: `${alt ? `"${alt}" does not say` : 'nothing says'} what the picture shows. Write it between the brackets, for example ![Three people wait at one counter.](./images/queue.png)`,
        };
      else if (alt.length < FEWEST_LETTERS)
        yield {
          at,
          severity: 'warning',
          message: `"${alt}" is short: say what matters in the picture, for example "Three people wait at one counter."`,
        };
      const missing = missingFrom(content, document, image.url);
      if (missing) yield { at, message: missing };
    }
  },
};

function missingFrom({ documents }: Content, { place }: Document, url: string): string | undefined {
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  const wanted = folder + url.replace(/^\.\//, '');
  if (url.includes('..') || url.includes(':') || url.startsWith('/')) return undefined; // another rule says so
  const pictures = documents.filter(({ upload }) => upload).map((document) => document.place);
  if (pictures.includes(wanted)) return undefined;
  const beside = pictures
    .filter((picture) => picture.startsWith(folder))
    .map((picture) => `./${picture.slice(folder.length)}`);
  return `there is no picture "${url}" beside this file.${didYouMean(url, beside) || ' Put it there, or correct the name.'}`;
}
