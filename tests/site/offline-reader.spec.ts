// Needs: myPlaybook, meeting, paths/day-one, quizzes/day-one, guidelines/key-use-cases, guidelines/platinum-rule
import { expect, test } from '#tests/offline/hosted.ts';
import { isSaved } from '#tests/offline/saving.ts';

test.use({ serviceWorkers: 'allow' });

test('with the server dead a reader ticks, picks, answers, and opens a meeting', async ({
  page,
  host,
}) => {
  test.slow();
  await page.goto('about/');
  await isSaved(page);
  await host.kill();

  await page.goto('paths/day-one/');
  await page.locator('reading-progress input').first().check();

  await page.goto('guidelines/key-use-cases/');
  const pick = page.locator('article pick-button button');
  await pick.click();
  await expect(pick).toHaveText('Take out of my playbook');
  await page.goto('my-playbook/');
  await expect(page.locator('[data-section] > ol > li h3')).toHaveText([
    'Pick a handful of use cases',
  ]);

  await page.goto('quizzes/day-one/');
  const question = page.locator('[data-question]').first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.getByRole('status')).not.toBeEmpty();

  await page.goto('meeting/');
  const title = page.locator('meeting-kit [data-title]');
  const first = (await title.textContent()) ?? '';
  await page.getByRole('button', { name: 'Not this one' }).click();
  await expect(title).not.toHaveText(first);

  await page.goto('paths/day-one/');
  await expect(page.locator('reading-progress input').first()).toBeChecked();
});
