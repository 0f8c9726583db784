import { type CollectionEntry, getCollection } from 'astro:content';
import type { CalculatorId } from '#schemas/calculators.ts';

export type AssumptionEntry = CollectionEntry<'assumptions'>;

let read: Promise<Map<string, AssumptionEntry[]>> | undefined;

/** The defaults of a calculator by the name of their input. */
export async function assumptionsOf(
  calculator: CalculatorId,
): Promise<Readonly<Record<string, AssumptionEntry>>> {
  read ??= getCollection('assumptions').then((all) =>
    Map.groupBy(all, ({ data }) => data.calculator),
  );
  const entries = (await read).get(calculator) ?? [];
  return Object.fromEntries(entries.map((entry) => [entry.data.input, entry]));
}

/** The calculators with a default that rests on a source. */
export async function calculatorsResting(on: string): Promise<CalculatorId[]> {
  const all = await getCollection('assumptions');
  const ids = all.filter(({ data }) => data.source?.id === on).map(({ data }) => data.calculator);
  return [...new Set(ids)];
}
