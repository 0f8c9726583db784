import { type Phase, phaseIds, phases } from '#schemas/vocabularies/phases.ts';
import type { Step } from './path-steps.ts';
import { minutesOf, objectivesOf, pathBefore, type WholePath } from './paths.ts';

/** The steps of one phase. */
export interface PhaseSteps {
  phase: Phase;
  label: string;
  steps: Step[];
  minutes: number;
  objectives: string[];
}

/** Steps under their phases, in the order of time; phases without steps are left out. */
export function byPhase(steps: readonly Step[]): PhaseSteps[] {
  const groups = Map.groupBy(steps, ({ phase }) => phase);
  return phaseIds.flatMap((phase) => {
    const own = groups.get(phase);
    if (!own) return [];
    const { label } = phases[phase];
    return [{ phase, label, steps: own, minutes: minutesOf(own), objectives: objectivesOf(own) }];
  });
}

/** The paths a plan is made of: those that come before, the first one first, and the path itself. */
export async function chainOf(whole: WholePath): Promise<WholePath[]> {
  const chain = [whole];
  for (let first: WholePath | undefined = whole; first; ) {
    first = await pathBefore(first.path);
    if (!first || chain.includes(first)) break;
    chain.unshift(first);
  }
  return chain;
}

/** Everything a newcomer on a path does in the first three months, each step once. */
export async function planOf(whole: WholePath): Promise<PhaseSteps[]> {
  const steps = (await chainOf(whole)).flatMap((one) => one.steps);
  return byPhase([...new Map(steps.map((step) => [step.id, step])).values()]);
}
