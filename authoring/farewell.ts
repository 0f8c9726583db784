/**
 * What the author reads when the draft is written: where it is, and what to do next.
 *
 * @param file as it can be typed on the command line
 */
export function farewell(file: string, text: string): string {
  const open = text.split('\n').filter((line) => line.includes('???')).length;
  const isDraft = text.includes('\nstatus: draft\n');
  const steps = [
    `Open it in your editor. ${open} lines have ???: they are yours to write or to choose.`,
    `npm run check -- ${quoted(file)}\n   names every line that is left, and what would be right.`,
    `npm run finish -- ${quoted(file)}\n   when no ??? is left: takes out the hints${isDraft ? ' and the line "status: draft", which hides it from readers' : ''}.`,
    'Send it: the four lines to type are in CONTRIBUTING.md under "Send it".',
  ];
  return `\nWrote ${file}\n\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`;
}

const quoted = (file: string) => (/^[\w./-]+$/.test(file) ? file : `"${file}"`);
