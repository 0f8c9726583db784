import { z } from 'zod';
import { plainText } from '#schemas/text.ts';
import { defineComponent } from './component.ts';

export const figure = defineComponent({
  label: 'Figure',
  description: 'Shows a picture that explains, with its caption and who made it.',
  props: z.strictObject({
    src: z
      .string()
      .regex(
        /^\.\/images\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|jpeg|webp|avif)$/,
        'a picture in the folder images beside the entry, for example ./images/queue.png',
      )
      .meta({ description: 'The picture: a file in the folder images beside the entry.' }),
    alt: plainText(
      [10, 250],
      'What it shows, for those who do not see it. Say what matters, not that it is a picture.',
    ),
    caption: plainText([10, 240], 'What there is to see in it, in one sentence.'),
    credit: plainText([2, 120], 'Who made it, and under which licence if it is not yours.'),
  }),
  body: 'none',
  place: 'block',
  example: `<Figure
  src="./images/one-queue.png"
  alt="Many small circles in one line that splits before three counters."
  caption="One queue for all counters: nobody can choose the slow one."
  credit="Drawn for this playbook"
/>`,
});
