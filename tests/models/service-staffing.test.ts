import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB, erlangC, leastServers } from '#models/kernel/erlang.ts';
import { incompleteGamma } from '#models/kernel/incomplete-gamma.ts';
import { type QueuePerformance, queuePerformance } from '#models/kernel/queue-performance.ts';
import { type Queue, queueStates } from '#models/kernel/queue-states.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import { cheapest, costOf } from '#models/service-staffing/economics.ts';
import { agentsErlangA, agentsErlangC } from '#models/service-staffing/requirement.ts';
import { performanceOf } from '#models/service-staffing/traffic.ts';
import { always, expectAtMost, expectNear, grid, int } from './always.ts';
import { serviceStaffingDefaults } from './contract-defaults.ts';

const load = grid(0.05, 40);
const queue: fc.Arbitrary<Queue> = fc.record({
  load,
  agents: int(1, 50),
  impatience: grid(0.02, 5),
  callbackAcceptance: fc.oneof(fc.constant(0), grid(0, 1)),
});
const target = grid(0, 2);
const ask = (args: Queue, t = 0.1): QueuePerformance => {
  const found = queuePerformance(args, t);
  if (found === null) throw new Error('the queue grows without end');
  return found;
};
const noCallback = queue.map((args) => ({ ...args, callbackAcceptance: 0 }));

describe('one engine', () => {
  test('knows every state: their chances add up to 1', () => {
    always(queue, (args) => expectNear(neumaierSum(queueStates(args)), 1, 1e-12));
  });
  test('is Erlang C when hardly anybody hangs up', () => {
    always(fc.tuple(load, int(1, 15), target), ([a, spare, t]) => {
      const agents = Math.ceil(a) + spare;
      const found = ask({ load: a, agents, impatience: 2e-6, callbackAcceptance: 0 }, t);
      const pWait = erlangC(a, agents);
      expectNear(found.pWait, pWait, 1e-3, 1e-4);
      expectNear(found.serviceLevelAll, 1 - pWait * Math.exp(-(agents - a) * t), 1e-3, 1e-4);
      expectNear(found.meanWait, pWait / (agents - a), 1e-2, 1e-4);
    });
  });
  test('is exactly Erlang C when nobody hangs up', () => {
    always(fc.tuple(load, int(1, 15), target), ([a, spare, t]) => {
      const agents = Math.ceil(a) + spare;
      const found = ask({ load: a, agents, impatience: 0, callbackAcceptance: 0 }, t);
      const pWait = erlangC(a, agents);
      expectNear(found.pWait, pWait, 1e-9, 1e-12);
      expectNear(found.serviceLevelAll, 1 - pWait * Math.exp(-(agents - a) * t), 1e-9, 1e-12);
      expectNear(found.meanWait, pWait / (agents - a), 1e-9, 1e-12);
    });
  });
  test('is Erlang B when everybody who must wait takes the callback', () => {
    always(queue, (args) => {
      const found = ask({ ...args, callbackAcceptance: 1 });
      expectNear(found.pWait, erlangB(args.load, args.agents), 1e-9, 1e-12);
      expect(found.pAbandon).toBe(0);
    });
  });
  test('is a Poisson count when patience is as long as a call', () => {
    always(fc.tuple(load, int(1, 50)), ([a, agents]) => {
      const found = ask({ load: a, agents, impatience: 1, callbackAcceptance: 0 });
      expectNear(found.pWait, incompleteGamma(agents, a), 1e-9, 1e-11);
      const lost = a * incompleteGamma(agents, a) - agents * incompleteGamma(agents + 1, a);
      expectNear(found.pAbandon, lost / a, 1e-7, 1e-10);
    });
  });
  test('without hang-ups agrees with the gamma waits of a callback queue', () => {
    always(fc.tuple(grid(0.1, 20), int(1, 8), grid(0.05, 0.95), target), ([a, spare, c, t]) => {
      const agents = Math.ceil(a) + spare;
      const found = ask({ load: a, agents, impatience: 0, callbackAcceptance: c }, t);
      const crowding = (a * (1 - c)) / agents;
      const answered = neumaierSum(
        Array.from(
          { length: 400 },
          (_, m) => (1 - crowding) * crowding ** m * incompleteGamma(m + 1, agents * t),
        ),
      );
      const expected = 1 - found.pWait + (1 - c) * found.pWait * answered;
      expectNear(found.serviceLevelAll, expected, 1e-9, 1e-9);
    });
  });
});

describe('balances', () => {
  test('what agents do is what callers get: occupancy and Little’s law', () => {
    always(queue, (args) => {
      const found = ask(args);
      const served = args.load * (1 - found.pAbandon - found.callbackShare);
      expectNear(found.occupancy * args.agents, served, 1e-9, 1e-10);
      expect(found.occupancy).toBeGreaterThanOrEqual(0);
      expectAtMost(found.occupancy, 1);
      const joining = args.load * (1 - found.callbackShare);
      expectNear(found.meanWait * joining, found.meanQueueLength, 1e-9, 1e-12);
    });
  });
  test('do not depend on the unit of time', () => {
    const traffic = { calls: 100, intervalMinutes: 30, ahtSeconds: 180, callbackAcceptance: 0.2 };
    always(fc.tuple(int(5, 20), grid(0.1, 10)), ([agents, k]) => {
      const slow = performanceOf({ ...traffic, patienceSeconds: 120 }, agents, 20);
      const scaled = {
        ...traffic,
        intervalMinutes: 30 * k,
        ahtSeconds: 180 * k,
        patienceSeconds: 120 * k,
      };
      const fast = performanceOf(scaled, agents, 20 * k);
      expectNear(fast.serviceLevelAll, slow.serviceLevelAll, 1e-9);
      expectNear(fast.pAbandon, slow.pAbandon, 1e-9);
    });
  });
});

describe('directions', () => {
  test('one more agent shortens waits and loses fewer callers', () => {
    always(fc.tuple(noCallback, target), ([args, t]) => {
      const [now, more] = [ask(args, t), ask({ ...args, agents: args.agents + 1 }, t)];
      expectAtMost(now.serviceLevelAll, more.serviceLevelAll, 1e-10);
      if (now.pWait > 1 - 1e-9 || now.pWait < 1e-15) return;
      expect(more.pWait).toBeLessThan(now.pWait);
      expect(more.pAbandon).toBeLessThan(now.pAbandon);
      expect(more.meanWait).toBeLessThan(now.meanWait);
    });
  });
  test('more time answers more callers, more load makes more wait', () => {
    always(fc.tuple(queue, target, grid(0.001, 1)), ([args, t, more]) => {
      expectAtMost(ask(args, t).serviceLevelAll, ask(args, t + more).serviceLevelAll, 1e-10);
      expectAtMost(ask(args).pWait, ask({ ...args, load: args.load + more }).pWait, 1e-10);
    });
  });
  test('impatience shortens waits: never more of them than without hang-ups', () => {
    always(fc.tuple(noCallback, int(1, 10)), ([args, spare]) => {
      const agents = Math.ceil(args.load) + spare;
      const found = ask({ ...args, agents });
      const pWait = erlangC(args.load, agents);
      expectAtMost(found.pWait, pWait);
      expectAtMost(found.meanWait, pWait / (agents - args.load));
    });
  });
  test('patient callers hang up less', () => {
    always(fc.tuple(noCallback, grid(0.001, 1)), ([args, more]) => {
      const impatient = { ...args, impatience: args.impatience + more };
      expectAtMost(ask(args).pAbandon, ask(impatient).pAbandon, 1e-10);
    });
  });
  test('callbacks save callers and speed up the line for those who stay', () => {
    always(fc.tuple(noCallback, grid(0, 0.9), grid(0.001, 0.1), target), ([args, c, more, t]) => {
      const now = ask({ ...args, callbackAcceptance: c }, t);
      const then = ask({ ...args, callbackAcceptance: c + more }, t);
      expectAtMost(then.pAbandon, now.pAbandon, 1e-10);
      const realtime = ({ serviceLevelAll, callbackShare }: QueuePerformance) =>
        serviceLevelAll / (1 - callbackShare);
      expectAtMost(realtime(now), realtime(then), 1e-9);
    });
  });
  test('impatience can raise and can lower the service level', () => {
    const patient = (args: Queue, t: number) => ask({ ...args, impatience: 0 }, t).serviceLevelAll;
    const short: Queue = { load: 10, agents: 11, impatience: 1, callbackAcceptance: 0 };
    expect(ask(short, 0.1).serviceLevelAll).toBeGreaterThan(patient(short, 0.1));
    const long: Queue = { load: 10, agents: 14, impatience: 4, callbackAcceptance: 0 };
    expect(ask(long, 3).serviceLevelAll).toBeLessThan(patient(long, 3));
  });
});

describe('Erlang’s formulas', () => {
  test('one line is busy load/(1 + load) of the time, and waiting is likelier than losing', () => {
    always(fc.tuple(load, int(1, 60)), ([a, agents]) => {
      expectNear(erlangB(a, 1), a / (1 + a), 1e-12);
      expectAtMost(erlangB(a, agents), erlangC(a, agents));
      expect(erlangC(1e-9, agents)).toBeLessThan(1e-8);
    });
  });
  test('the least number of lines is the least', () => {
    always(fc.tuple(load, grid(0.001, 0.5)), ([a, limit]) => {
      const servers = leastServers(a, limit);
      expectAtMost(erlangB(a, servers), limit);
      if (servers > 0) expect(erlangB(a, servers - 1)).toBeGreaterThan(limit);
    });
  });
  test('stay finite for thousands of agents', () => {
    expectNear(erlangC(1000, 1030), 0.24890878584360177, 1e-9);
    expect(erlangC(9000, 9100)).toBeGreaterThan(0);
  });
});

describe('requirements', () => {
  const traffic = fc.record({
    calls: int(1, 300),
    intervalMinutes: int(15, 60),
    ahtSeconds: int(30, 400),
  });
  const targets = fc.record({
    targetServiceLevel: grid(0.3, 0.95),
    targetWaitSeconds: int(0, 60),
    maxOccupancy: grid(0.5, 1),
    maxAbandonment: grid(0.01, 1),
  });
  test('pool: twice the calls never need twice the agents', () => {
    always(fc.tuple(traffic, targets), ([calls, limits]) => {
      const pooled = agentsErlangC({ ...calls, calls: 2 * calls.calls }, limits);
      expect(pooled).toBeLessThanOrEqual(2 * agentsErlangC(calls, limits));
    });
  });
  test('are the least number that meets every limit, found one by one', () => {
    const patience = fc.record({ patienceSeconds: int(20, 600), callbackAcceptance: grid(0, 1) });
    always(fc.tuple(traffic, patience, targets), ([calls, patient, limits]) => {
      const args = { ...calls, ...patient };
      let least = 1;
      for (;;) {
        const found = performanceOf(args, least, limits.targetWaitSeconds);
        const enough =
          found.serviceLevelAll >= limits.targetServiceLevel &&
          found.occupancy <= limits.maxOccupancy + 1e-9 &&
          found.pAbandon <= limits.maxAbandonment;
        if (enough) break;
        least += 1;
      }
      expect(agentsErlangA(args, limits)).toBe(least);
    });
  });
});

describe('economics', () => {
  test('find the cheapest number of all, not of a valley', () => {
    const input = fc
      .record({
        calls: int(1, 150),
        ahtSeconds: int(30, 400),
        patienceSeconds: int(20, 900),
        callbackAcceptance: fc.oneof(fc.constant(0), grid(0, 1)),
        agentCost: grid(1, 60),
        marginPerLostCall: grid(0, 60),
        timeValue: grid(0, 60),
      })
      .map((some) => ({ ...serviceStaffingDefaults, ...some }));
    always(input, (args) => {
      const best = cheapest(args);
      const highest = (args.calls * args.ahtSeconds) / 900 + 12;
      for (let agents = 1; agents <= highest; agents++) {
        const cost = costOf(args, agents)?.total ?? Number.POSITIVE_INFINITY;
        expectAtMost(best?.cost.total ?? Number.NaN, cost, 1e-9);
      }
    });
  });
  test('have no cheapest number when agents are free', () => {
    expect(cheapest({ ...serviceStaffingDefaults, agentCost: 0 })).toBeNull();
  });
});
