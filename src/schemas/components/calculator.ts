import { z } from 'zod';
import { plainReference } from '#schemas/reference.ts';
import { calculators } from '#schemas/vocabularies/calculators.ts';
import { oneOf } from '#schemas/vocabulary.ts';
import { defineComponent } from './component.ts';

export const calculator = defineComponent({
  label: 'Calculator',
  description: 'Gives a calculator’s answer for one situation, and leads to it with those numbers.',
  props: z.strictObject({
    model: oneOf(calculators, 'The calculator.'),
    preset: plainReference('presets').optional().meta({
      description:
        'Id of the situation: a file in presets/ of the same calculator. Leave out for the calculator’s own defaults.',
    }),
  }),
  body: 'none',
  place: 'block',
  example: '<Calculator model="turnover" preset="service-desk-of-thirty" />',
});
