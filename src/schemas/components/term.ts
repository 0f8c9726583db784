import { z } from 'zod';
import { plainReference } from '#schemas/reference.ts';
import { defineComponent } from './component.ts';

export const term = defineComponent({
  label: 'Term',
  description: 'Explains a metric where a text names it in words of its own.',
  props: z.strictObject({
    metric: plainReference('metrics').meta({
      description: 'Id of the metric: the file name without .yaml.',
    }),
  }),
  body: 'words',
  place: 'inline',
  example: 'Count how many <Term metric="churn">quietly went elsewhere</Term> last year.',
});
