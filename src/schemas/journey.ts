import { z } from 'zod';
import { basisFields } from './basis.ts';
import { entryFields, soundLifecycle } from './entry.ts';
import { journeyStage } from './journey-stage.ts';
import type { ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';

/** A journey: what one person does and feels, stage by stage, from what sets it off to how it ends. */
export const journeySchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      ...entryFields(reference),
      ...basisFields(),
      persona: reference('personas').meta({
        description:
          'Id of the persona whose journey it is: the file name without .yaml. Others who take part go into personas.',
        'x-hint': 'Whose journey it is. Others who take part go into personas.',
      }),
      point: plainText([20, 180], 'What the map shows, in one sentence. Set large on the page.'),
      from: plainText([5, 100], 'The event that sets it off.'),
      to: plainText([5, 100], 'Where it ends.'),
      stages: z
        .array(journeyStage)
        .min(3, 'give at least three stages')
        .max(9, 'give at most nine stages: more cannot be read side by side')
        .meta({ description: 'The stages in the order in which they are lived through.' }),
      tryIt: plainText([20, 320], 'One thing the reader can do with this map this week.'),
      minutes: z.int().min(5).max(2400).meta({ description: 'Minutes that one thing takes.' }),
    })
    .check(soundLifecycle);
