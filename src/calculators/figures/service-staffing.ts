import { lines } from '#calculators/draw/lines.ts';
import { stack } from '#calculators/draw/stack.ts';
import type { Figure } from '#calculators/figure.ts';
import { costOf } from '#models/service-staffing/economics.ts';
import type { ServiceStaffingInput } from '#models/service-staffing/input.ts';
import type { ServiceStaffingOutput, StaffingRow } from '#models/service-staffing/output.ts';
import { serviceStaffingCalculator as words } from '#words';

function byAgents(
  { table }: ServiceStaffingOutput,
  values: (row: StaffingRow) => readonly (number | null)[],
): Pick<Figure, 'rowsAre' | 'rows'> {
  return {
    rowsAre: words.agents,
    rows: table.map((row) => ({ label: String(row.agents), values: values(row) })),
  };
}

function here({ table, requiredAgents }: ServiceStaffingOutput, { agents }: ServiceStaffingInput) {
  return table.findIndex((row) => row.agents === (agents ?? requiredAgents.callback));
}

/** What each agent more or less does to service. */
export function service(output: ServiceStaffingOutput, input: ServiceStaffingInput): Figure {
  return {
    draw: lines,
    title: words.service.title,
    point: words.service.point,
    columns: [
      { label: words.service.answered, unit: 'fraction' },
      { label: words.service.busy, unit: 'fraction' },
      { label: words.service.lost, unit: 'fraction' },
    ],
    here: here(output, input),
    ...byAgents(output, (row) => [row.serviceLevelAll, row.occupancy, row.pAbandon]),
  };
}

/** What an interval costs with each number of agents. */
export function cost(output: ServiceStaffingOutput, input: ServiceStaffingInput): Figure {
  return {
    draw: stack,
    title: words.cost.title,
    point: words.cost.point,
    columns: [
      { label: words.cost.agents, unit: 'money' },
      { label: words.cost.lost, unit: 'money' },
      { label: words.cost.time, unit: 'money' },
    ],
    ...byAgents(output, ({ agents }) => {
      const parts = costOf(input, agents);
      return [parts?.agents ?? null, parts?.abandonment ?? null, parts?.waiting ?? null];
    }),
  };
}

/** Waits, with callers who hang up and with callers who do not. */
export function waits(output: ServiceStaffingOutput, _: ServiceStaffingInput): Figure {
  return {
    draw: null,
    title: words.waits.title,
    point: words.waits.point,
    columns: [
      { label: words.waits.mean, unit: 'seconds' },
      { label: words.waits.erlangC, unit: 'seconds' },
      { label: words.waits.share, unit: 'fraction' },
      { label: words.waits.queue, unit: 'multiple' },
    ],
    ...byAgents(output, (row) => [
      row.meanWaitSeconds,
      row.asaSeconds,
      row.pWait,
      row.meanQueueLength,
    ]),
  };
}
