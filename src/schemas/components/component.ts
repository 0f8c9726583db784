import type { z } from 'zod';

/**
 * What may stand between the tags: nothing (`<Name … />`), words of one paragraph (marks and links included), or
 * blocks (paragraphs, lists, tables).
 */
export type Body = 'none' | 'words' | 'blocks';

/** Where the tag stands: on lines of its own between paragraphs, or within a sentence. */
export type Place = 'block' | 'inline';

/** A component that authors may use in a text. */
export interface AuthorComponent {
  /** What authors call it. */
  label: string;
  /** What it is for, in one sentence. */
  description: string;
  /** Its attributes. In a text every one is typed in quotes, so each schema takes a string. */
  props: z.ZodObject;
  body: Body;
  /** Of blocks: the one kind of Markdown block that must stand there, as the parser calls it. */
  only?: 'ordered list';
  place: Place;
  /** A piece of text that uses it and passes all checks. */
  example: string;
}

/** Keeps the exact types of a component, and checks that nothing is missing. */
export const defineComponent = <const C extends AuthorComponent>(component: C): C => component;
