import { contentWords } from '#queries/words.ts';
import { synonymGroups } from '#search/synonyms.ts';

/** The commonest words of the content, from which search corrects slips of the finger. */
export const GET = async () => Response.json(await contentWords(synonymGroups.flat().join(' ')));
