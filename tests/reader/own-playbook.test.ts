import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPick } from '#reader/add-pick.ts';
import { kinds } from '#reader/kinds.ts';
import { loadState } from '#reader/load.ts';
import { OwnPlaybook } from '#reader/own-playbook.ts';
import { pickKey } from '#reader/pick-key.ts';
import { coverKind, pickSectionKind } from '#reader/pick-sections.ts';
import { pickKind } from '#reader/picks.ts';
import { savedState } from '#reader/save.ts';
import { countOf, LONGEST, MOST_ITEMS, MOST_READ, readSelection } from '#reader/selection.ts';
import { keyOf, Shelf } from '#reader/shelf.ts';
import { takeOver } from '#reader/take-over.ts';
import { browser } from './browser.ts';

let made = 0;

/** A tab of a browser with the reader's playbook open in it. */
function tabOf(place: ReturnType<typeof browser>) {
  const cupboard = place.tab();
  const shelves = {
    picks: new Shelf(pickKind, cupboard, () => 5),
    sections: new Shelf(pickSectionKind, cupboard, () => 5),
    covers: new Shelf(coverKind, cupboard, () => 5),
  };
  return { cupboard, shelves, own: new OwnPlaybook(shelves, () => `s${made++}`) };
}

const add = ({ shelves }: ReturnType<typeof tabOf>, ...pages: string[]) => {
  for (const page of pages) addPick(shelves.picks, page, { title: page.toUpperCase() });
};
const shown = ({ own }: ReturnType<typeof tabOf>) =>
  own.sections().map(({ name, picks }) => [name, ...picks.map(({ id }) => id)].join(' '));

test('what is added stands at the end, once', () => {
  const tab = tabOf(browser());
  add(tab, 'nudges/b', 'nudges/a', 'nudges/b');
  expect(shown(tab)).toEqual([' nudges/b nudges/a']);
});

test('its key can be asked for without its shelf', () => {
  expect(pickKey('nudges/a')).toBe(keyOf(pickKind.name, 'nudges/a'));
});

test('a calculator can be there with several sets of numbers', () => {
  const tab = tabOf(browser());
  const page = 'calculators/turnover';
  for (const query of ['', 'v=1&t=0.2', 'v=1&t=0.3', 'v=1&t=0.2'])
    addPick(tab.shelves.picks, page, { title: 'Turnover', query });
  const [section] = tab.own.selection().sections;
  expect(section?.items.map(({ query }) => query)).toEqual([undefined, 'v=1&t=0.2', 'v=1&t=0.3']);
  expect(readSelection(tab.own.selection())).toEqual(tab.own.selection());
});

test('the two hundred and first is refused', () => {
  const tab = tabOf(browser());
  for (let i = 0; i < MOST_ITEMS; i++) add(tab, `nudges/n${i}`);
  expect(addPick(tab.shelves.picks, 'nudges/more', { title: 'More' })).toBe('full');
  expect(addPick(tab.shelves.picks, 'nudges/n0', { title: 'More' })).toBe('added');
});

test('where nothing can be stored, a pick lasts for the page and it is said', () => {
  const tab = tabOf(browser({}, 'growing'));
  expect(addPick(tab.shelves.picks, 'nudges/a', { title: 'A' })).toBe('kept-here');
  expect(shown(tab)).toEqual([' nudges/a']);
});

test('moving, grouping and noting in two tabs at once keeps every change', () => {
  const place = browser();
  const [here, there] = [tabOf(place), tabOf(place)];
  add(here, 'nudges/a', 'nudges/b', 'nudges/c');
  const section = here.own.addSection('First') as string;
  there.own.addSection('Second');
  there.own.edit('nudges/a', { note: 'from there' });
  here.own.move('nudges/a', section, 0);
  there.own.move('nudges/c', '', 0);
  here.own.edit('nudges/c', { note: 'from here' });
  for (const tab of [here, there]) {
    expect(shown(tab)).toEqual([' nudges/c nudges/b', 'First nudges/a', 'Second']);
    expect(tab.shelves.picks.get('nudges/a')?.note).toBe('from there');
    expect(tab.shelves.picks.get('nudges/c')?.note).toBe('from here');
  }
});

test('a pick whose section another tab took away stands before all sections', () => {
  const place = browser();
  const [here, there] = [tabOf(place), tabOf(place)];
  add(here, 'nudges/a', 'nudges/b');
  const section = here.own.addSection('Gone') as string;
  here.own.move('nudges/a', section, 0);
  there.own.removeSection(section);
  here.own.move('nudges/b', section, 0);
  expect(shown(here)).toEqual([' nudges/b nudges/a']);
});

test('any moves, in two tabs, end as if they had been made in a list', () => {
  const pages = ['nudges/a', 'nudges/b', 'nudges/c', 'nudges/d'];
  const move = fc.record({
    tab: fc.nat({ max: 1 }),
    page: fc.constantFrom(...pages),
    index: fc.nat({ max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 120 }), (moves) => {
      const place = browser();
      const tabs = [tabOf(place), tabOf(place)] as const;
      add(tabs[0], ...pages);
      let expected = pages;
      for (const { tab, page, index } of moves) {
        tabs[tab as 0 | 1].own.move(page, '', index);
        expected = expected.filter((one) => one !== page).toSpliced(index, 0, page);
      }
      expect(shown(tabs[0])).toEqual([` ${expected.join(' ')}`]);
    }),
    { numRuns: 60 },
  );
});

test('taking one out, a section or a selection can be taken back, but not what changed since', () => {
  const tab = tabOf(browser());
  add(tab, 'nudges/a', 'nudges/b');
  const section = tab.own.addSection('First') as string;
  tab.own.move('nudges/a', section, 0);
  const before = shown(tab);
  for (const act of [
    () => tab.own.remove('nudges/a'),
    () => tab.own.removeSection(section),
    () => takeOver(tab.own, selection('First', 'nudges/x')),
    () => tab.own.replace('nudges/a', 'nudges/x', 'X'),
  ]) {
    act();
    expect(shown(tab)).not.toEqual(before);
    tab.own.changes.undo();
    expect(shown(tab)).toEqual(before);
  }
  tab.own.remove('nudges/a');
  add(tab, 'nudges/a');
  tab.own.changes.undo();
  expect(shown(tab)).toEqual([' nudges/b nudges/a', 'First']);
});

const selection = (name: string, ...pages: string[]) => ({
  title: 'Theirs',
  sections: [{ name, items: pages.map((page) => ({ page, note: 'their note' })) }],
});

test('taking over adds what is missing and leaves the reader’s own as it is', () => {
  const tab = tabOf(browser());
  add(tab, 'nudges/a');
  tab.own.edit('nudges/a', { note: 'mine' });
  tab.own.title = 'Mine';
  const taken = takeOver(tab.own, selection('First', 'nudges/b', 'nudges/a'));
  expect(taken).toEqual({ added: 1, there: 1, left: 0 });
  expect(shown(tab)).toEqual([' nudges/a', 'First nudges/b']);
  expect(tab.own.title).toBe('Mine');
  expect(tab.shelves.picks.get('nudges/a')?.note).toBe('mine');
  expect(takeOver(tab.own, selection('First', 'nudges/c'))).toMatchObject({ added: 1 });
  expect(shown(tab)).toEqual([' nudges/a', 'First nudges/b nudges/c']);
});

test('the first selection that is taken over brings its title', () => {
  const tab = tabOf(browser());
  takeOver(tab.own, selection('First', 'nudges/b'));
  expect(tab.own.title).toBe('Theirs');
});

test('where there is no room, taking over says how many were left', () => {
  const tab = tabOf(browser());
  for (let i = 1; i < MOST_ITEMS; i++) add(tab, `nudges/n${i}`);
  const taken = takeOver(tab.own, selection('', 'nudges/x', 'nudges/y'));
  expect(taken).toEqual({ added: 1, there: 0, left: 1 });
});

test('a page that is gone gives its place and note to its successor', () => {
  const tab = tabOf(browser());
  add(tab, 'nudges/a', 'nudges/b');
  tab.own.edit('nudges/a', { note: 'mine' });
  tab.own.replace('nudges/a', 'guidelines/new', 'New');
  expect(shown(tab)).toEqual([' guidelines/new nudges/b']);
  expect(tab.shelves.picks.get('guidelines/new')).toMatchObject({ note: 'mine', title: 'New' });
});

test('it is saved and loaded with everything else that is kept', () => {
  const there = tabOf(browser());
  add(there, 'nudges/a');
  there.own.move('nudges/a', there.own.addSection('First') as string, 0);
  there.own.title = 'Mine';
  const here = tabOf(browser());
  const loaded = loadState(JSON.stringify(savedState(there.cupboard)), here.cupboard, 10);
  expect(loaded).toMatchObject({ taken: 3, refusals: 0 });
  expect(here.own.selection()).toEqual(there.own.selection());
  expect(kinds.map(({ name }) => name)).toContain('covers');
});

test('whatever is stored, it never throws, and what it gives can be shared', () => {
  const page = fc.constantFrom('nudges/a', 'calculators/b/c1', 'calculators/b', 'x', 'paths/a/b');
  const pick = fc.record(
    {
      title: fc.oneof(fc.string(), fc.constant('x'.repeat(LONGEST.title + 1))),
      section: fc.constantFrom('', 's1', 'no such', '__proto__'),
      place: fc.oneof(fc.double(), fc.constantFrom(1, 1, 2)),
      note: fc.string(),
      query: fc.constantFrom('v=1&a=2', '#', '"><script>'),
    },
    { requiredKeys: ['title', 'section', 'place', 'note'] },
  );
  const value = fc.oneof(pick, fc.jsonValue());
  fc.assert(
    fc.property(fc.array(fc.tuple(page, value)), fc.jsonValue(), (things, other) => {
      const entries = things.map(([id, is]) => [
        `playbook:picks:${id}`,
        JSON.stringify({ v: 1, at: 1, is }),
      ]);
      const place = browser({
        ...Object.fromEntries(entries),
        'playbook:pick-sections:s1': JSON.stringify({ v: 1, at: 1, is: other }),
        'playbook:covers:mine': JSON.stringify({ v: 1, at: 1, is: other }),
      });
      const { own } = tabOf(place);
      const selection = own.selection();
      expect(readSelection(JSON.parse(JSON.stringify(selection)))).toEqual(selection);
      own.move('nudges/a', 's1', 3);
      own.removeSection('s1');
      takeOver(own, selection);
    }),
  );
});

test('five thousand picks are cut to what a page can show', () => {
  const items = Array.from({ length: 5000 }, (_, i) => [
    `playbook:picks:nudges/n${i}`,
    JSON.stringify({ v: 1, at: i, is: { title: 'x', section: '', place: 1, note: '' } }),
  ]);
  const { own } = tabOf(browser(Object.fromEntries(items)));
  expect(countOf(own.selection())).toBe(MOST_READ.items);
  expect(own.beyond).toBe(5000 - MOST_READ.items);
});
