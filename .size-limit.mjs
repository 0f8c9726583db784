import playbook from '#config';
import { folderOf } from '#schemas/playbook-config.ts';
import { isOn } from '#schemas/switches.ts';

/** Where each language stands in the built site. */
const folders = playbook.languages.map((tag) => `dist/${folderOf(tag, playbook.languages)}`);

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
    path: ['dist/_astro/search-*.js'],
    limit: '12 kB',
    gzip: true,
  },
  ...folders.map((folder) => ({
    name: `the heaviest calculator, which simulates, in ${folder}`,
    part: 'calculators',
    path: [
      `${folder}_astro/CalculatorPage*.js`,
      `${folder}_astro/{business-case,simulation,simulation-worker,calculator-simulation}*.js`,
    ],
    limit: '30 kB',
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
