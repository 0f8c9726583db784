/** `url(…)` with or without quotes, and `@import "…"`. */
const ADDRESS = /url\(\s*(['"]?)([^'")]+)\1\s*\)|(@import\s+)(['"])([^'"]+)\4/g;

/** Turns every address in style rules into another. */
export const addressesInCss = (css: string, rewrite: (address: string) => string): string =>
  css.replace(
    ADDRESS,
    (_, quote: string, inUrl: string | undefined, imports: string, mark: string, named: string) =>
      inUrl === undefined
        ? `${imports}${mark}${rewrite(named)}${mark}`
        : `url(${quote}${inUrl.startsWith('data:') ? inUrl : rewrite(inUrl)}${quote})`,
  );
