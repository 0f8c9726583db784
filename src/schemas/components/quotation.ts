import { z } from 'zod';
import { plainReference } from '#schemas/reference.ts';
import { plainText } from '#schemas/text.ts';
import { defineComponent } from './component.ts';

export const quotation = defineComponent({
  label: 'Quotation',
  description: 'Gives somebody’s own words, exactly as the source has them, at most 25 of them.',
  props: z.strictObject({
    speaker: plainText([2, 120], 'Who said or wrote it.'),
    source: plainReference('sources').meta({
      description: 'Id of the source it is quoted from. It stands in the entry’s list of sources.',
    }),
    language: z
      .string()
      .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'a language code, for example de or ar')
      .optional()
      .meta({ description: 'Its language, if it is not that of the text: de, ar, pt-BR.' }),
  }),
  body: 'words',
  place: 'block',
  example: `<Quotation speaker="Howard Schultz" source="schultz-2008">
  We forgot that “ones” add up.
</Quotation>`,
});
