import type { Control } from '#calculators/controls.ts';
import type { Format } from '#calculators/format.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { wordFor } from '#calculators/words.ts';
import { readWritten } from '#calculators/written.ts';
import { calculatorAnswer as words } from '#words';
import type { About } from './form.ts';

/** How far beyond the default a slider goes where the model sets no near limit. */
const REACH = 3;
const STEPS = 100;

/** A slider beside a number: the field takes every number, the slider the likely ones. */
export function sliderOf(control: Control, text: string, about: About, format: Format): Tree[] {
  const { limits, path, hundredths, part, kind } = control;
  if (kind !== 'number' || !limits || text === '') return [];
  const value = readWritten(limits, path, { [path]: text }, format);
  if (typeof value !== 'number') return [];
  const [least, most] = [limits.min ?? limits.above ?? 0, limits.max ?? limits.below ?? Infinity];
  const near = hundredths && most <= 1;
  const reach = Math.max(value * REACH, about.high ?? 0, limits.unit === 'points' ? 0.1 : 1);
  const high = near ? most : Math.min(most, roundUp(reach));
  const low = near || least >= 0 ? Math.max(least, -1) : Math.max(least, -high);
  const step = limits.step ?? (limits.whole ? Math.max(1, Math.round(high / STEPS)) : high / STEPS);
  const shown = (number: number) => Number((hundredths ? number * 100 : number).toPrecision(12));
  return [
    el('input', {
      type: 'range',
      'data-for': path,
      min: shown(low),
      max: shown(high),
      step: shown(Math.min(step, high - low)),
      value: shown(value),
      'aria-label': words.slider(about.label, part ? wordFor(part) : undefined),
    }),
  ];
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
}
