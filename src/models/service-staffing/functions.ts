import { guarded } from '#models/define.ts';
import { choice, type Field, fraction, number, orNull, whole } from '#models/fields.ts';
import { erlangB, erlangC, leastServers } from '#models/kernel/erlang.ts';
import { incompleteBeta } from '#models/kernel/incomplete-beta.ts';
import { wholeUp } from '#models/kernel/whole.ts';
import { type ErlangCPerformance, erlangCPerformance } from './erlang-c.ts';
import { rules } from './input.ts';
import {
  agentsErlangA,
  agentsErlangC,
  minStableAgents,
  scheduledHeads,
  type Targets,
} from './requirement.ts';
import {
  offeredLoad,
  type Patience,
  type Performance,
  performanceOf,
  type Traffic,
} from './traffic.ts';

const load: Field = number('erlang', { min: 0, max: 1e6 });
const agents: Field = whole({ min: 1, max: 1e7 });
const seconds: Field = number('seconds', { min: 0 });
const shrinkage: Field = fraction({ below: 1 });
const patience = {
  patienceSeconds: orNull(number('seconds', { above: 0 })),
  callbackAcceptance: fraction(),
};
const traffic = {
  calls: number('count', { min: 0 }),
  intervalMinutes: number('minutes', { above: 0 }),
  ahtSeconds: number('seconds', { above: 0 }),
};

interface Staffed extends Traffic {
  agents: number;
  targetWaitSeconds: number;
}

interface Requirement extends Traffic, Patience, Targets {
  model: 'erlangC' | 'erlangA';
  shrinkage: number;
}

export interface Required {
  agents: number;
  scheduledHeads: number;
  offeredLoadErlangs: number;
  serviceLevel: number;
  occupancy: number;
  pWait: number;
  asaSeconds: number | null;
  pAbandon: number | null;
}

/** Single questions about waiting and staffing; shares are of all calls. */
export const functions = {
  erlangB: guarded(
    { offeredLoadErlangs: load, agents: whole({ min: 0, max: 1e7 }) },
    (args: { offeredLoadErlangs: number; agents: number }) =>
      erlangB(args.offeredLoadErlangs, args.agents),
  ),
  erlangC: guarded(
    { offeredLoadErlangs: load, agents: whole({ min: 0, max: 1e7 }) },
    (args: { offeredLoadErlangs: number; agents: number }) =>
      erlangC(args.offeredLoadErlangs, args.agents),
  ),
  requiredServers: guarded(
    { offeredLoadErlangs: load, maxBlocking: fraction({ above: 0 }), shrinkage },
    (args: { offeredLoadErlangs: number; maxBlocking: number; shrinkage: number }) => {
      const servers = leastServers(args.offeredLoadErlangs, args.maxBlocking);
      return { servers, scheduledHeads: wholeUp(servers / (1 - args.shrinkage)) };
    },
  ),
  erlangCPerformance: guarded<Staffed, ErlangCPerformance>(
    { ...traffic, agents, targetWaitSeconds: seconds },
    (args) => erlangCPerformance(args, args.agents, args.targetWaitSeconds),
  ),
  erlangA: guarded<Staffed & Patience, Performance>(
    { ...traffic, ...patience, agents, targetWaitSeconds: seconds },
    (args) => performanceOf(args, args.agents, args.targetWaitSeconds),
    rules,
  ),
  requiredAgents: guarded<Requirement, Required>(
    {
      model: choice('erlangC', 'erlangA'),
      ...traffic,
      ...patience,
      targetServiceLevel: fraction({ below: 1 }),
      targetWaitSeconds: seconds,
      maxOccupancy: fraction({ min: 0.01 }),
      maxAbandonment: fraction({ above: 0 }),
      shrinkage,
    },
    (args) => (args.model === 'erlangC' ? requiredErlangC(args) : requiredErlangA(args)),
    (args) => (args.model === 'erlangC' ? [] : rules(args)),
  ),
  minStableAgents: guarded<Traffic, number>(traffic, minStableAgents),
  ibeta: guarded(
    { x: fraction(), a: number('multiple', { above: 0 }), b: number('multiple', { above: 0 }) },
    ({ x, a, b }: { x: number; a: number; b: number }) => incompleteBeta(x, a, b),
  ),
};

function requiredErlangC(args: Requirement): Required {
  const least = agentsErlangC(args, args);
  const { serviceLevel, occupancy, pWait, asaSeconds } = erlangCPerformance(
    args,
    least,
    args.targetWaitSeconds,
  );
  return { ...frame(args, least), serviceLevel, occupancy, pWait, asaSeconds, pAbandon: null };
}

function requiredErlangA(args: Requirement): Required {
  const least = agentsErlangA(args, args);
  const found = performanceOf(args, least, args.targetWaitSeconds);
  const { serviceLevelAll, occupancy, pWait, pAbandon } = found;
  const measured = { serviceLevel: serviceLevelAll, occupancy, pWait, pAbandon };
  return { ...frame(args, least), ...measured, asaSeconds: null };
}

function frame(args: Requirement, least: number) {
  return {
    agents: least,
    scheduledHeads: scheduledHeads(least, args.shrinkage),
    offeredLoadErlangs: offeredLoad(args),
  };
}
