/** A word without accents: readers leave them out, and Pagefind finds it all the same. */
export const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
