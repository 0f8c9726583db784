import type { Examples } from './example.ts';
import { tinyJpegWithPlace, tinyPng } from './tiny-pictures.ts';

const one = (name: string, bytes: string | Uint8Array, says: string) => ({
  name,
  files: { [`stories/images/${name}`]: bytes },
  says: [says],
});
const followedBy = (bytes: Uint8Array, text: string) => Buffer.concat([bytes, Buffer.from(text)]);

export const picturesAreOnlyPictures: Examples = {
  rule: 'pictures-are-only-pictures',
  bad: [
    one(
      'drawing.svg',
      '▸<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
      'can hold code',
    ),
    one('letter.pdf', '▸%PDF-1.7', '.pdf files are not allowed'),
    one('page.png', '▸<html><script>x</script></html>', 'is named .png and is no picture'),
    one('queue.jpg', tinyPng, 'is named .jpg and is of the type image/png'),
    one('queue.png', followedBy(tinyPng, '<script>x</script>'), 'something else follows'),
    one('cut.png', tinyPng.subarray(0, -6), 'a part of it is missing'),
    one('large.png', followedBy(tinyPng, ' '.repeat(1024 * 1024)), 'the most is 1024 kB'),
    one('street.jpg', tinyJpegWithPlace, 'the picture tells where it was taken'),
  ],
  good: [{ name: 'a picture', files: { 'stories/images/queue.png': tinyPng } }],
};
