import { type CollectionEntry, getCollection } from 'astro:content';
import type { CalculatorId } from '#schemas/calculators.ts';

export type PresetEntry = CollectionEntry<'presets'>;

let read: Promise<PresetEntry[]> | undefined;

/** The situations that entries may show for a calculator. */
export async function presetsOf(calculator: CalculatorId): Promise<PresetEntry[]> {
  read ??= getCollection('presets');
  return (await read).filter(({ data }) => data.calculator === calculator);
}
