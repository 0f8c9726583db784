/** A key as words: `publishedOn` is “Published on”. */
export function spoken(key: string): string {
  const words = key.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
