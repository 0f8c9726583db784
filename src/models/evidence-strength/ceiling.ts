export type Design = 'raw' | 'adjusted' | 'matched' | 'randomised';

/** An E-value of a limit from here on counts as strong. */
const strong = 2;

/** Judgement, not estimate: how much of a difference each kind of evidence lets anyone claim. */
const ladder = {
  raw: { weak: 0.3, strong: 0.3 },
  adjusted: { weak: 0.5, strong: 0.7 },
  matched: { weak: 0.5, strong: 0.7 },
  randomised: { weak: 1, strong: 1 },
} as const satisfies Record<Design, { weak: number; strong: number }>;

/**
 * Meaning: the largest causal share that a design should lend to a business case.
 *
 * Example: adjusted figures whose limit has an E-value of 3.3 allow 0.7; raw figures never more than 0.3.
 *
 * Equation: a table of design and of whether the E-value of the limit reaches 2.
 *
 * Reference: a convention of these models; the E-value is VanderWeele & Ding (2017).
 */
export function causalShareCeiling(design: Design, eValueOfLimit: number): number {
  return ladder[design][eValueOfLimit >= strong ? 'strong' : 'weak'];
}
