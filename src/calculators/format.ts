import type { Unit } from '#models/outcome.ts';
import { calculatorUnits as units } from '#words';

/** Numbers as people of one language and currency read them. */
export interface Format {
  /** What cannot be computed is a dash in tables; sentences have words of their own for it. */
  shown(value: number | null, unit: Unit): string;
  /** With a plus or minus, for a difference. */
  change(value: number, unit: Unit): string;
  /** A number for a field: as exact as it is. */
  plain(value: number): string;
  /** The sign between whole and fraction, and the one between thousands. */
  signs: { decimal: string; group: string };
  /** What stands behind a number of hundredths, with the space before it if the language wants one. */
  percentSign: string;
}

/** @param language and @param currency as in `playbook.config.ts` */
export function formatFor(language: string, currency: string): Format {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  const digits = (most: number, least = 0) =>
    number({ maximumFractionDigits: most, minimumFractionDigits: least });
  const money = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const whole = number({ ...money, maximumFractionDigits: 0 });
  const cents = number({ ...money, trailingZeroDisplay: 'stripIfInteger' });
  const [none, one, two] = [digits(0), digits(1), digits(2, 2)];
  const percent = number({ style: 'percent', maximumFractionDigits: 1 });
  const tiny = percent.format(0.001);
  const exact = number({ maximumSignificantDigits: 15 });

  const upTo100 = (value: number) => (Math.abs(value) < 100 ? one : none).format(value);

  const formats: Record<Unit, (value: number) => string> = {
    money: (value) => (Math.abs(value) >= 1000 ? whole : cents).format(value),
    fraction: (value) =>
      value !== 0 && Math.abs(value) < 0.001 ? `<${tiny}` : percent.format(value),
    points: (value) => units.points(one.format(value * 100), value),
    multiple: (value) => two.format(value),
    years: (value) => units.years(one.format(value), value),
    periods: (value) => units.periods(one.format(value), value),
    months: (value) => units.months(none.format(value), value),
    weeks: (value) => units.weeks(one.format(value), value),
    days: (value) => units.days(none.format(value), value),
    hours: (value) => units.hours(upTo100(value), value),
    minutes: (value) => units.minutes(one.format(value), value),
    seconds: (value) => units.seconds(one.format(value), value),
    erlang: (value) => units.erlang(two.format(value), value),
    count: upTo100,
  };
  const shown = (value: number | null, unit: Unit) =>
    value === null ? '–' : formats[unit](value === 0 ? 0 : value);
  const parts = number({ minimumFractionDigits: 1 }).formatToParts(10_000.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    shown,
    change: (value, unit) => `${value < 0 ? '−' : '+'}${shown(Math.abs(value), unit)}`,
    plain: (value) => exact.format(value),
    signs: { decimal: sign('decimal'), group: sign('group') },
    percentSign: percent.format(0).replace('0', ''),
  };
}
