import { sbgFit, sbgLogLik } from '#models/kernel/sbg-fit.ts';
import { sbgDel, sbgDerl } from '#models/kernel/sbg-lifetime.ts';
import { type Sbg, sbgRetention, sbgSurvival } from '#models/kernel/sbg-survival.ts';
import { unfittable } from './cohorts.ts';
import type { LifetimeValueInput } from './input.ts';

/** Alpha and beta beyond this together: customers look alike, and the two cannot be told apart. */
const homogeneousAbove = 1e4;
/** Fewer renewals than this say little about differences between customers. */
const fewRenewals = 3;

export interface SbgEstimate extends Sbg {
  logLik: number;
  flags: ('flat' | 'short')[];
}

/** What the cohort says when customers differ; every part is null when it cannot be fitted. */
export interface Heterogeneity {
  sbg: SbgEstimate | null;
  /** S(0) … S(T). */
  survival: number[] | null;
  /** r₁ … r_T. */
  retentionCurve: number[] | null;
  /** Discounted expected lifetime of a new customer, periods. */
  del: number | null;
  /** Of one who survived 0 … T renewals, periods. */
  derl: (number | null)[] | null;
  /** Lifetime at constant first-period retention ÷ del − 1: how much the simple formula misses. */
  constantRBias: number | null;
}

export function heterogeneityOf({ cohort, discountRate }: LifetimeValueInput): Heterogeneity {
  if (unfittable([cohort]) !== null) return nothing;
  const sbg = sbgFit([cohort]);
  const renewals = cohort.length - 1;
  const del = sbgDel(sbg, discountRate);
  const constant = (1 + discountRate) / (1 + discountRate - sbgRetention(sbg, 1));
  return {
    sbg: { ...sbg, logLik: sbgLogLik([cohort], sbg), flags: flagsOf(sbg, renewals) },
    survival: sbgSurvival(sbg, renewals),
    retentionCurve: Array.from({ length: renewals }, (_, t) => sbgRetention(sbg, t + 1)),
    del,
    derl: Array.from({ length: renewals + 1 }, (_, k) => sbgDerl(sbg, discountRate, k)),
    constantRBias: del === null ? null : constant / del - 1,
  };
}

function flagsOf({ alpha, beta }: Sbg, renewals: number): SbgEstimate['flags'] {
  const flags: SbgEstimate['flags'] = [];
  if (alpha + beta > homogeneousAbove) flags.push('flat');
  if (renewals < fewRenewals) flags.push('short');
  return flags;
}

const nothing: Heterogeneity = {
  sbg: null,
  survival: null,
  retentionCurve: null,
  del: null,
  derl: null,
  constantRBias: null,
};
