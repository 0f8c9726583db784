import type { Kind } from './record.ts';
import { hasJust, isDay, isPath, isRecord } from './sound.ts';

/** What the reader ticked off: an entry, a calculator, a quiz, or a step of a path that has no page. */
export interface Tick {
  /** The reader's day. */
  on: string;
  /** The mark of what it said then. Another mark now means that it says something else. */
  mark?: string;
}

/** Ids are `guidelines/key-use-cases`, `calculators/turnover`, `quizzes/day-one` or `paths/day-one/sit-with-service`. */
export const tickKind: Kind<Tick> = {
  name: 'ticks',
  version: 1,
  isId: isPath,
  read: (value) =>
    isRecord(value) &&
    hasJust(value, ['on', 'mark?']) &&
    isDay(value.on) &&
    (value.mark === undefined || isMark(value.mark))
      ? { on: value.on, ...(value.mark !== undefined && { mark: value.mark }) }
      : undefined,
};

const isMark = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-z]{1,16}$/.test(value);

/** Whether what was ticked says something else now. A tick without a mark cannot tell. */
export const hasChanged = (tick: Tick | undefined, mark: string | undefined): boolean =>
  tick?.mark !== undefined && mark !== undefined && mark !== '' && tick.mark !== mark;
