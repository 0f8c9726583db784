import type { z } from 'zod';
import { type AuthorComponentName, authorComponents } from './author-components.ts';

type PropsOf<N extends AuthorComponentName> = z.output<(typeof authorComponents)[N]['props']>;

/** What the site adds to the attributes by itself: see `src/markdown/author-components.ts`. */
export interface Placed {
  /** The number of the note of its source; none where there are no notes. */
  note?: string;
  /** The folder below `src/content/` that its text lies in. */
  folder?: string;
  /** An id of its own on the page. */
  tip?: string;
}

/**
 * Reads the attributes of an author's component by its schema, when the site is built.
 *
 * @param given all attributes, the site's own among them
 * @throws Error naming component, attribute and what would be right
 */
export function componentProps<N extends AuthorComponentName>(
  name: N,
  given: Record<string, unknown> & Placed,
): PropsOf<N> & Placed {
  const { note, folder, tip, ...typed } = given;
  const result = authorComponents[name].props.safeParse(typed);
  if (result.success)
    return { ...(result.data as PropsOf<N>), note, folder, tip } as PropsOf<N> & Placed;
  const said = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'attributes'}: ${message}`,
  );
  throw new Error(
    `<${name}> cannot be drawn.\n${said.join('\n')}\nnpm run check names the file and the line.`,
  );
}
