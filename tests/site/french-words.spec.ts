// Needs: fr, many-entries, english-content
import { box, filter } from '#tests/site/narrowing.ts';
import { pageTypes } from '#tests/site/page-types.ts';
import { expect, test } from '#tests/site/served.ts';

test('a list narrows down in French', async ({ page }) => {
  await page.goto('fr/stories/');
  await filter(page).getByText('Resserrer et trier').click();
  await box(page, 'outcome', 'warning').check();
  const status = filter(page).locator('[data-status]');
  await expect(status).toHaveText(/^(?:\d+ récits de cas|Un des récits de cas)$/);
  await expect(filter(page).locator('.card-label').first()).toHaveText('Récit : un avertissement');
  await box(page, 'topic', 'leadership').check();
  await expect(status).toHaveText(
    /récits de cas|^Aucun récit ne répond à tous ces choix\. Effacez/,
  );
});

test('what is due is told in French, by the reader’s own calendar', async ({ page }) => {
  await page.clock.setFixedTime('2099-01-01T12:00:00');
  await page.goto('fr/about/due/');
  const list = page.locator('due-list');
  await expect(list.locator('[data-status]')).toHaveText(
    /^\d+ relectures? en retard(?:\.|, et peut-être)/,
  );
  await expect(list.locator('[data-overdue]').first()).toHaveText(/^en retard de \d+ ans$/);
  await expect(list.locator('h2').first()).toHaveText(/^À revoir le \d{1,2}(?:er)? \p{L}+ \d{4} /u);
});

test('a link is copied in French', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`fr/${pageTypes.guideline}`);
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.locator('page-tools [role=status]')).toHaveText('Lien copié.');
});
