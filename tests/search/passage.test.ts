import { describe, expect, test } from 'vitest';
import { type Piece, passageOf } from '#search/passage.ts';

/** `[word]` is a match. */
const pieces = (written: string): Piece[] =>
  written
    .split(/(\[.*?\])/)
    .filter(Boolean)
    .map((text) => ({ text: text.replaceAll(/[[\]]/g, ''), isMatch: text.startsWith('[') }));

const shown = (written: string, title = 'Save on refunds') =>
  passageOf(pieces(written), title)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('a passage', () => {
  test('does not repeat the title, marked or not', () => {
    expect(shown('Save on refunds. Pay [refunds] at once.')).toBe('Pay [refunds] at once.');
    expect(shown('Save on [refunds.] Pay [refunds] at once.')).toBe('Pay [refunds] at once.');
    expect(shown('Ready? Go.', 'Ready?')).toBe('Go.');
    expect(shown('Save on refundss. Pay.')).toBe('Save on refundss. Pay.');
    expect(shown('on refunds. Pay at once.')).toBe('Pay at once.');
    expect(shown('on refunds we agree.')).toBe('…on refunds we agree.');
  });

  test('is nothing where the index knows only the title', () => {
    expect(shown('Save on [refunds]')).toBe('');
    expect(shown('Save on [refunds.]')).toBe('');
  });

  test('says with an ellipsis that it is cut off', () => {
    expect(shown('and pays a [refund] within the')).toBe('…and pays a [refund] within the…');
    expect(shown('She said: “Pay a [refund]!” It is')).toBe('She said: “Pay a [refund]!” It is…');
    expect(shown('« Un [remboursement] ? »')).toBe('« Un [remboursement] ? »');
    expect(shown('We pay [refunds.]')).toBe('We pay [refunds.]');
  });
});
