import { z } from 'zod';
import { plainText } from '#schemas/text.ts';
import { defineComponent } from './component.ts';

export const steps = defineComponent({
  label: 'Steps',
  description: 'Shows things to do in an order that matters, each with its large number.',
  props: z.strictObject({
    title: plainText([3, 60], 'What the steps lead to. Leave out if the text says it.').optional(),
  }),
  body: 'blocks',
  only: 'ordered list',
  place: 'block',
  example: `<Steps title="From complaint to change">

1. Read the complaint aloud, in the customer’s words.
2. Name the rule behind it.
3. Ask who can change that rule, and ring them.

</Steps>`,
});
