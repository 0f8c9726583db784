import { type Groups, groupNames } from '#models/answer-counts.ts';
import { adjustedWald, scoreOf, scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import type { Interval } from '#models/kernel/proportion-intervals.ts';
import type { WordOfMouthInput } from './input.ts';

const confidence = 0.95;

export interface WordOfMouthOutput {
  /** Money per customer: base value, and with word of mouth. */
  V: Groups;
  F: Groups;
  /** Money of word of mouth per customer: per year, and per lifetime. */
  w: Groups;
  W: Groups;
  /** Mean base value over all customers. */
  Vbar: number;
  valuePerRecommendation: number;
  /** Money of the whole move for all customers. */
  deltaValue: number;
  /** −1 … 1: of the survey when counts are given, of the shares otherwise. */
  nps: number;
  /** 95 %; null without counts. */
  npsInterval: Interval | null;
  /** Money per point, one hundredth of the score; null when nobody moves. */
  valuePerNpsPoint: number | null;
  /** Share of deltaValue that rests on word of mouth; null when deltaValue is 0. */
  womShareOfDelta: number | null;
  /**
   * What promoters’ recommendations would grow by if those they bring recommend in turn; in no other number here.
   * Null when each brings at least one more.
   */
  chainMultiplier: number | null;
}

export function outputOf(input: WordOfMouthInput): WordOfMouthOutput {
  const { shares, cac, conversion, type1Share, surveyCounts } = input;
  const { moveDetractorToPassive: x, movePassiveToPromoter: y } = input;
  const k = byGroup(
    (name) => input.retention[name] / (1 + input.discountRate - input.retention[name]),
  );
  const V = byGroup((name) => (input.margin[name] - input.extraServeCost[name]) * k[name]);
  const Vbar =
    shares.promoter * V.promoter + shares.passive * V.passive + shares.detractor * V.detractor;
  const valuePerRecommendation = conversion * (type1Share * Vbar + (1 - type1Share) * cac);
  const lossPerNegative = input.lostPerNegative * Vbar;
  const w = byGroup(
    (name) =>
      input.recommendations[name] * valuePerRecommendation -
      input.negativeComments[name] * lossPerNegative,
  );
  const W = byGroup((name) => w[name] * k[name]);
  const F = byGroup((name) => V[name] + W[name]);
  const scale = input.customers * input.causalShare;
  const moved = (value: Groups) =>
    scale * (x * (value.passive - value.detractor) + y * (value.promoter - value.passive));
  const deltaValue = moved(F);
  const score =
    surveyCounts === null
      ? scoreOf(shares.promoter, shares.detractor)
      : scoreOfCounts(surveyCounts);
  return {
    V,
    F,
    w,
    W,
    Vbar,
    valuePerRecommendation,
    deltaValue,
    nps: score.nps,
    npsInterval:
      surveyCounts === null
        ? null
        : intervalOf(adjustedWald(surveyCounts, criticalValue(confidence))),
    valuePerNpsPoint: x + y > 0 ? deltaValue / (100 * (x + y)) : null,
    womShareOfDelta: deltaValue === 0 ? null : 1 - moved(V) / deltaValue,
    chainMultiplier: chainOf(input),
  };
}

/** 1/(1 − R), R = recommendations·κ·τ·lifetime of a promoter, with a lifetime of 1/(1 − r). */
function chainOf({ recommendations, conversion, type1Share, retention }: WordOfMouthInput) {
  const brought = (recommendations.promoter * conversion * type1Share) / (1 - retention.promoter);
  return brought < 1 ? 1 / (1 - brought) : null;
}

function byGroup(ask: (name: keyof Groups) => number): Groups {
  const [promoter, passive, detractor] = groupNames;
  return {
    promoter: ask(promoter),
    passive: ask(passive),
    detractor: ask(detractor),
  };
}

function intervalOf({ low, high }: Interval): Interval {
  return { low, high };
}
