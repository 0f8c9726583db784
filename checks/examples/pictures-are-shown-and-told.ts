import type { Examples } from './example.ts';
import { bad } from './in-a-story.ts';
import { tinyPng } from './tiny-pictures.ts';

const shown = (typed: string, says: string) => {
  const { name, files } = bad(typed, says);
  return { name, files: { ...files, 'stories/images/queue.png': tinyPng }, says: [says] };
};

export const picturesAreShownAndTold: Examples = {
  rule: 'pictures-are-shown-and-told',
  bad: [
    shown('▸![](./images/queue.png)', 'nothing says what the picture shows'),
    shown('▸![image](./images/queue.png)', '"image" does not say'),
    shown('▸![IMG_0123](./images/queue.png)', '"IMG_0123" does not say'),
    shown('▸![queue.png](./images/queue.png)', 'does not say'),
    { ...shown('▸![A queue](./images/queue.png)', 'is short'), severity: 'warning' },
    shown('▸![A queue at a counter](./images/queu.png)', 'Did you mean `./images/queue.png`?'),
    bad('▸![A queue at a counter](./queue.png)', 'there is no picture "./queue.png"'),
  ],
  good: [
    {
      name: 'a picture that is there, told in words',
      files: shown('![Three people wait at one counter.](./images/queue.png)', '').files,
    },
  ],
};
