/** A story that may open a meeting. */
export interface Candidate {
  /** `stories/the-empty-chair`. */
  id: string;
  /** Minutes it takes to tell it and to talk about it. */
  minutes: number;
}

/** The story to tell, and whether every one that fits has been told before. */
export interface NextStory<C> {
  story: C;
  again: boolean;
}

/**
 * Picks the story to open a meeting with: one that fits the minutes and was not told yet, in the order given; when all
 * were told, the one whose telling lies furthest back.
 *
 * @param candidates the stories in the order they are offered
 * @param minutes there are for it, from 1
 * @param toldOn the day on which a story was told, as year-month-day, or undefined
 * @param passed ids of stories that were waved away just now: they come last
 * @returns undefined when no story fits the minutes
 */
export function nextStory<C extends Candidate>(
  candidates: readonly C[],
  minutes: number,
  toldOn: (id: string) => string | undefined,
  passed: ReadonlySet<string> = new Set(),
): NextStory<C> | undefined {
  const fitting = candidates.filter((candidate) => candidate.minutes <= minutes);
  const rank = ({ id }: C) => [toldOn(id) ? 1 : 0, passed.has(id) ? 1 : 0] as const;
  const [story] = fitting.toSorted((a, b) => {
    const [toldA, passedA] = rank(a);
    const [toldB, passedB] = rank(b);
    if (passedA !== passedB) return passedA - passedB;
    if (toldA !== toldB) return toldA - toldB;
    return (toldOn(a.id) ?? '').localeCompare(toldOn(b.id) ?? '');
  });
  return story && { story, again: toldOn(story.id) !== undefined };
}
