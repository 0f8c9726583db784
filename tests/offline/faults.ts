/** What can go wrong when the playbook is read offline, and the test in `tests/site` that makes it go wrong. */
interface Fault {
  number: number;
  name: string;
  file: string;
  /** Words of the test's title. */
  title: string;
}

/** The faults of the saved copy; those of the copy that opens from disk, 41 to 45, are named in its own tests. */
export const faults: readonly Fault[] = [
  {
    number: 1,
    name: 'every address opened unvisited',
    file: 'offline-everything.spec.ts',
    title: '1, 2 and 3 with the server dead',
  },
  {
    number: 2,
    name: 'the same counts as online',
    file: 'offline-everything.spec.ts',
    title: '1, 2 and 3 with the server dead',
  },
  {
    number: 3,
    name: 'a result and a section of it open',
    file: 'offline-everything.spec.ts',
    title: '1, 2 and 3 with the server dead',
  },
  {
    number: 4,
    name: 'addresses written in other ways',
    file: 'offline-browser.spec.ts',
    title: '4, 5 and 36 addresses',
  },
  {
    number: 5,
    name: 'an unknown address',
    file: 'offline-browser.spec.ts',
    title: '4, 5 and 36 addresses',
  },
  {
    number: 6,
    name: 'a base path beside another worker',
    file: 'offline-browser.spec.ts',
    title: '6 below a base path',
  },
  {
    number: 7,
    name: 'a host that redirects index.html',
    file: 'offline-host.spec.ts',
    title: '7 a host that redirects',
  },
  {
    number: 8,
    name: 'a new edition, one tab',
    file: 'offline-editions.spec.ts',
    title: '8 with one tab',
  },
  {
    number: 9,
    name: 'a new edition, two tabs',
    file: 'offline-editions.spec.ts',
    title: '9 and 10 with two tabs',
  },
  {
    number: 10,
    name: 'an update keeps input',
    file: 'offline-editions.spec.ts',
    title: '9 and 10 with two tabs',
  },
  {
    number: 11,
    name: 'an update amid navigations',
    file: 'offline-editions.spec.ts',
    title: '11 an update amid',
  },
  {
    number: 12,
    name: 'the server answers 500',
    file: 'offline-host.spec.ts',
    title: '12 the server answers 500',
  },
  {
    number: 13,
    name: 'a captive portal',
    file: 'offline-host.spec.ts',
    title: '13 behind a captive portal',
  },
  {
    number: 14,
    name: 'an index cut short',
    file: 'offline-host.spec.ts',
    title: '14 an index file cut short',
  },
  {
    number: 15,
    name: 'the connection breaks',
    file: 'offline-host.spec.ts',
    title: '15 the line breaks',
  },
  {
    number: 16,
    name: 'files swapped while they are saved',
    file: 'offline-editions.spec.ts',
    title: '16 files swapped',
  },
  {
    number: 17,
    name: 'a host that rewrites pages',
    file: 'offline-host.spec.ts',
    title: '17 a host that changes pages',
  },
  {
    number: 18,
    name: 'a page evicted',
    file: 'offline-storage.spec.ts',
    title: '18 a page was evicted',
  },
  {
    number: 19,
    name: 'a script evicted',
    file: 'offline-storage.spec.ts',
    title: '19 and 20 a script',
  },
  {
    number: 20,
    name: 'an index chunk evicted',
    file: 'offline-storage.spec.ts',
    title: '19 and 20 a script',
  },
  {
    number: 21,
    name: 'a stored file truncated',
    file: 'offline-storage.spec.ts',
    title: '21 files cut short',
  },
  {
    number: 22,
    name: 'all caches deleted',
    file: 'offline-storage.spec.ts',
    title: '22 everything was deleted',
  },
  {
    number: 23,
    name: 'no room at first',
    file: 'offline-storage.spec.ts',
    title: '23 there is no room',
  },
  {
    number: 24,
    name: 'no room for an update',
    file: 'offline-editions.spec.ts',
    title: '24 no room for an update',
  },
  {
    number: 25,
    name: 'the worker stopped',
    file: 'offline-browser.spec.ts',
    title: '25 the worker is stopped',
  },
  {
    number: 26,
    name: 'the browser restarted',
    file: 'offline-browser.spec.ts',
    title: '26 the browser is started again',
  },
  {
    number: 27,
    name: 'a private window',
    file: 'offline-browser.spec.ts',
    title: '27 a private window',
  },
  {
    number: 28,
    name: 'a first visit offline',
    file: 'offline-host.spec.ts',
    title: '28 a first visit',
  },
  {
    number: 29,
    name: 'a hard reload offline',
    file: 'offline-browser.spec.ts',
    title: '29 a hard reload',
  },
  {
    number: 30,
    name: 'an open socket without bytes',
    file: 'offline-host.spec.ts',
    title: '30 the socket is open',
  },
  {
    number: 31,
    name: 'everything cached for a year',
    file: 'offline-host.spec.ts',
    title: '31 everything cached',
  },
  {
    number: 32,
    name: 'sw.js missing or HTML',
    file: 'offline-host.spec.ts',
    title: '32 sw.js answers',
  },
  { number: 33, name: 'a wrong clock', file: 'offline-host.spec.ts', title: '33 a clock' },
  {
    number: 34,
    name: 'the policy offline, and one without WebAssembly',
    file: 'offline-host.spec.ts',
    title: '34 the policy',
  },
  { number: 35, name: 'ranges', file: 'offline-browser.spec.ts', title: '35 parts of saved files' },
  {
    number: 36,
    name: 'odd file names',
    file: 'offline-browser.spec.ts',
    title: '4, 5 and 36 addresses',
  },
  {
    number: 37,
    name: 'every index file broken in every way',
    file: 'search-health.spec.ts',
    title: 'search says that it is incomplete',
  },
  {
    number: 38,
    name: 'the switch that ends it',
    file: 'offline-host.spec.ts',
    title: '38 the switch',
  },
  {
    number: 39,
    name: 'three editions at once',
    file: 'offline-editions.spec.ts',
    title: '39 while a third edition',
  },
  {
    number: 40,
    name: 'an edition taken back',
    file: 'offline-editions.spec.ts',
    title: '40 an edition taken back',
  },
];

/** What a test can only come near to, and why. */
export const nearlyTried: readonly { number: number; because: string }[] = [
  {
    number: 27,
    because:
      'Firefox’s private windows cannot be driven, so the browser is made to know no workers, as they do; Chromium’s own tests all run in private windows.',
  },
  {
    number: 28,
    because:
      'Before the first visit nothing of ours is on the device: the browser’s own error shows.',
  },
  {
    number: 29,
    because:
      'A hard reload goes past every worker by definition, so the browser’s own error shows; what is tried is that the next visit is whole.',
  },
  {
    number: 33,
    because:
      'The clock of the machine is not ours to set: the page’s and the worker’s are. Certificates, which a wrong clock invalidates, matter only while there is a server.',
  },
];
