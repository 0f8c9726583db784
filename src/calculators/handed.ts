import { countFields } from '#models/answer-counts.ts';
import { checkFields } from '#models/check-fields.ts';
import { type Field, fraction, group, number } from '#models/fields.ts';
import type { AnswerCounts } from '#models/kernel/net-promoter.ts';

/** What one calculator finds and another asks for. */
export interface Handed {
  /** The most that the evidence allows to claim as caused, 0 to 1. */
  causalShare: number;
  /** Money per customer over a lifetime, before the cost to win one. */
  customerValue: number;
  /** Answers of one survey. */
  answers: AnswerCounts;
}

export type HandedName = keyof Handed;

const VERSION = 1;
const fields: Readonly<Record<HandedName, Field>> = {
  causalShare: fraction(),
  customerValue: number('money', { min: 0, max: 1e6 }),
  answers: group<AnswerCounts>(countFields),
};

export const writeHanded = (handed: Partial<Handed>): string =>
  JSON.stringify({ version: VERSION, handed });

/** Reads what was handed on. What is damaged or of another version counts as not handed on. */
export function readHanded(text: string | null): Partial<Handed> {
  try {
    const { version, handed } = JSON.parse(text ?? 'null') as { version: unknown; handed: unknown };
    if (version !== VERSION || typeof handed !== 'object' || handed === null) return {};
    const sound = Object.entries(fields).filter(([name, field]) => {
      const value = (handed as Record<string, unknown>)[name];
      return checkFields({ [name]: field }, { [name]: value }).length === 0;
    });
    return Object.fromEntries(
      sound.map(([name]) => [name, (handed as Record<string, unknown>)[name]]),
    );
  } catch {
    return {};
  }
}
