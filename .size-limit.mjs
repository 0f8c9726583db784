import playbook from '#config';
import { folderOf } from '#schemas/build-languages.ts';
import { isOn } from '#schemas/switches.ts';
import { loadedBy } from '#tests/site/loaded-scripts.ts';

/** What each language’s heaviest calculator loads besides what every page does: at once, and with its simulation. */
const calculators = playbook.languages.flatMap((tag) => {
  const folder = folderOf(tag, playbook.languages);
  const everywhere = loadedBy('dist', '404.html', folder);
  const page = 'calculators/business-case/index.html';
  const besides = (...parts) =>
    loadedBy('dist', page, folder, ['business-case', ...parts]).filter(
      (file) => !everywhere.includes(file),
    );
  const simulation = ['calculator-simulation', 'simulation-worker'];
  return [
    [`the heaviest calculator, in ${tag}`, besides(), '30 kB'],
    [`the same with its simulation, in ${tag}`, besides(...simulation), '35 kB'],
  ];
});

/** What a reader downloads, compressed; of a part that is switched off, nothing. */
const limits = [
  {
    name: 'scripts of every entry page',
    path: ['dist/_astro/{page,entry,preload-helper}*.js'],
    limit: '12 kB',
    gzip: true,
  },
  {
    name: 'styles of an entry page',
    path: ['dist/_astro/{middleware,_id_}*.css'],
    limit: '15 kB',
    gzip: true,
  },
  {
    name: 'search, when it is opened',
    path: ['dist/_astro/{search-,engine.}*.js'],
    limit: '12 kB',
    gzip: true,
  },
  ...calculators.map(([name, path, limit]) => ({
    name,
    part: 'calculators',
    path,
    limit,
    gzip: true,
  })),
  {
    name: 'the page of the reader’s own playbook',
    part: 'myPlaybook',
    path: ['dist/_astro/{MyPlaybook,add-pick,own-shelves,pick-sections,make-elements,reader}*.js'],
    limit: '14 kB',
    gzip: true,
  },
  {
    name: 'the calendar file of a plan, when it is asked for',
    part: 'plans',
    path: ['dist/_astro/plan-calendar*.js'],
    limit: '15 kB',
    gzip: true,
  },
];

export default limits
  .filter(({ part }) => part === undefined || isOn(part))
  .map(({ part: _part, ...limit }) => limit);
