import { z } from 'zod';
import { entryFields, soundLifecycle } from './entry.ts';
import { entryReference, type ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';
import { nudgeGroups } from './vocabularies/nudge-groups.ts';
import { oneOf } from './vocabulary.ts';

/** A cultural nudge: one small thing to do this week. */
export const nudgeSchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      ...entryFields(reference),
      number: z
        .int()
        .min(1)
        .max(99)
        .meta({ description: 'Its number; also its turn as nudge of the week.' }),
      group: oneOf(nudgeGroups, 'The group it belongs to.'),
      action: plainText([20, 320], 'What to do this week, as an instruction.'),
      who: plainText([5, 120], 'Who can do it without asking anybody.'),
      minutes: z.int().min(1).max(480).meta({ description: 'Minutes it takes.' }),
      sign: plainText(
        [10, 200],
        'How you will know that it worked. Completes "You will know it worked when …".',
      ),
      notWhen: plainText([10, 240], 'When to leave it. Completes "Not this one if …".'),
      backedBy: z
        .array(entryReference(['stories', 'studies']))
        .default([])
        .meta({
          description: 'Stories and studies that support it, as stories/id or studies/id.',
          'x-hint': 'Stories and studies that support it.',
        }),
    })
    .check(soundLifecycle);
