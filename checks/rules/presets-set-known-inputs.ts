import type { Content } from '#checks/content.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { FieldRule } from '#checks/rule.ts';

export const presetsSetKnownInputs: FieldRule = {
  name: 'presets-set-known-inputs',
  severity: 'error',
  why: 'A value for an input that the calculator does not have would change nothing, and nobody would notice.',
  needs: 'fields',
  *check({ collection, fields }, content) {
    if (collection !== 'presets' || !Array.isArray(fields.data.inputs)) return;
    const known = inputsOf(String(fields.data.calculator), content);
    for (const [index, setting] of fields.data.inputs.entries()) {
      const input = (setting as { input?: unknown } | null)?.input;
      if (typeof input !== 'string' || known.includes(input)) continue;
      yield {
        at: fields.locate(['inputs', index, 'input']),
        message: `${fields.data.calculator} has no input "${input}".${didYouMean(input, known) || ` Its inputs: ${known.join(', ')}.`}`,
      };
    }
  },
};

/** Every input has its default in a file of its own. */
const inputsOf = (calculator: string, content: Content): string[] =>
  content
    .ids('assumptions')
    .map((id) => content.find('assumptions', id)?.fields.data ?? {})
    .filter((data) => data.calculator === calculator)
    .map((data) => String(data.input));
