import type { Inputs, Outputs } from '#calculators/definition.ts';
import type { Format } from '#calculators/format.ts';
import { wordFor } from '#calculators/words.ts';
import { numberText } from '#calculators/written.ts';
import type { Model } from '#models/define.ts';
import { type Field, fieldAmong } from '#models/fields.ts';
import type { Unit } from '#models/outcome.ts';
import { calculatorUnits as units, calculatorAnswer as words } from '#words';

/** One of some inputs as a reader would say it. */
export function shownInput(
  { schema }: Pick<Model<Inputs, Outputs>, 'schema'>,
  name: string,
  input: Inputs,
  format: Format,
): string {
  const field = schema[name];
  const parts = field ? shownParts(fieldAmong(field, input), input[name], name, format) : [];
  return parts.join('; ') || words.none;
}

function shownParts(field: Field, value: unknown, name: string, format: Format): string[] {
  switch (field.kind) {
    case 'nullable':
      return value === null ? [] : shownParts(field.field, value, name, format);
    case 'group':
      return Object.entries(field.fields).flatMap(([key, part]) =>
        shownParts(part, (value as Inputs)[key], name, format),
      );
    case 'list': {
      const items = (value as unknown[]).map((item) => shownParts(field.item, item, name, format));
      // Of a line with several numbers the first says how much it is.
      return items.flatMap((parts) => parts.slice(0, 1));
    }
    case 'choice':
      return [wordFor(String(value), name)];
    case 'text':
      return [];
    case 'number':
      return [shownNumber(value as number, field.unit, format)];
  }
}

function shownNumber(value: number, unit: Unit, format: Format): string {
  const text = numberText(value, unit, format);
  if (unit === 'money') return format.shown(value, unit);
  if (unit === 'points') return units.points(text, value);
  return unit === 'fraction' ? text + format.percentSign : text;
}
