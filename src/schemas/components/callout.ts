import { z } from 'zod';
import { plainText } from '#schemas/text.ts';
import { calloutKinds } from '#schemas/vocabularies/callout-kinds.ts';
import { oneOf } from '#schemas/vocabulary.ts';
import { defineComponent } from './component.ts';

export const callout = defineComponent({
  label: 'Callout',
  description: 'Sets apart what the reader must not miss: a tip, a caution or a made-up example.',
  props: z.strictObject({
    kind: oneOf(calloutKinds, 'What it is.'),
    title: plainText(
      [3, 60],
      'Its heading. Leave out to use the name of the kind, for example "Caution".',
    ).optional(),
  }),
  body: 'blocks',
  place: 'block',
  example: `<Callout kind="caution" title="Ask before you record">
  People speak differently when a microphone is on. Say what it is for, and take **no** for an
  answer.
</Callout>`,
});
