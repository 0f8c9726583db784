// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import optionalPages from '#building/optional-pages.ts';
import { contentGate } from '#checks/build-gate.ts';
import playbook from '#config';
import authorForm from '#form/author-form.ts';
import { wordsOf } from '#languages/vite-words.ts';
import { authorContext } from '#markdown/author-components.ts';
import { authorExamples } from '#markdown/author-examples.ts';
import { citations } from '#markdown/citations.ts';
import { metricTerms } from '#markdown/metric-terms.ts';
import { onlyData } from '#markdown/only-data.ts';
import { readMetrics } from '#markdown/read-metrics.ts';
import { openParagraphs, siteLinks } from '#markdown/site-links.ts';
import { taskLists } from '#markdown/task-lists.ts';
import downloads from '#offline/downloads.ts';
import offlineWorker from '#offline/offline-worker.ts';
import fitPolicies from '#policy/fit-policies.ts';
import { readRedirects } from '#redirects/read-redirects.ts';
import { entryKinds } from '#schemas/kinds.ts';
import { sections } from '#schemas/sections.ts';
import { isOn, isOpen } from '#schemas/switches.ts';
import searchIndex from '#search/search-index.ts';
import playbookHues from '#theme/hues.ts';
import { language } from '#words';

const base = (process.env.PLAYBOOK_BASE ?? playbook.base) + playbook.languageFolder;
const metrics = isOn('metrics')
  ? readMetrics(new URL('./src/content/metrics/', import.meta.url), playbook.languageFolder)
  : [];
const firstPaint = readFileSync(new URL('./src/theme/first-paint.js', import.meta.url), 'utf8');

/** Parts of Starlight for what no page here has, such as a hero or a table of contents. */
const unusedParts = [
  ...['Banner', 'DraftContentNotice', 'FallbackContentNotice', 'Hero'],
  ...['MobileTableOfContents', 'PageSidebar', 'SocialIcons', 'TableOfContents'],
];
const entryScripts =
  /\/src\/components\/(?:[a-z-]+\/)?(?:metric-term|nudge-habit|page-tools|pick-button|progress-ring|reading-progress|review-date|site-search|theme-select)\./;

export default defineConfig({
  site: playbook.site,
  base,
  trailingSlash: 'always',
  redirects: readRedirects(new URL('./redirects.yaml', import.meta.url), base),
  prerenderConflictBehavior: 'error',
  experimental: { contentIntellisense: true },
  markdown: {
    processor: satteri({
      mdastPlugins: [onlyData],
      hastPlugins: [
        ...[authorContext, citations, metricTerms(metrics)],
        ...[openParagraphs(isOpen), siteLinks(base, isOpen), taskLists],
      ],
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${createHash('sha256').update(firstPaint).digest('base64')}`],
      },
      styleDirective: {
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    plugins: [wordsOf(language.tag)],
    define: { 'import.meta.env.MY_PLAYBOOK': JSON.stringify(isOn('myPlaybook')) },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What every entry runs, as one file: a dozen small ones compress worse and arrive later.
                groups: [{ name: 'entry', test: entryScripts }],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    contentGate(),
    optionalPages(),
    playbookHues(playbook.hues),
    starlight({
      title: playbook.name,
      description: playbook.tagline,
      locales: { root: { label: playbook.language, lang: playbook.language } },
      pagefind: false,
      expressiveCode: false,
      credits: false,
      disable404Route: true,
      customCss: [
        'virtual:playbook-hues.css',
        './src/theme/fonts.css',
        './src/theme/tokens.css',
        './src/theme/prose.css',
        './src/theme/cards.css',
        './src/theme/terms.css',
        './src/theme/pick-button.css',
        './src/theme/print.css',
      ],
      sidebar: sections,
      markdown: {
        processedDirs: entryKinds.map((kind) => `./src/content/${kind}`),
      },
      components: {
        ...Object.fromEntries(
          unusedParts.map((part) => [part, './src/components/starlight/Nothing.astro']),
        ),
        Footer: './src/components/starlight/Footer.astro',
        Head: './src/components/starlight/Head.astro',
        LanguageSelect: './src/components/starlight/LanguageSelect.astro',
        Pagination: './src/components/starlight/Pagination.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Search: './src/components/starlight/Search.astro',
        Sidebar: './src/components/starlight/Sidebar.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
        ThemeSelect: './src/components/starlight/ThemeSelect.astro',
      },
    }),
    authorExamples(),
    mdx({ optimize: true }),
    fitPolicies(),
    searchIndex(playbook.languageFolder),
    authorForm(playbook, base),
    downloads(playbook),
    offlineWorker(playbook),
  ],
});
