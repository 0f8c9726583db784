import playbook from '#config';
import { kindLabels } from '#schemas/kinds.ts';
import { keptKinds } from '#schemas/switches.ts';
import { plainTexts } from '#words';
import { absolute, address, addressOf } from './addresses.ts';
import { currentEntriesOf, type Entry } from './entries.ts';
import { labelOf, pointOf } from './facts.ts';
import { type Note, notesOf } from './notes.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { reported } from './reported.ts';

/** What there is to read, as the llms.txt convention has it (llmstxt.org): a title, a line on it, lists of links. */
export async function listForLanguageModels(): Promise<string> {
  const sections = await Promise.all(
    keptKinds.map(async (kind) => {
      const entries: Entry[] = await currentEntriesOf(kind);
      const lines = entries.map(
        (entry) => `- [${entry.data.title}](${absolute(addressOf(entry))}): ${entry.data.summary}`,
      );
      return [`## ${kindLabels[kind].many}`, '', ...lines].join('\n');
    }),
  );
  return `${[
    `# ${playbook.name}`,
    `> ${playbook.tagline}`,
    plainTexts.elsewhere(absolute(address('llms-full.txt')), absolute(address('api/index.json'))),
    ...sections,
  ].join('\n\n')}\n`;
}

/** Every published entry in plain Markdown, one after the other, with its sources. */
export async function wholeText(): Promise<string> {
  const lists = await Promise.all(
    keptKinds.map(async (kind): Promise<Entry[]> => currentEntriesOf(kind)),
  );
  const texts = await Promise.all(lists.flat().map(textOf));
  return `# ${playbook.name}\n\n${texts.join('\n\n')}\n`;
}

async function textOf(entry: Entry): Promise<string> {
  const notes = await notesOf(entry);
  return [
    `## ${entry.data.title}`,
    `${labelOf(entry)}. ${absolute(addressOf(entry))}`,
    `**${pointOf(entry)}**`,
    numbered(await plainMarkdown((entry.body ?? '').trim()), notes),
    plainTexts.sources,
    notes.map(written).join('\n'),
  ].join('\n\n');
}

/** In the files a note bears its source's id; to read, it needs its number. */
const numbered = (text: string, notes: Note[]) =>
  text.replace(/^(#+) /gm, '#$1 ').replace(/\[\^([a-z0-9-]+)\]/g, (mark, id) => {
    const note = notes.find(({ source }) => source.id === id);
    return note ? `[${note.number}]` : mark;
  });

function written({ number, source, reportedIn }: Note): string {
  const { title, author, publisher, date, address: where } = source.data;
  const second = reportedIn ? plainTexts.throughAnother(reportedIn.data.title) : '';
  return `${number}. ${plainTexts.titled(reported(author), title)}. ${reported(publisher)}, ${reported(date)}.${second}${where ? ` ${where}` : ''}`;
}
