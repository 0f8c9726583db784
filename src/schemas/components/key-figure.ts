import { z } from 'zod';
import { plainReference } from '#schemas/reference.ts';
import { plainText } from '#schemas/text.ts';
import { defineComponent } from './component.ts';

export const keyFigure = defineComponent({
  label: 'Key figure',
  description: 'Sets one number large, with what it counts and its source.',
  props: z.strictObject({
    value: plainText(
      [1, 16],
      'The number with its unit, as short as the source allows: "89%" or "14 days".',
    ),
    label: plainText([10, 160], 'What it counts, so that number and words read as one sentence.'),
    source: plainReference('sources').meta({
      description: 'Id of the source that reports it. It stands in the entry’s list of sources.',
    }),
  }),
  body: 'none',
  place: 'block',
  example: `<KeyFigure
  value="89%"
  label="of the companies surveyed planned to compete mainly on customer experience by 2016."
  source="gartner-competing-on-experience"
/>`,
});
