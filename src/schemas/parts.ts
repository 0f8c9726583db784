/** What `playbook.config.ts` can switch off. */
interface About {
  /** What an adopter gains by it, in one line. */
  what: string;
  /** Where its pages and files are, from the site's root: all that begins so. `*` stands for any one part of an address. */
  pages: readonly string[];
  /** What it is made of: switched off with it. */
  needs?: readonly string[];
}

/** The collections, in the order readers meet them. */
export const collectionParts = {
  guidelines: {
    what: 'Advice: what to do, why, and the first step. With its series.',
    pages: ['/guidelines/', '/series/'],
  },
  stories: { what: 'What happened elsewhere, and what came of it.', pages: ['/stories/'] },
  studies: { what: 'What was measured, with a computed grade.', pages: ['/studies/'] },
  nudges: { what: 'Small things to do this week.', pages: ['/nudges/'] },
  journeys: { what: 'Journey maps, with a guide and a template.', pages: ['/journeys/'] },
  personas: { what: 'Customers with a name, with posters.', pages: ['/personas/'] },
  metrics: {
    what: 'A glossary of numbers, explained wherever a text names one.',
    pages: ['/metrics/'],
  },
  paths: { what: 'Induction paths, to tick off.', pages: ['/paths/'] },
  quizzes: { what: 'Situations at work, with questions.', pages: ['/quizzes/'] },
  selections: {
    what: 'Ready-made selections, to begin a playbook of one’s own with.',
    pages: ['/selections/'],
    needs: ['myPlaybook'],
  },
} as const satisfies Record<string, About>;

/** What the playbook does with its entries, or besides them. */
export const featureParts = {
  calculators: {
    what: 'Calculators that tie customer experience to money.',
    pages: ['/calculators/'],
  },
  myPlaybook: {
    what: 'A playbook of the reader’s own: pick, order, note, print, share.',
    pages: ['/my-playbook/'],
  },
  meeting: {
    what: 'The meeting kit: a story for the minutes there are.',
    pages: ['/meeting/'],
    needs: ['stories'],
  },
  nudgeHabit: {
    what: 'A nudge a week: on the home page, as calendar and cards, with what became of it.',
    pages: ['/nudges/cards/', '/nudges/turn/', '/nudges/weeks', '/feeds/nudge-of-the-week.xml'],
    needs: ['nudges'],
  },
  plans: {
    what: 'Dated plans of induction paths, for a calendar or to sign off.',
    pages: ['/paths/*/plan/'],
    needs: ['paths'],
  },
  feeds: { what: 'RSS feeds.', pages: ['/feeds/'] },
  api: {
    what: 'Entries as JSON, and as plain text for language models.',
    pages: ['/api/', '/llms.txt', '/llms-full.txt'],
  },
  socialImages: { what: 'Pictures for links in chats and networks.', pages: ['/social/'] },
  downloads: {
    what: 'A copy to open from disk, and EPUBs. Without them the site builds faster.',
    pages: ['/downloads/'],
  },
} as const satisfies Record<string, About>;

export const parts: Readonly<Record<Part, About>> = { ...collectionParts, ...featureParts };

export type Part = keyof typeof collectionParts | keyof typeof featureParts;

export const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

/** The parts that an address from the site's root belongs to: none for what is always there. */
export const partsAt = (address: string): Part[] =>
  (Object.keys(parts) as Part[]).filter((part) =>
    parts[part].pages.some((place) => patternOf(place).test(address)),
  );

const patternOf = (place: string) =>
  new RegExp(`^${place.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}`);
