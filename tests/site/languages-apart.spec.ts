// Needs: fr, many-entries, guidelines/key-use-cases, guidelines/platinum-rule
import { readFileSync } from 'node:fs';
import { Host } from '#tests/offline/host.ts';
import { expect, test } from '#tests/offline/hosted.ts';
import { named, SmallSite } from '#tests/offline/small-site.ts';
import { searchFor, searchPanel } from '#tests/site/searching.ts';

test.use({ serviceWorkers: 'allow' });

const editionIn = (folder: string): string =>
  JSON.parse(readFileSync(`${folder}/edition.json`, 'utf8')).edition;

test('each language is saved, searched and removed by itself', async ({ page, host }) => {
  const controller = () =>
    page.evaluate(() => navigator.serviceWorker.controller?.scriptURL.replace(/^.*?\d\//, ''));
  const language = page.locator('html');

  await page.goto('');
  await expect.poll(controller, { timeout: 30_000 }).toBe('sw.js');
  await host.kill();
  await page.goto('fr/about/');
  await expect(page.locator('h1'), 'saved by nobody').toHaveText('This page is not on this device');
  await host.revive();
  await page.goto('fr/about/');
  await expect(language, 'the server answers, below the English worker').toHaveAttribute(
    'lang',
    'fr',
  );
  await expect.poll(controller, { timeout: 30_000 }).toBe('fr/sw.js');

  await host.kill();
  for (const [folder, lang, query] of [
    ['fr/', 'fr', 'client'],
    ['', 'en-GB', 'customer'],
  ] as const) {
    await page.goto(`${folder}search/?q=${query}`);
    await expect(language).toHaveAttribute('lang', lang);
    const links = searchPanel(page).locator('.result-title');
    await expect(links.first()).toBeVisible();
    const paths = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(paths.every((path) => path.startsWith('/fr/') === (folder === 'fr/'))).toBe(true);
    await page.goto(`${folder}offline/`);
    await expect(page.locator('offline-panel')).toHaveAttribute('data-state', 'whole');
    await expect(page.locator('offline-panel dl')).toContainText(editionIn(`dist/${folder}`));
  }

  await page.goto('fr/offline/');
  await page.getByRole('button', { name: 'Le supprimer' }).click();
  await expect(page.locator('offline-panel')).toHaveAttribute('data-state', 'none');
  await page.goto('about/');
  await expect(language, 'English is still saved').toHaveAttribute('lang', 'en-GB');
});

test('French is found with and without accents, in the plural and in a question', async ({
  page,
}) => {
  const french = await SmallSite.from({ folder: 'dist/fr', base: '/fr/' }, 'fr');
  const heading = 'Répondre avec soin aux réclamations';
  french.write('stories/lettre/index.html', named(french.read('about/index.html'), heading));
  await french.publish();
  const host = await Host.start(french.folder, '/fr/');
  await page.goto(host.address);
  const panel = await searchFor(page, 'réclamations');
  for (const query of [
    'réclamations',
    'reclamation',
    'RECLAMATIONS',
    'Que faire d’une réclamation ?',
    'réclamtion',
  ]) {
    await panel.getByRole('searchbox').fill(query);
    await expect(panel.locator('.search-status'), query).toContainText(`«\u00a0${query}\u00a0»`);
    await expect(panel.locator('.result-title').first(), query).toHaveText(heading);
  }
  await host.kill();
  french.remove();
});
