import { turnOf } from '#models/week.ts';
import type { Topic } from '#schemas/vocabularies/topics.ts';
import { topics } from '#schemas/vocabularies/topics.ts';
import { storyQuestions } from '#words';
import { addressOf } from './addresses.ts';
import { currentEntriesOf, entriesAt, pathOf } from './entries.ts';
import { fallbackOf } from './languages.ts';
import { thisWeek } from './nudge-weeks.ts';
import { spokenParagraphs } from './spoken.ts';

type Story = Awaited<ReturnType<typeof currentEntriesOf<'stories'>>>[number];

/** A story as it is told aloud in a meeting. */
export interface Telling {
  id: string;
  /** The language of its texts, where it is not that of the page. */
  lang: string | undefined;
  title: string;
  href: string;
  /** What is read out when time is short, paragraph by paragraph. */
  told: string[];
  /** What is read out when there is time for the whole. */
  whole: string[];
  lesson: string;
  unknown: string;
  /** The two questions to talk about. */
  questions: [Question, Question];
}

interface Question {
  text: string;
  /** As of the story. */
  lang?: string | undefined;
}

/** What the choice of a story is made from. */
export interface TellingInShort {
  id: string;
  /** Minutes for the story in short, with the talk after it. */
  minutes: number;
  /** The same for the whole of it. */
  wholeMinutes: number;
}

/** Words a minute at which people read aloud (Brysbaert 2019, Journal of Memory and Language 109). */
const WORDS_ALOUD_A_MINUTE = 183;
/** For two questions a meeting needs at least this, or nobody answers; our own rule of thumb. */
const MINUTES_TO_TALK = 2;

/** All topics of stories, and `all` for whatever topic. */
export const ANY_TOPIC = 'all';

/** The topics that at least one story is about, with their names. */
export async function meetingTopics(): Promise<{ id: string; label: string }[]> {
  const stories = await currentEntriesOf('stories');
  const used = new Set<string>(stories.flatMap(({ data }) => data.topics));
  return (Object.keys(topics) as Topic[])
    .filter((topic) => used.has(topic))
    .map((topic) => ({ id: topic, label: topics[topic].label }));
}

/** The stories about a topic, or about any, in short. */
export async function tellingsAbout(topic: string): Promise<TellingInShort[]> {
  const stories = (await currentEntriesOf('stories')).filter(
    ({ data }) => topic === ANY_TOPIC || (data.topics as readonly string[]).includes(topic),
  );
  return Promise.all(
    stories.map(async (story) => {
      const told = await telling(story);
      return {
        id: told.id,
        minutes: minutesFor(told, told.told),
        wholeMinutes: minutesFor(told, told.whole),
      };
    }),
  );
}

/** The story of the week of the build, for a page on which no script runs. */
export async function tellingOfTheWeek(): Promise<Telling | undefined> {
  const stories = await currentEntriesOf('stories');
  const story = stories[turnOf(thisWeek(), Math.max(1, stories.length))];
  return story && telling(story);
}

const tellings = new Map<Story, Promise<Telling>>();

/** A story as it is told: what was wrong, what was done, what came of it, and two questions. Each topic asks for it. */
export function telling(story: Story): Promise<Telling> {
  const known = tellings.get(story) ?? tell(story);
  tellings.set(story, known);
  return known;
}

async function tell(story: Story): Promise<Telling> {
  const { title, challenge, action, outcome, lesson, unknown, notWhen, illustrates } = story.data;
  const guidelines = await entriesAt(illustrates);
  const [first, second] = guidelines.flatMap((guideline) =>
    guideline.collection === 'guidelines'
      ? [{ text: guideline.data.testQuestion, lang: fallbackOf(guideline) }]
      : [],
  );
  return {
    id: pathOf(story),
    lang: fallbackOf(story),
    title,
    href: addressOf(story),
    told: [challenge, action, outcome.text],
    whole: spokenParagraphs(story.body ?? ''),
    lesson,
    unknown,
    questions: [
      first ?? { text: storyQuestions.here },
      second ?? { text: storyQuestions.limits(notWhen) },
    ],
  };
}

const minutesFor = ({ title, lesson, questions }: Telling, paragraphs: readonly string[]) =>
  Math.ceil(
    [title, ...paragraphs, lesson, ...questions.map(({ text }) => text)].join(' ').split(/\s+/)
      .length / WORDS_ALOUD_A_MINUTE,
  ) + MINUTES_TO_TALK;
