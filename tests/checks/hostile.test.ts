import { describe, expect, test } from 'vitest';
import { soundContent, story } from '#checks/examples/sound-entries.ts';
import { findingsIn } from './content-root.ts';

const ran = globalThis as { hostileContentRan?: boolean };
const run = 'globalThis.hostileContentRan = true';
const encoded = `data:text/javascript,${encodeURIComponent(run)}`;

const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)} x]`))
  .join('\n');

const inFields = (line: string) => story(['minutes: 30', `minutes: 30\n${line}`]);
const inBody = (text: string) => story(['Nobody was', `\n\n${text}\n\nNobody was`]);

describe('refused, and nothing runs', () => {
  test.each([
    ['an alias bomb', inFields(bomb)],
    ['a layout that is code', inFields(`layout: "${encoded}"`)],
    ['a layout that is a file', inFields('layout: ../../../secret.js')],
    ['a prototype', inFields('__proto__:\n  polluted: true')],
    ['a tag that builds a function', inFields(`f: !!js/function "function () { ${run} }"`)],
    ['front matter that is JavaScript', `---js\n{ title: (() => { ${run} })() }\n---\n`],
    ['TOML with a layout', `+++\nlayout = "${encoded}"\n+++\n`],
    ['TOML below blank lines', `\n\n+++\nlayout = "${encoded}"\n+++\n`],
    ['export', inBody(`export const a = (${run})`)],
    ['import', inBody(`import '${encoded}'`)],
    ['an expression', inBody(`{${run}}`)],
    ['an expression in a line', inBody(`Say {${run}} aloud.`)],
    ['an attribute expression', inBody(`<b title={${run}}>x</b>`)],
    ['a spread', inBody(`<b {...(${run}, {})}>x</b>`)],
    ['a script', inBody(`<script>${run}</script>`)],
    ['a script with an address', inBody('<script src="https://example.com/x.js"></script>')],
    ['an event handler', inBody('<img src="x" onerror="alert(1)" />')],
    ['a frame', inBody('<iframe src="https://example.com/"></iframe>')],
    ['a javascript: link', inBody('[x](javascript:alert(1))')],
    ['a javascript: link in entities', inBody('[x](&#106;avascript&#58;alert(1))')],
    ['a javascript: link with a tab', inBody('[x](<java&Tab;script:alert(1)>)')],
    ['a javascript: definition', inBody('[x][y]\n\n[y]: javascript:alert(1)')],
    ['a picture from elsewhere', inBody('![x](https://example.com/x.png)')],
    ['a picture from the machine', inBody('![x](../../../../etc/hostname)')],
    ['an export before an open fence', inBody('export const a = {\n\n```')],
    ['a Starlight component', inBody('<Card title="&lt;img src=x onerror=alert(1)&gt;" />')],
  ])('%s', async (_name, text) => {
    const started = performance.now();
    const findings = await findingsIn({ ...soundContent, 'stories/the-old-rule.mdx': text });
    expect(findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(ran.hostileContentRan).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
