import { type CollectionEntry, getCollection } from 'astro:content';
import { inOrder } from './collation.ts';

export type Quiz = CollectionEntry<'quizzes'>;

/** Minutes for a question: to read the situation, choose, and read why. Our own guess; nobody has timed it. */
const MINUTES_A_QUESTION = 1.5;

let read: Promise<Quiz[]> | undefined;

/** All quizzes that have a page (published and archived), by title. */
export function allQuizzes(): Promise<Quiz[]> {
  read ??= getCollection('quizzes').then((all) =>
    all
      .filter(({ data }) => data.status !== 'draft')
      .sort((a, b) => inOrder(a.data.title, b.data.title)),
  );
  return read;
}

/** The quizzes that count today. */
export const currentQuizzes = async () =>
  (await allQuizzes()).filter(({ data }) => data.status === 'published');

/** Minutes a quiz takes, rounded up. */
export const quizMinutes = ({ data }: Quiz): number =>
  Math.ceil(data.questions.length * MINUTES_A_QUESTION);
