import type { Inputs, Outputs } from '#calculators/definition.ts';
import type { Format } from '#calculators/format.ts';
import { wordFor } from '#calculators/words.ts';
import { written } from '#calculators/written.ts';
import type { Model } from '#models/define.ts';
import { calculatorAnswer as words } from '#words';

/** An input as a reader would say it. */
export function shownInput(
  model: Pick<Model<Inputs, Outputs>, 'schema'>,
  name: string,
  value: unknown,
  format: Format,
): string {
  const field = model.schema[name];
  if (!field || value === null) return words.none;
  if (field.kind === 'choice') return wordFor(String(value), name);
  const percent = JSON.stringify(field).includes('"unit":"fraction"');
  const texts = Object.entries(written(field, value, name, format));
  if (texts.length > 6)
    return texts
      .filter(([path]) => path.endsWith('.annual'))
      .map(([, text]) => text)
      .join('; ');
  return texts.map(([, text]) => text).join('; ') + (percent ? format.percentSign : '');
}
