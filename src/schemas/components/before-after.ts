import { z } from 'zod';
import { plainReference } from '#schemas/reference.ts';
import { plainText } from '#schemas/text.ts';
import { defineComponent } from './component.ts';

const state = (which: string) => plainText([5, 240], `How it is ${which}, in a sentence or two.`);
const heading = (usual: string) =>
  plainText([2, 40], `Its heading. Leave out for "${usual}".`).optional();

export const beforeAfter = defineComponent({
  label: 'Before and after',
  description: 'Holds what was against what is, side by side: a rule, a letter, an answer.',
  props: z.strictObject({
    before: state('before'),
    after: state('after'),
    beforeLabel: heading('Before'),
    afterLabel: heading('After'),
    source: plainReference('sources').optional().meta({
      description:
        'Id of the source that tells it, from the entry’s list of sources. Leave out if you made it up to explain.',
    }),
  }),
  body: 'none',
  place: 'block',
  example: `<BeforeAfter
  beforeLabel="The letter"
  before="Your request has been forwarded to the department concerned."
  afterLabel="The same in plain words"
  after="Ms Okoye has your letter. She will ring you on Tuesday."
/>`,
});
