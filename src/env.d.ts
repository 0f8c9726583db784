declare namespace App {
  interface Locals {
    /** What a page wants above and beside its text; the page title and the margin read it. */
    masthead?: import('#queries/masthead.ts').Masthead;
  }
}
