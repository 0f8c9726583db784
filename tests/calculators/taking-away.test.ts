// Needs: english-content
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '#calculators/csv.ts';
import { formatFor } from '#calculators/format.ts';
import {
  counted,
  type LedgerLine,
  overlaps,
  readLedger,
  weakest,
  withLines,
  writeLedger,
} from '#calculators/ledger.ts';
import { tornadoOf } from '#calculators/tornado.ts';
import { toHtml } from '#calculators/tree.ts';
import { caseTree } from '#calculators/view/ledger.ts';
import { calculatorOf, english } from './content-defaults.ts';

const line: LedgerLine = {
  calculator: 'turnover',
  label: 'Leavers avoided',
  annualValue: 47_535,
  kind: 'avoidedCost',
  overlapGroup: 'staff',
  causalShare: 1,
  source: '?v=1-x&p=60000',
  basis: 'benchmark',
};

test('no cell of the download is taken for a formula', () => {
  const rows = [['=1+1', '+1', '-cmd', '@x', '\tx', 'a"b', 'a,b', -5, null, '42,830']];
  expect(csvOf(rows)).toBe(`'=1+1,'+1,'-cmd,'@x,'\tx,"a""b","a,b",-5,,"42,830"\r\n`);
});

test('where the decimal sign is a comma, cells are parted by semicolons', () => {
  expect(csvOf([['a;b', 42_830.5, null, '=1', -0.5]], ',')).toBe(`"a;b";42830,5;;'=1;-0,5\r\n`);
});

test('a ledger is read as it was written', () => {
  expect(readLedger(writeLedger([line]))).toEqual([line]);
});

test('a damaged ledger is refused, whatever it holds', () => {
  for (const text of [
    '',
    '{}',
    '[]',
    'null',
    '{"version":2,"lines":[]}',
    '{"version":1,"lines":[null]}',
  ])
    expect(readLedger(text), text).toBeNull();
  for (const [key, value] of Object.entries({
    annualValue: '1',
    causalShare: 2,
    kind: 'x',
    overlapGroup: 'x',
    calculator: '<b>',
  }))
    expect(readLedger(writeLedger([{ ...line, [key]: value } as LedgerLine])), key).toBeNull();
  fc.assert(fc.property(fc.json(), (text) => readLedger(text) === null));
});

test('a line is known as the least certain of its numbers, and as a guess where nobody says', () => {
  expect(weakest(['mine', 'benchmark', 'choice'])).toBe('benchmark');
  expect(weakest(['mine', 'guess', 'benchmark'])).toBe('guess');
  expect(weakest(['choice', 'mine'])).toBe('mine');
  expect(weakest([])).toBe('guess');
  const { basis: _, ...before } = line;
  for (const old of [before, { ...line, basis: 'x' }])
    expect(readLedger(writeLedger([old as LedgerLine]))).toEqual([{ ...line, basis: 'guess' }]);
});

test('the lines of a calculator give way to those it sends later', () => {
  const again = { ...line, annualValue: 1 };
  const other = { ...line, calculator: 'complaints' };
  expect(withLines([line, { ...line, label: 'Work gained' }, other], [again])).toEqual([
    other,
    again,
  ]);
});

test('where a line comes from is an address of ours, or is left out', () => {
  for (const source of ['?p=<b>', 'javascript:alert(1)', '//elsewhere.example', '?p=1#x', 7])
    expect(readLedger(writeLedger([{ ...line, source } as LedgerLine]))?.[0]?.source).toBe('');
  const html = caseTree([line], '/base/calculators/business-case/', english).map(toHtml).join('');
  expect(html).toContain('href="/base/calculators/turnover/?v=1-x&amp;p=60000"');
});

test('only money is added up, and lines of one group are named', () => {
  const soft: LedgerLine = { ...line, label: 'b', kind: 'soft' };
  const capacity: LedgerLine = { ...line, label: 'c', kind: 'capacity' };
  const cash: LedgerLine = { ...line, label: 'd', kind: 'cash' };
  expect(counted([line, soft, capacity, cash])).toEqual([line, cash]);
  expect(overlaps([line, soft, capacity])).toEqual([]);
  expect(overlaps([line, soft, cash])).toEqual([[line, cash]]);
});

test('numbers are written as people read them', () => {
  expect(english.shown(1234.5, 'money')).toBe('$1,235');
  expect(english.shown(12.5, 'money')).toBe('$12.50');
  expect(english.shown(0.0004, 'fraction')).toBe('<0.1%');
  expect(english.shown(0.1234, 'fraction')).toBe('12.3%');
  expect(english.shown(0.05, 'points')).toBe('5 points');
  expect(english.shown(-0, 'count')).toBe('0');
  expect(english.shown(null, 'money')).toBe('–');
  expect(english.change(-5, 'count')).toBe('−5');
  expect(formatFor('de-DE', 'EUR').shown(1234, 'money')).toBe('1.234\u00a0€');
});

test('the tornado puts first what moves the result furthest', async () => {
  const { calculator, model, defaults, labels } = await calculatorOf('turnover');
  const ranges = {
    pay: [40_000, 45_000],
    turnoverReduction: [0.01, 0.1],
    trainWeeks: [4, 4],
  } as const;
  const figure = tornadoOf(calculator, model, defaults, ranges, labels);
  expect(figure?.rows.map(({ label }) => label)).toEqual(['Turnover avoided', 'Pay']);
  const outcome = model.run({ ...defaults, pay: 45_000 });
  const high = outcome.ok ? calculator.result.of(outcome.value) : null;
  expect(figure?.rows[1]?.values[2]).toBe(high);
});
