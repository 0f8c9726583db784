import { type Saying, said } from '#languages/saying.ts';
import type { NumberField } from '#models/fields.ts';
import type { FieldError } from '#models/outcome.ts';
import { calculatorMessages as words } from '#words';
import type { Control } from './controls.ts';
import type { Format } from './format.ts';
import { type Labels, labelAt, labelled, toldOf, upperFirst, wordFor } from './words.ts';
import { numberText } from './written.ts';

/** What is wrong with a field, in words that say what would be right. */
export function messageOf(
  error: FieldError,
  control: Control | undefined,
  labels: Labels,
  format: Format,
): string {
  const own = labelAt(error.field, labels);
  const { reason = '', values = {} } = error;
  const sayings: Readonly<Record<string, Saying>> = words.together;
  const saying = sayings[reason];
  const { from = '', most = '', ...told } = toldOf(values, format);
  if (saying !== undefined) {
    const text = said(saying, { ...told, own, most, from: wordFor(from) });
    return `${upperFirst(labelled(text, labels))}.`;
  }
  if (reason === 'items') return words.items;
  if (reason === 'tooLong') return words.tooLong(own, most);
  if (control?.limits && (error.code === 'outOfRange' || error.code === 'wrongType'))
    return words.write({
      ...between(control.limits, format),
      whole: control.limits.whole,
      list: control.kind === 'list',
    });
  return words.unusable(own);
}

function between({ unit, ...limits }: NumberField, format: Format) {
  const shown = (value: number) =>
    numberText(value, unit, format) + (unit === 'fraction' ? format.percentSign : '');
  const [least, most] = [limits.min ?? limits.above, limits.max ?? limits.below];
  return {
    ...(least !== undefined && { least: shown(least) }),
    ...(most !== undefined && { most: shown(most) }),
  };
}
