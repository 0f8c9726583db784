import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as sound from '#checks/examples/sound-entries.ts';
import { pathSchema } from '#schemas/path.ts';
import { quizSchema } from '#schemas/quiz.ts';
import { plainReference } from '#schemas/reference.ts';

const schema = pathSchema(plainReference);
const fields = () => parse(sound.path().split(/^---$/m)[1] ?? '');
const steps = () => fields().steps as Record<string, unknown>[];
const problemOf = (changed: object[]) =>
  schema.safeParse({ ...fields(), steps: changed }).error?.issues[0]?.message;
const withStep = (index: number, change: object) =>
  steps().map((step, at) => (at === index ? { ...step, ...change } : step));

test('what can be worked out is never typed in', () => {
  for (const total of [{ minutes: 90 }, { objectives: ['read'] }, { total: 4 }])
    expect(schema.safeParse({ ...fields(), ...total }).success).toBe(false);
  expect(problemOf(withStep(0, { minutes: 3 }))).toContain('delete minutes');
  expect(problemOf(withStep(3, { minutes: 3 }))).toContain('delete minutes');
  expect(problemOf(withStep(0, { title: 'Another title' }))).toContain('delete title');
});

test('a step is one thing, and has what that thing needs', () => {
  expect(problemOf(withStep(1, { quiz: 'what-would-you-read' }))).toContain('just one of these');
  expect(problemOf(withStep(0, { entry: undefined }))).toContain('just one of these');
  for (const field of ['id', 'title', 'minutes'])
    expect(problemOf(withStep(1, { [field]: undefined }))).toContain(`a task needs ${field}`);
  expect(problemOf(withStep(2, { minutes: undefined }))).toContain('a calculator needs minutes');
});

describe('between steps', () => {
  test('time goes forward', () => {
    expect(problemOf(steps().toReversed())).toContain('put it before');
  });

  test('none comes twice', () => {
    expect(problemOf([steps()[0] as object, ...steps()])).toContain(
      'is a step of this path already',
    );
  });

  test('some say what the reader can do afterwards', () => {
    expect(problemOf(withStep(0, { can: undefined }))).toContain('can do afterwards');
  });
});

describe('a question', () => {
  const quiz = quizSchema(plainReference);
  const messages = (...edits: sound.Edit[]) =>
    JSON.stringify(quiz.safeParse(parse(sound.quiz(...edits))).error?.issues ?? []);

  test('has just one right answer', () => {
    expect(messages(['        right: true\n', ''])).toContain('mark just one answer');
    const two: sound.Edit = ['answers.\n', 'answers.\n        right: true\n'];
    expect(messages(two)).toContain('mark just one answer');
  });

  test('says why with a source', () => {
    expect(messages(['[^a-post]', ''])).toContain('cite the source it rests on');
    expect(messages(['[^a-post]', '[^another-post]'])).toContain('is not in its sources');
  });

  test('has an id of its own', () => {
    expect(messages(['id: second', 'id: first'])).toContain('same id');
  });
});
