/** A module that some page runs: a file of the site, or code that stands in the page. */
export type PageModule = { file: string } | { code: string; page: string };

/** Numbers the modules of all pages in the order they are met, so that pages can share them. */
export class PageModules {
  readonly list: PageModule[] = [];
  /** Files of the site that pages run as classic scripts. */
  readonly classic = new Set<string>();
  readonly #numbers = new Map<string, number>();

  /**
   * @param source the file of the site that it is, if it is one
   * @param code what stands in the script, if it has none
   * @param page the file it stands in
   */
  numberOf(source: string | undefined, code: string, page: string): number {
    const key = source === undefined ? `code ${code}` : `file ${source}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.list.push(source === undefined ? { code, page } : { file: source });
    this.#numbers.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
