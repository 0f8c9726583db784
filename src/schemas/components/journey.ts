import { z } from 'zod';
import { plainReference } from '#schemas/reference.ts';
import { defineComponent } from './component.ts';

export const journey = defineComponent({
  label: 'Journey',
  description: 'Shows a journey map in small, with how each stage feels, and leads to the whole.',
  props: z.strictObject({
    id: plainReference('journeys').meta({
      description: 'Id of the journey: the file name without .mdx.',
    }),
  }),
  body: 'none',
  place: 'block',
  example: '<Journey id="first-week" />',
});
