import type { Figure } from '#calculators/figure.ts';
import { costOf } from '#models/service-staffing/economics.ts';
import type { ServiceStaffingInput } from '#models/service-staffing/input.ts';
import type { ServiceStaffingOutput, StaffingRow } from '#models/service-staffing/output.ts';

function byAgents(
  { table }: ServiceStaffingOutput,
  values: (row: StaffingRow) => readonly (number | null)[],
): Pick<Figure, 'rowsAre' | 'rows'> {
  return {
    rowsAre: 'Agents',
    rows: table.map((row) => ({ label: String(row.agents), values: values(row) })),
  };
}

function here({ table, requiredAgents }: ServiceStaffingOutput, { agents }: ServiceStaffingInput) {
  return table.findIndex((row) => row.agents === (agents ?? requiredAgents.callback));
}

/** What each agent more or less does to service. */
export function service(output: ServiceStaffingOutput, input: ServiceStaffingInput): Figure {
  return {
    kind: 'lines',
    title: 'What each agent more or less does',
    point: 'Service rises steeply at first and hardly at all later.',
    columns: [
      { label: 'Answered in time', unit: 'fraction' },
      { label: 'Busy', unit: 'fraction' },
      { label: 'Hang up', unit: 'fraction' },
    ],
    here: here(output, input),
    ...byAgents(output, (row) => [row.serviceLevelAll, row.occupancy, row.pAbandon]),
  };
}

/** What an interval costs with each number of agents. */
export function cost(output: ServiceStaffingOutput, input: ServiceStaffingInput): Figure {
  return {
    kind: 'stack',
    title: 'What an interval costs',
    point: 'Few agents cost lost calls and waiting; many cost wages.',
    columns: [
      { label: 'Agents', unit: 'money' },
      { label: 'Lost calls', unit: 'money' },
      { label: 'Customers’ time', unit: 'money' },
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
    kind: 'table',
    title: 'Waits with and without patience',
    point: 'Erlang C knows no hanging up, so its waits are longer, or endless.',
    columns: [
      { label: 'Mean wait', unit: 'seconds' },
      { label: 'By Erlang C', unit: 'seconds' },
      { label: 'Must wait', unit: 'fraction' },
      { label: 'Callers in the queue', unit: 'multiple' },
    ],
    ...byAgents(output, (row) => [
      row.meanWaitSeconds,
      row.asaSeconds,
      row.pWait,
      row.meanQueueLength,
    ]),
  };
}
