import { type CorpusKind, type Planned, sentenceCase } from './plan.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a body, about. */
const BODY_WORDS = 1000;
const SECTIONS = 6;

/** A sentence of so many words, with a comma in long ones. */
function sentence(vocabulary: Vocabulary, words: number): string {
  const drawn = Array.from({ length: words }, () => vocabulary.draw());
  const pause = words > 11 ? Math.floor(words / 2) : -1;
  return `${sentenceCase(drawn.map((word, index) => (index === pause ? `${word},` : word)).join(' '))}.`;
}

/** A text within a length in characters that ends as a sentence does. */
export function plain(vocabulary: Vocabulary, [least, most]: readonly [number, number]): string {
  const aim = Math.round((least + 2 * most) / 3);
  let text = sentenceCase(vocabulary.draw());
  while (text.length < aim - 8) text += ` ${vocabulary.draw()}`;
  return `${text.slice(0, most - 1).trimEnd()}.`;
}

interface Surroundings {
  vocabulary: Vocabulary;
  random: Random;
  /** Ids of the sources that the entry lists: each citation is one of them. */
  sources: readonly string[];
  /** Entries it may link to. */
  others: readonly Planned<CorpusKind>[];
}

/** The text of an entry: sections with a heading, paragraphs that cite and link, and a list. */
export function bodyOf(around: Surroundings): string {
  const cite = inTurn(around.sources);
  const blocks = Array.from({ length: SECTIONS }, (_, section) => sectionOf(section, around, cite));
  return [...blocks, SUM].join('\n\n');
}

/** Made-up words speak of money by chance, and real texts that do lead to a calculator. */
const SUM = 'See [the sum](/calculators/business-case/).';

function sectionOf(section: number, around: Surroundings, cite: () => string): string {
  const { vocabulary, random } = around;
  const wordsEach = BODY_WORDS / SECTIONS;
  const heading = section === 0 ? [] : [`## ${sentence(vocabulary, 4).slice(0, -1)}`];
  const list = section % 2 === 1 ? [listOf(around)] : [];
  const paragraphs: string[] = [];
  let words = list.length > 0 ? 40 : 0;
  while (words < wordsEach - 25) {
    const sentences = Array.from({ length: random.between(3, 5) }, () =>
      sentence(vocabulary, random.between(7, 19)),
    );
    words += sentences.join(' ').split(' ').length;
    paragraphs.push(withLink(sentences.join(' '), around) + cite());
  }
  return [...heading, ...paragraphs, ...list].join('\n\n');
}

function listOf({ vocabulary, random }: Surroundings): string {
  const items = Array.from({ length: 4 }, (_, index) => {
    const text = sentence(vocabulary, random.between(8, 12));
    return index === 0 ? `- **${text.slice(0, -1)}**.` : `- ${text}`;
  });
  return items.join('\n');
}

/** Every second paragraph cites a source, each source in its turn: one that is listed must be cited. */
function inTurn(sources: readonly string[]): () => string {
  let paragraph = 0;
  return () => {
    const source = sources[(paragraph >> 1) % sources.length];
    return paragraph++ % 2 === 0 ? `[^${source}]` : '';
  };
}

/** One paragraph in four links to another entry. */
function withLink(text: string, { random, others }: Surroundings): string {
  if (random.next() > 0.25) return text;
  const { collection, id, title } = random.of(others);
  return `${text} See [${title}](/${collection}/${id}/).`;
}
