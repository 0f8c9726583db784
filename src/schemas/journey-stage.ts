import { z } from 'zod';
import { plainText, sentences } from './text.ts';
import { channels } from './vocabularies/channels.ts';
import { participation } from './vocabularies/participation.ts';
import { oneOf } from './vocabulary.ts';

const w = (description: string) =>
  plainText([3, 100], `${description} Short: it stands in a cell.`);
const items = (least: 0 | 1, description: string) =>
  sentences([least, 3], [3, 90], `${description} Up to three short items.`);
const upToThree = (description: string) =>
  z
    .int()
    .min(0)
    .max(3)
    .meta({ description: `${description} 0 none, 1 little, 2 much, 3 most.` });

/** One stage of a journey, through the eyes of the person who makes it. */
export const journeyStage = z.strictObject({
  name: plainText([2, 28], 'What the person would call this stage.'),
  who: w('Who acts or decides.'),
  what: w('What happens.'),
  when: w('When it happens.'),
  where: w('Where it happens.'),
  why: w('Why the person does it.'),
  channels: z
    .array(oneOf(channels, 'A channel.'))
    .min(1, 'name at least one channel')
    .max(4, 'name at most four channels')
    .meta({ description: 'Ways they get in touch or look things up, the most used first.' }),
  emotion: z.int().min(-2).max(2).meta({
    description: 'How it feels: -2 very bad, -1 bad, 0 so-so, 1 good, 2 very good.',
  }),
  feeling: plainText([5, 90], 'Why it feels so, in one line.'),
  needs: items(1, 'What they need to know before they can go on.'),
  activities: items(1, 'What they do to find out and to get on.'),
  content: items(1, 'In which form they like to get it.'),
  participation: oneOf(participation, 'The person’s part in this stage.'),
  tollgates: items(0, 'What must be cleared before the next stage, and who clears it.').default([]),
  pain: upToThree('How much this stage hurts the person.'),
  profit: upToThree('How much of the company’s profit hangs on this stage.'),
});

export type JourneyStage = z.output<typeof journeyStage>;
