/** A stretch of a passage. */
export interface Piece {
  text: string;
  /** Whether it is what the reader asked for. */
  isMatch: boolean;
}

const ENDS_A_SENTENCE = /[.?!…:]["”’»)\]\s]*$/u;
const BEGINS_MID_PHRASE = /^[\p{Ll},;–]/u;

/**
 * A passage as a reader is to see it: without the title, which stands above it, and with an ellipsis where it is cut off.
 *
 * @param pieces the words round a match, as the index gives them
 */
export function passageOf(pieces: readonly Piece[], title: string): Piece[] {
  const kept = withoutTitle(pieces, title);
  const text = textOf(kept).trim();
  if (text === '') return [];
  const [before, after] = [BEGINS_MID_PHRASE.test(text), !ENDS_A_SENTENCE.test(text)];
  return [...(before ? [ELLIPSIS] : []), ...kept, ...(after ? [ELLIPSIS] : [])];
}

const ELLIPSIS: Piece = { text: '…', isMatch: false };

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** A passage from the top of a page begins with the title, or with its last words. */
function withoutTitle(pieces: readonly Piece[], title: string): Piece[] {
  const text = textOf(pieces);
  const words = title.split(' ');
  const tails = words.map((_, place) => words.slice(place).join(' '));
  const length = Math.max(...tails.map((tail) => lengthOfLead(text, tail)));
  return from(pieces, length);
}

/** How much of a text is a sentence of just these words. */
function lengthOfLead(text: string, words: string): number {
  if (!words || !text.startsWith(words)) return 0;
  const start = words.replace(/[.?!…]$/u, '').length;
  const [end = ''] = /^(?:[.?!…]\s*|$)/u.exec(text.slice(start)) ?? [];
  return end || text.length === start ? start + end.length : 0;
}

function from(pieces: readonly Piece[], start: number): Piece[] {
  let left = start;
  return pieces.flatMap(({ text, isMatch }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, isMatch }] : [];
  });
}
