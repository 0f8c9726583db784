import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Which layer may import which. A layer may always import itself and packages from npm. */
const arrows: Record<string, readonly string[]> = {
  'src/languages': [],
  'src/schemas': ['words', 'config'],
  'src/models': [],
  'src/calculators': ['languages', 'models', 'words'],
  'src/markdown': ['schemas', 'translations', 'words'],
  'src/theme': ['schemas'],
  'src/form': ['schemas'],
  'src/search': ['models', 'words'],
  'src/reader': ['models', 'words'],
  'src/policy': [],
  'src/offline': ['schemas', 'words', 'config'],
  'src/redirects': [],
  'src/social-images': ['theme'],
  'src/queries': [
    ...['calculators', 'languages', 'models', 'redirects', 'schemas', 'social-images'],
    ...['translations', 'words', 'config'],
  ],
  'src/components (build)': [
    ...['queries', 'calculators', 'languages', 'models', 'reader', 'schemas', 'theme'],
    ...['words', 'config'],
  ],
  'src/components (browser)': [
    ...['calculators', 'languages', 'models', 'offline', 'reader', 'search', 'words'],
  ],
  'src/pages': [
    'calculators',
    'components',
    'queries',
    'schemas',
    'search',
    'social-images',
    'theme',
    'words',
    'config',
  ],
  'src/translations': [],
  'src/optional-pages': [
    'components',
    'queries',
    'schemas',
    'search',
    'social-images',
    'words',
    'config',
  ],
  'src/content': [],
  building: ['schemas', 'config'],
  checks: ['languages', 'models', 'schemas', 'translations', 'config'],
  hosting: ['offline'],
  adopting: ['authoring', 'checks', 'models', 'schemas', 'config'],
  authoring: ['checks', 'models', 'schemas'],
  github: ['authoring', 'checks', 'queries', 'schemas', 'config'],
};

/** What may import anything, and why. */
const free: Record<string, string> = {
  'tests/': 'It tests everything.',
  'bench/': 'It builds and reads the whole playbook.',
  'src/env.d.ts': 'It tells TypeScript what the build adds.',
  'src/content.config.ts':
    'Astro looks for the collections in this file; it joins schemas to loaders.',
};

const FORBIDDEN_FOLDERS = ['utils', 'util', 'helpers', 'lib', 'common', 'misc', 'shared'];

const files = [
  'src',
  'building',
  'checks',
  'adopting',
  'authoring',
  'github',
  'hosting',
  'tests',
  'bench',
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
);
const code = files.filter(
  (file) => /\.(astro|ts|mjs|js|mdx)$/.test(file) && !file.startsWith('tests/fixtures/'),
);

test.each(code)('%s imports only along the arrows', (file) => {
  if (Object.keys(free).some((start) => file.startsWith(start))) return;
  const layer = layerOf(file) ?? '';
  const allowed = arrows[layer] ?? [];
  expect(Object.keys(arrows), `${file} is in no layer: add its folder to the arrows`).toContain(
    layer,
  );
  const own = layer.replace('src/', '').replace(/ .*/, '');
  for (const specifier of importsOf(file))
    if (specifier.startsWith('#'))
      expect([own, ...allowed], `${file} imports ${specifier}`).toContain(targetOf(specifier));
});

test.each(code)('%s reaches other folders by alias', (file) => {
  const climbing = importsOf(file).filter((specifier) => specifier.startsWith('../'));
  expect(climbing, 'write #layer/… instead of ../').toEqual([]);
});

test('content holds no code', () => {
  const importing = code.filter(
    (file) => file.startsWith('src/content/') && importsOf(file).length > 0,
  );
  expect(importing).toEqual([]);
});

test('no folder is a drawer', () => {
  const drawers = files.filter((file) =>
    file.split('/').some((part) => FORBIDDEN_FOLDERS.includes(part)),
  );
  expect(drawers, 'name a folder for what it holds').toEqual([]);
});

test('a file of components says by its name where it runs', () => {
  const wrong = files
    .filter((file) => file.startsWith('src/components/'))
    .filter((file) => !/\/([A-Z][A-Za-z]*\.astro|[a-z][a-z-]*\.(ts|css))$/.test(file));
  expect(wrong, 'PascalCase.astro renders at build, kebab-case.ts runs in the browser').toEqual([]);
});

function layerOf(file: string): string | undefined {
  if (file.startsWith('src/components/'))
    return file.endsWith('.astro') ? 'src/components (build)' : 'src/components (browser)';
  return Object.keys(arrows).find((layer) => file.startsWith(`${layer}/`));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (file.startsWith('src/content/'))
    return [...text.matchAll(/^(?:import|export)\s.*$/gm)].map(([line]) => line);
  const found = text.matchAll(
    /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, named, dynamic]) => (named ?? dynamic) as string);
}

const targetOf = (specifier: string) => specifier.slice(1).split('/')[0] as string;
