/** The axis of the emotion curve, best first: a number for the drawing and the words that readers see. */
export const emotions = [
  { value: 2, label: 'Very good' },
  { value: 1, label: 'Good' },
  { value: 0, label: 'So-so' },
  { value: -1, label: 'Bad' },
  { value: -2, label: 'Very bad' },
] as const;
