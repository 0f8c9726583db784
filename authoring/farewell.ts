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
    isDraft
      ? 'Nobody sees a draft. When no ??? is left, delete the line "status: draft".'
      : 'This kind has no drafts: it is read as soon as it is merged, and the checks pass when no ??? is left.',
    'Send it: the four lines to type are in CONTRIBUTING.md under "Send it".',
  ];
  return `Wrote ${file}\n\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`;
}

const quoted = (file: string) => (/^[\w./-]+$/.test(file) ? file : `"${file}"`);
