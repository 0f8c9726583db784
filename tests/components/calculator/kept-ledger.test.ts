import { expect, test } from 'vitest';
import { writeLedger } from '#calculators/ledger.ts';
import { KeptLedger } from '#components/calculator/calculator-ledger-store.ts';
import { ASIDE } from '#reader/cupboard.ts';
import { browser } from '#tests/reader/browser.ts';
import { calculatorAtWork, calculatorLedger as words } from '#words';

const line = {
  calculator: 'turnover',
  label: 'Leavers avoided',
  annualValue: 47_535,
  kind: 'avoidedCost',
  overlapGroup: 'staff',
  causalShare: 1,
  source: '',
  basis: 'guess',
} as const;
const damaged = `{"version":1,"lines":[{"label":"${'x'.repeat(30_000)}"}]}`;
const later = '{"version":2,"lines":{}}';

test('lines are kept and taken away', () => {
  const here = browser();
  const ledger = new KeptLedger(here.tab());
  expect(ledger.keep([line])).toBe('');
  expect(new KeptLedger(here.tab()).load()).toEqual({ lines: [line], notice: '' });
  expect(ledger.keep([])).toBe('');
  expect(here.items.size).toBe(0);
});

test('what is damaged is set aside whole, beside what was set aside before', () => {
  const here = browser({ 'cx-ledger': damaged, [`${ASIDE}cx-ledger`]: 'before' });
  const ledger = new KeptLedger(here.tab());
  expect(ledger.load()).toEqual({ lines: [], notice: words.damaged });
  expect(Object.fromEntries(here.items)).toEqual({
    [`${ASIDE}cx-ledger`]: 'before',
    [`${ASIDE}cx-ledger:2`]: damaged,
  });
  expect(ledger.keep([line])).toBe('');
});

test.each([
  ['there is no room to set it aside', damaged, 'growing', words.inTheWay],
  ['a later version wrote it', later, 'nothing', words.later],
] as const)('nothing is written over when %s', (_, text, refuses, notice) => {
  const here = browser({ 'cx-ledger': text }, refuses);
  const ledger = new KeptLedger(here.tab());
  expect(ledger.load()).toEqual({ lines: [], notice });
  for (const lines of [[line], []]) expect(ledger.keep(lines)).toBe(notice);
  expect([...here.items]).toEqual([['cx-ledger', text]]);
});

test.each(['everything', 'writing', 'growing'] as const)(
  'a browser that refuses %s has kept nothing, and it is said',
  (refuses) => {
    const ledger = new KeptLedger(browser({}, refuses).tab());
    expect(ledger.keep([line])).toBe(calculatorAtWork.notKept);
    expect(ledger.load().lines).toEqual([]);
  },
);

test('what another tab sent since is read', () => {
  const here = browser();
  const ledger = new KeptLedger(here.tab());
  ledger.load();
  here.items.set('cx-ledger', writeLedger([line]));
  expect(ledger.load().lines).toEqual([line]);
});
