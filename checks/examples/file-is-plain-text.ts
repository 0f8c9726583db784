import type { Examples } from './example.ts';
import { soundContent, story } from './sound-entries.ts';

const place = 'stories/x.mdx';
const one = (name: string, text: string | Uint8Array, says: string) => ({
  name,
  files: { [place]: text },
  says: [says],
});

export const fileIsPlainText: Examples = {
  rule: 'file-is-plain-text',
  bad: [
    one('no front matter', '▸Just text.\n', 'no front matter'),
    one('an empty file', '▸', 'no front matter'),
    one('TOML', '▸+++\ntitle = "x"\n+++\n', 'is TOML'),
    one('TOML below a blank line', '▸\n+++\ntitle = "x"\n+++\n', 'is TOML'),
    one('a blank line above', `▸\n${story()}`, 'something stands above the front matter'),
    one('no end', '▸---\ntitle: x\n', 'has no end'),
    one('a language after the fence', '▸---js\ntitle: x\n---\n', 'no front matter'),
    one('a loose end', '---\ntitle: x\n▸--- \n', 'looks like the end'),
    one('a byte-order mark', `▸\uFEFF${story()}`, 'byte-order mark'),
    one('CRLF', `---▸\r\n${story().slice(4).replaceAll('\n', '\r\n')}`, 'CRLF'),
    one('a bidi override', story(['the answers', 'the ▸\u202Eanswers']), 'direction of the text'),
    one('a control character', story(['the answers', 'the ▸\u0007answers']), 'control character'),
    one('Latin-1', new Uint8Array([0x2d, 0xe9, 0x2d]), 'not UTF-8'),
    one('too large', new Uint8Array(33 * 1024).fill(0x61), 'larger than 32 kB'),
  ],
  good: [
    { name: 'sound entries', files: soundContent },
    {
      name: 'accents, other scripts and emoji with joiners',
      files: { [place]: story(['Nobody was', 'Überall, Ελλάδα, Привет 👩‍💻. Nobody was']) },
    },
  ],
};
