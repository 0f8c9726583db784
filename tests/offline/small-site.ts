import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEdition } from '#offline/write-edition.ts';
import { indexFolder } from '#search/index-folder.ts';
import { type BuiltSite, site } from '#tests/site/built-site.ts';

/** What of the built site is enough to try faults on: every kind of file, a few of each. */
const KEPT = [
  'index.html',
  '404.html',
  'favicon.svg',
  'manifest.webmanifest',
  '_astro',
  'icons',
  'offline',
  'search',
  'about/index.html',
  'calculators/index.html',
  'calculators/survey-precision',
  'guidelines/index.html',
  'guidelines/key-use-cases',
  'guidelines/platinum-rule',
  'stories/index.html',
];

/** Files with names that hosts and browsers like to get wrong. */
const ODD = ['files/Über uns/index.html', 'files/50 % räte.json'];

/** A few hundred kilobytes of the built site, with an index and an edition of its own, in a folder that a test may change. */
export class SmallSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'small-site-'));

  private constructor(private readonly language: string) {}

  static async from(built: BuiltSite = site, language = 'en'): Promise<SmallSite> {
    const small = new SmallSite(language);
    for (const path of KEPT) {
      const original = join(built.folder, path);
      if (!existsSync(original))
        throw new Error(`${original} is not built. Run npm run test:build.`);
      cpSync(original, join(small.folder, path), { recursive: true });
    }
    for (const path of ODD) small.write(path, small.read('about/index.html'));
    await small.publish();
    return small;
  }

  read = (path: string) => readFileSync(join(this.folder, path), 'utf8');

  write(path: string, text: string) {
    mkdirSync(join(this.folder, path, '..'), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** A copy in which the home page says so, and search finds a word that others do not hold. */
  async next(name: string): Promise<SmallSite> {
    const next = this.copy();
    next.write('about/index.html', named(next.read('about/index.html'), `Edition ${name}`));
    await next.publish();
    return next;
  }

  copy(): SmallSite {
    const copy = new SmallSite(this.language);
    cpSync(this.folder, copy.folder, { recursive: true });
    return copy;
  }

  /** Indexes the pages and makes an edition of them, as the build does. */
  async publish({ canBeSaved = true, budget = 1e9 } = {}) {
    await indexFolder(this.folder, 10, this.language);
    await writeEdition(this.folder, { date: '2026-11-22', canBeSaved, budget });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A page with another heading. */
export const named = (html: string, heading: string) =>
  html.replace(/<h1([^>]*)>[^<]*/, (_, attributes) => `<h1${attributes}>${heading}`);
