// Needs: api, feeds, socialImages, nudgeHabit
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import playbook from '#config';
import { filesOf, pagesOf, site, siteUnderBase, textOf } from '#tests/site/built-site.ts';
import { publishedEntries } from '#tests/site/content.ts';
import { attribute, elementsIn } from '#tests/site/elements.ts';

const answers = filesOf(site).filter((file) => /^api\/.*\.json$/.test(file));
const json = (file: string) => JSON.parse(textOf(site, file));

test('every answer keeps to the published schema, and names an entry that has a page', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const { $id, ...schema } = json('api/schema.json');
  ajv.addSchema(schema, $id);
  const wrong = answers
    .filter((file) => file !== 'api/schema.json')
    .flatMap((file) => {
      const part =
        file === 'api/index.json' ? 'index' : (/^api\/(\w+)\//.exec(file)?.[1] ?? 'collection');
      const validate = ajv.compile({ $ref: `${$id}#/$defs/${part}` });
      return validate(json(file)) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`];
    });
  expect(answers.length).toBeGreaterThan(publishedEntries().length);
  expect(wrong).toEqual([]);
});

test('what is broken is seen to be', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile({ ...json('api/schema.json'), $id: undefined });
  const entry = json(answers.find((file) => file.startsWith('api/stories/')) as string);
  expect(validate(entry)).toBe(true);
  expect(validate({ ...entry, fields: { ...entry.fields, lesson: 3 } })).toBe(false);
  expect(validate({ ...entry, publishedOn: 'yesterday' })).toBe(false);
});

test('the answers name every entry once, in short and whole', () => {
  const { collections } = json('api/index.json');
  for (const { kind, entries } of collections) {
    const listed = json(`api/${kind}.json`).entries.map(({ id }: { id: string }) => id);
    const whole = answers.filter((file) => file.startsWith(`api/${kind}/`));
    expect(new Set(listed).size).toBe(entries);
    expect(whole.map((file) => file.split('/')[2]?.replace('.json', '')).sort()).toEqual(
      listed.sort(),
    );
  }
});

test('every feed is RSS whose links lead to pages, under a base path too', () => {
  for (const built of [site, siteUnderBase]) {
    const files = filesOf(built);
    const feeds = files.filter((file) => file.startsWith('feeds/') && file.endsWith('.xml'));
    expect(feeds).toContain('feeds/all.xml');
    for (const file of feeds) {
      const { rss } = new XMLParser({ ignoreAttributes: false }).parse(textOf(built, file));
      expect(rss['@_version']).toBe('2.0');
      for (const { link, title, pubDate } of [rss.channel.item].flat()) {
        const { origin, pathname } = new URL(link);
        expect(origin).toBe(playbook.site);
        expect(files).toContain(`${pathname.slice(built.base.length)}index.html`);
        expect(title).toBeTruthy();
        expect(Date.parse(pubDate)).not.toBeNaN();
      }
    }
  }
});

test('the text for language models holds every current entry and no mark left over', () => {
  const titles = json('api/guidelines.json')
    .entries.filter(({ status }: { status: string }) => status === 'published')
    .map(({ title }: { title: string }) => title);
  const [list, whole] = [textOf(site, 'llms.txt'), textOf(site, 'llms-full.txt')];
  for (const title of titles) {
    expect(list).toContain(`[${title}]`);
    expect(whole).toContain(`## ${title}`);
  }
  expect(whole).not.toContain('[^');
});

test('every page names a picture that exists', () => {
  const files = new Set(filesOf(site));
  const read = pagesOf(site).filter(({ file }) => !file.startsWith('admin/'));
  const without = read.filter(({ document }) => {
    const image = [...elementsIn(document)].find(
      (element) => attribute(element, 'property') === 'og:image',
    );
    const where = image && attribute(image, 'content');
    return !where || !files.has(new URL(where).pathname.slice(1));
  });
  expect(without.map(({ file }) => file)).toEqual([]);
});

test('every entry describes itself to search engines', () => {
  const entries = answers.filter((file) => /^api\/\w+\//.test(file)).map(json);
  for (const { page, title, sources } of entries) {
    const html = textOf(site, `${new URL(page).pathname.slice(1)}index.html`);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
    const [article, crumbs] = JSON.parse(data?.[1] ?? '{}')['@graph'];
    expect(article).toMatchObject({ '@type': 'Article', '@id': page, headline: title });
    expect(article.citation).toHaveLength(sources.length);
    expect(crumbs.itemListElement.at(-1).item).toBe(page);
  }
});

test('a picture has the size it is said to have', async () => {
  const [entry] = filesOf(site).filter((file) => file.startsWith('social/stories/'));
  const { width, height, format } = await sharp(
    readFileSync(join(site.folder, entry as string)),
  ).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test('every file for programs is on the page for developers', () => {
  const page = textOf(site, 'about/for-programs/index.html');
  const forPrograms = filesOf(site).filter(
    (file) =>
      /\.(?:json|xml|txt|png|ics)$/.test(file) &&
      !/^(?:_astro|pagefind|downloads|search|nudges\/turn|paths|meeting|my-playbook|admin)\//.test(
        file,
      ) &&
      !/^(?:api|social)\/\w+\//.test(file) &&
      !/^(?:sitemap-\d|(?:edition|offline(?:-files)?)\.json$|icons\/)/.test(file),
  );
  const unlisted = forPrograms.filter((file) => !page.includes(`href="/${file}"`));
  expect(unlisted).toEqual([]);
});
