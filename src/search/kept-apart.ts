/** Elements that stand apart on the page, and that Pagefind reads as one word with what follows. */
const RUN_TOGETHER = /<\/(?:dt|dd|th|caption|figcaption|summary|blockquote|span(?=><span\b))>/g;

/** A page with a gap after each of these elements, for the index alone. */
export const keptApart = (html: string): string => html.replaceAll(RUN_TOGETHER, '$& ');
