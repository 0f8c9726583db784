import { emotionLabels } from '#words';

/** The axis of the emotion curve, best first: a number for the drawing and the words that readers see. */
export const emotions = ([2, 1, 0, -1, -2] as const).map((value) => ({
  value,
  label: emotionLabels[value],
}));
