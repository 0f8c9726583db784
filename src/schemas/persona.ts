import { z } from 'zod';
import { basisFields } from './basis.ts';
import { aliases, lifecycleFields, soundLifecycle } from './entry.ts';
import type { ReferenceTo } from './reference.ts';
import { plainText, sentences } from './text.ts';
import { channels } from './vocabularies/channels.ts';
import { customerSides } from './vocabularies/customer-sides.ts';
import { oneOf } from './vocabulary.ts';

/** A persona: one kind of customer as somebody with a name. At their longest all fields still fit on one poster. */
export const personaSchema = (_reference: ReferenceTo) =>
  z
    .strictObject({
      name: plainText([2, 16], 'A first name. Whoever bears it in your company may mind: ask.'),
      role: plainText([3, 48], 'What they are, as it would stand after the name.'),
      side: oneOf(customerSides, 'Which kind of customer this is.'),
      summary: plainText(
        [40, 160],
        'Who this is, in one sentence. Shown on cards and in search results.',
      ),
      aliases,
      ...basisFields(),
      saying: plainText([10, 100], 'One sentence this person might say. Set large on the poster.'),
      goals: sentences([2, 4], [5, 70], 'What they want to get done: two to four short lines.'),
      worries: sentences([2, 4], [5, 70], 'What keeps them awake: two to four short lines.'),
      channels: z
        .array(oneOf(channels, 'A channel.'))
        .min(1, 'name at least one channel')
        .max(5, 'name at most five channels')
        .meta({ description: 'How they like to deal with you, the dearest first.' }),
      goodDay: plainText(
        [40, 220],
        'What a good day looks like to them, in two or three sentences.',
      ),
      words: sentences([3, 6], [2, 40], 'Words they use, as they say them: three to six.'),
      question: plainText(
        [10, 110],
        'What to ask in this person’s name when you decide something.',
      ).refine((text) => text.endsWith('?'), 'a question ends with a question mark'),
      ...lifecycleFields(),
    })
    .check(soundLifecycle);
