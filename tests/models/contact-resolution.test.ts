import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costPerResolved, flowOf, type Resolution } from '#models/contact-resolution/flow.ts';
import type { ContactResolutionInput } from '#models/contact-resolution/input.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int } from './always.ts';
import { contactResolutionDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const resolution: fc.Arbitrary<Resolution> = fc.record({
  fcr: grid(0.01, 0.98),
  laterResolution: grid(0.02, 0.98),
  recontactRate: grid(0, 0.98),
});
const input: fc.Arbitrary<ContactResolutionInput> = fc
  .record({
    issues: int(0, 1_000_000),
    fcr: grid(0.01, 1),
    laterResolution: grid(0.01, 1),
    recontactRate: grid(0, 1),
    targetFcr: grid(0.01, 1),
    costAssisted: grid(0, 30),
    costSelf: grid(0, 2),
    selfServiceAttempts: int(0, 500_000),
    containment: grid(0, 1),
    counterfactual: grid(0, 1),
  })
  .map((some) => ({ ...contactResolutionDefaults, ...some }));
const run = (args: ContactResolutionInput) => answerOf(models['contact-resolution'].run(args));

describe('the flow of contacts', () => {
  test('is the sum over contacts', () => {
    always(resolution, (args) => {
      const again = (1 - args.laterResolution) * args.recontactRate;
      const terms = Array.from({ length: 2000 }, (_, k) => again ** k);
      const repeats = neumaierSum(
        terms.map((share) => (1 - args.fcr) * args.recontactRate * share),
      );
      const givenUp = neumaierSum(
        terms.map((share) => (1 - args.fcr) * (1 - args.recontactRate) * share),
      );
      const { contactsPerIssue, unresolvedShare, repeatShare } = flowOf(args);
      expectNear(contactsPerIssue, 1 + repeats, 1e-9);
      expectNear(unresolvedShare, givenUp, 1e-9);
      expectNear(repeatShare, 1 - 1 / contactsPerIssue, 1e-9);
    });
  });
  test('is one contact when the first resolves everything or nobody comes back', () => {
    always(resolution, (args) => {
      expect(flowOf({ ...args, fcr: 1 })).toMatchObject({
        contactsPerIssue: 1,
        unresolvedShare: 0,
      });
      const silent = flowOf({ ...args, recontactRate: 0 });
      expect(silent.contactsPerIssue).toBe(1);
      expectNear(silent.unresolvedShare, 1 - args.fcr);
    });
  });
  test('shrinks with resolution and grows with persistence; silence shrinks with all three', () => {
    always(fc.tuple(resolution, grid(0.001, 0.02)), ([args, more]) => {
      const now = flowOf(args);
      const better = flowOf({ ...args, fcr: args.fcr + more });
      const later = flowOf({ ...args, laterResolution: args.laterResolution + more });
      const persistent = flowOf({ ...args, recontactRate: args.recontactRate + more });
      expectAtMost(better.contactsPerIssue, now.contactsPerIssue);
      expectAtMost(later.contactsPerIssue, now.contactsPerIssue);
      expectAtMost(now.contactsPerIssue, persistent.contactsPerIssue);
      for (const { unresolvedShare } of [better, later, persistent]) {
        expectAtMost(unresolvedShare, now.unresolvedShare);
      }
    });
  });
  test('cost per resolved issue is at least the cost of a contact', () => {
    always(resolution, (args) => expectAtMost(5, costPerResolved(flowOf(args), 5) ?? 5));
  });
});

describe('savings', () => {
  test('are proportional to the number of issues', () => {
    always(input, (args) => {
      const twice = run({ ...args, issues: 2 * args.issues });
      const once = run(args);
      expectNear(twice.savingRepeat, 2 * once.savingRepeat, 1e-9, 1e-5);
      expectNear(twice.issuesNoLongerLost, 2 * once.issuesNoLongerLost, 1e-9, 1e-7);
    });
  });
  test('of self-service are none when attempts fail or would not have been contacts', () => {
    always(input, (args) => {
      expectAtMost(run({ ...args, containment: 0 }).savingDeflection, 0);
      const [useless, failed] = [
        run({ ...args, counterfactual: 0 }),
        run({ ...args, containment: 0 }),
      ];
      expectNear(useless.savingDeflection, failed.savingDeflection);
    });
  });
  test('of self-service are nothing at the break-even containment', () => {
    always(input, (args) => {
      const { breakEvenContainment: containment } = run(args);
      if (containment === null || containment > 1) return;
      expectNear(run({ ...args, containment }).savingDeflection, 0, 0, 1e-4);
    });
  });
  test('shrink when the remaining contacts become dearer', () => {
    always(fc.tuple(input, grid(0, 0.5)), ([args, complexityUplift]) => {
      expectAtMost(run({ ...args, complexityUplift }).savingDeflection, run(args).savingDeflection);
    });
  });
  test('turn into a loss, with a warning, when the target lies below the present', () => {
    const outcome = models['contact-resolution'].run({
      ...contactResolutionDefaults,
      targetFcr: 0.6,
    });
    expect(outcome.ok && outcome.value.savingRepeat).toBeLessThan(0);
    expect(outcome.ok && outcome.warnings.map(({ code }) => code)).toContain('targetBelowPresent');
  });
});
