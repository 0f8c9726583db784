// Needs: quizzes/day-one, paths
import { writtenIn } from '#tests/site/content.ts';
import { keep, keptIn } from '#tests/site/reader-state.ts';
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

interface Question {
  situation: string;
  options: { text: string; right?: true }[];
  explanation: string;
}

const quizzes = writtenIn('quizzes').map(({ id, fields }) => ({
  id,
  questions: fields.questions as Question[],
}));
const QUIZ = 'quizzes/day-one';
const [first] = quizzes.filter(({ id }) => id === 'day-one');
const questions = first?.questions ?? [];
const score = (page: Page) => page.locator('quiz-sheet [data-score]');

/** Answers every question: rightly, but for the first few. */
async function answer(page: Page, wrong: number) {
  for (const [index, { options }] of questions.entries()) {
    const isRight = index >= wrong;
    const choice = options.findIndex(({ right }) => (right === true) === isRight);
    const shown = page.locator('[data-question]').nth(index);
    await shown.getByRole('radio').nth(choice).focus();
    await page.keyboard.press('Space');
    await shown.getByRole('button', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
    await expect(shown.getByRole('status')).toHaveText(isRight ? 'Right.' : /another/);
    await expect(shown.locator('summary')).toBeFocused();
  }
}

test('a quiz is answered by keyboard, explained, scored and tried again', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto(`${QUIZ}/`);
  const shown = page.locator('[data-question]').first();
  await expect(shown.locator('details')).toBeHidden();
  await shown.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(shown.getByRole('status')).toHaveText('Choose an answer first.');
  await answer(page, 2);
  await expect(score(page)).toHaveText('3 of 5 as we would have chosen.');
  await expect(page.locator('.path-bar')).toContainText('1 of 11 done');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(shown.getByRole('radio').first()).toBeFocused();
  await expect(shown.getByRole('radio').first()).not.toBeChecked();
  await answer(page, 0);
  await expect(score(page)).toContainText('5 of 5');
  await page.reload();
  await expect(page.locator('quiz-sheet [data-notice]')).toContainText(
    'Last time: 5 of 5 as we would have chosen. That was go number 2; your best is 5.',
  );
  const kept = JSON.parse((await keptIn(page))[`playbook:scores:${QUIZ}`] ?? '');
  expect(kept.is).toMatchObject({ right: 5, of: 5, best: 5, tries: 2 });
  expect(watched).toEqual(nothing);
});

test('a damaged score is set aside, and answering goes on', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto(`${QUIZ}/`);
  const key = `playbook:scores:${QUIZ}`;
  const bad = '{"v":1,"at":1,"is":{"right":9,"of":5,"best":9,"tries":1,"on":"2026-11-22"}}';
  await keep(page, { [key]: bad });
  await page.reload();
  await expect(page.locator('quiz-sheet [data-notice]')).toContainText('set aside');
  await answer(page, 0);
  await expect(score(page)).toHaveText('5 of 5 as we would have chosen.');
  expect((await keptIn(page))[`playbook-aside:${key}`]).toBe(bad);
  expect(watched).toEqual(nothing);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an answer is tapped and checked', async ({ page }) => {
    await page.goto(`${QUIZ}/`);
    const shown = page.locator('[data-question]').first();
    const option = shown.locator('label').first();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await option.tap();
    await shown.getByRole('button', { name: 'Check' }).tap();
    await expect(shown.locator('details')).toHaveAttribute('open', '');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question stands there with its answer and reason to open', async ({ page }) => {
    for (const { id, questions } of quizzes) {
      await page.goto(`quizzes/${id}/`);
      await expect(page.getByRole('button', { name: 'Check' })).toHaveCount(0);
      for (const [index, { situation, options, explanation }] of questions.entries()) {
        const shown = page.locator('[data-question]').nth(index);
        await expect.soft(shown).toContainText(situation);
        const why = shown.locator('details');
        await why.locator('summary').click();
        const right = options.find((option) => option.right);
        await expect.soft(why.locator('strong')).toHaveText(right?.text ?? '');
        await expect.soft(why).toContainText(explanation.split('[^')[0] ?? '');
        await expect.soft(why.locator('a[href^="#note-"]').first()).toBeVisible();
        await expect.soft(why.getByRole('link').last()).toBeVisible();
      }
    }
  });
});
