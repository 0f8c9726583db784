import { z } from 'zod';
import { plainText } from './text.ts';

/** What a journey or persona rests on. A drawing looks like knowledge, so it must say when it is none. */
export const basisFields = () => ({
  illustrative: z.boolean().meta({
    description:
      'true when it was made up to show how such a thing is done; false when it rests on talks with the people it shows.',
  }),
  basis: plainText(
    [30, 280],
    'What it rests on: whom you asked, how many, when. Of a made-up one, say that it is made up. Shown beside the label.',
  ),
});
