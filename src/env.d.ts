declare module 'virtual:author-examples' {
  const examples: Readonly<
    Record<
      import('#schemas/author-components.ts').AuthorComponentName,
      import('astro/runtime/server/index.js').AstroComponentFactory
    >
  >;
  export default examples;
}

declare namespace App {
  interface Locals {
    /** What a page wants above and beside its text; the page title and the margin read it. */
    masthead?: import('#queries/masthead.ts').Masthead;
    /** The entry whose page this is; the head describes it to programs. */
    entry?: import('#queries/entries.ts').Entry;
    /** The pages that the links at the foot of a page lead to, by the name of the link. */
    neighbours?: Partial<
      Record<'prev' | 'next', import('#queries/metrics.ts').Linkable | undefined>
    >;
    /** The paths whose progress stands in the menu. */
    rings?: import('#queries/rings.ts').Ring[];
  }
}

interface ImportMetaEnv {
  /** Whether readers can pick pages for a playbook of their own. */
  readonly MY_PLAYBOOK?: boolean;
}
