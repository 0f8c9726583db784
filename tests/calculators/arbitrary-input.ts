import fc from 'fast-check';
import type { Inputs } from '#calculators/definition.ts';
import type { Field } from '#models/fields.ts';

/** Values that a field takes. Names in lists stay as in the defaults: an address holds none. */
function valuesOf(field: Field, before: unknown): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number': {
      const [least, most] = [field.min ?? field.above ?? -1e9, field.max ?? field.below ?? 1e9];
      const inside = (value: number) =>
        (field.above === undefined || value > field.above) &&
        (field.below === undefined || value < field.below);
      if (field.whole) return fc.integer({ min: least, max: most }).filter(inside);
      const double = fc.double({ min: least, max: most, noNaN: true });
      return double.map((value) => (value === 0 ? 0 : value)).filter(inside);
    }
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'text':
      return fc.constant(before);
    case 'nullable':
      return fc.option(valuesOf(field.field, before));
    case 'group':
      return fc.record(
        Object.fromEntries(
          Object.entries(field.fields).map(([key, part]) => [
            key,
            valuesOf(part, (before as Inputs | null)?.[key]),
          ]),
        ),
      );
    case 'list': {
      const names = Array.isArray(before) ? (before as unknown[]) : [];
      if (field.item.kind !== 'group')
        return fc.array(valuesOf(field.item, null), {
          minLength: field.least,
          maxLength: field.most,
        });
      return fc
        .integer({ min: field.least, max: field.most })
        .chain((length) =>
          fc.tuple(
            ...Array.from({ length }, (_, i) =>
              valuesOf(field.item, names[i] ?? { label: `line ${i + 1}` }),
            ),
          ),
        );
    }
  }
}

/** Inputs of a calculator with some of them changed. */
export const inputsOf = (schema: Readonly<Record<string, Field>>, defaults: Inputs) =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(schema).map(([name, field]) => [name, valuesOf(field, defaults[name])]),
      ),
      { requiredKeys: [] },
    )
    .map((changed): Inputs => ({ ...defaults, ...changed }));
