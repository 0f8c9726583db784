const upToTen = 'one|two|three|four|five|six|seven|eight|nine|ten';
const teens = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const aboveTen = `${teens}|(?:${tens})(?:-(?:${upToTen}))?|hundreds?|thousands?|millions?|billions?|dozens?`;
const word = `(?:${upToTen}|${aboveTen})`;
const ofTime = 'an?\\s+(?:hour|century)';

const pattern = (source: string) => new RegExp(source, 'iu');

/** What a reader may repeat as a fact. */
const figures = [
  /(?<![\p{L}\p{N}])\d/u, // digits, but not those of B2B
  pattern(`\\b(?:${aboveTen})\\b`),
  pattern(`\\b${word}\\s+per\\s?cent\\b`),
  pattern(`\\b${word}\\s+(?:in|out\\s+of)\\s+(?:a\\s+)?${word}\\b`),
  pattern(`\\b(?:a|one|two|three)[\\s-]+(?:third|quarter|fifth)s?\\s+of\\b(?!\\s+${ofTime})`),
  pattern(`(?<!\\bthe\\s+(?:\\p{L}+\\s+)?)\\bhalf\\s+of\\b(?!\\s+${ofTime})`),
  pattern(`\\b(?:twice|${word}\\s+times)\\s+(?:as|more|the)\\b`),
  pattern(`\\b${word}-?fold\\b|\\b(?:doubled|tripled|trebled|halved)\\b`),
];

/**
 * Numbers that need no source. Number words up to ten are no figures in the first place: in prose they count the steps,
 * questions and people that the text itself shows. Whoever counts beyond that has counted, or read it somewhere.
 */
const exemptions = [
  {
    numbers: /\b24\/7\b|\b360[- ]degree\b/giu,
    because: 'An idiom counts nothing.',
  },
  {
    numbers:
      /\b(?:step|part|question|row|note|page|point|stage|nudge|guideline|resolution)s?\s+\d+(?:(?:,\s*\d+)*\s*(?:[–-]|to|and|or)\s*\d+)?\b/giu,
    because: 'The number of a part is its name, and the part is there to be counted.',
  },
] as const satisfies readonly { numbers: RegExp; because: string }[];

/** A block that says so invents its numbers; it must not pass them off as found. */
const invented = /\billustrative\b/iu;

/** A share, a sum of money, a multiple: whatever the sentence, it claims something that somebody counted. */
const claim = pattern(
  `^(?:[€$£¥]\\s?\\d|[\\d.,]+\\s?(?:%|‰|€|£|per\\s?cent|percent(?:age)?\\b|Prozent\\b)|${word}\\s+(?:per\\s?cent|in|out\\s+of|times)\\b|[\\d.,]+\\s+(?:in|out\\s+of|times|million|billion)\\b|(?:a|one|two|three)[\\s-]+(?:third|quarter|fifth)|half|twice|\\p{L}+-?fold|doubled|tripled|trebled|halved)`,
);

/** Whether a figure claims something, and is not perhaps the number of a form, a year or a count of what is shown. */
export const isClaim = (fromFigureOn: string): boolean => claim.test(fromFigureOn);

/** Something without which none of the figures is there: one look, where most texts have none. */
const perhaps = pattern(
  `\\d|hundred|thousand|illion|dozen|teen|twel|elev|ty\\b|half|third|quarter|fifth|twice|times|fold|doubled|tripled|trebled|halved|${word}\\s+(?:in|out|per)`,
);

/** Where the first figure stands in some words, or undefined when there is none that needs a source. */
export function figureIn(words: string): number | undefined {
  if (!perhaps.test(words)) return undefined;
  if (invented.test(words)) return undefined;
  const counting = exemptions.reduce(
    (text, { numbers }) => text.replace(numbers, (found) => ' '.repeat(found.length)),
    words,
  );
  const found = figures.map((figure) => counting.search(figure)).filter((index) => index >= 0);
  return found.length > 0 ? Math.min(...found) : undefined;
}
