/** How a number is shown. Wider than the units of the models: points are not per cent. */
export type Shown =
  | 'money'
  | 'fraction'
  | 'points'
  | 'multiple'
  | 'years'
  | 'periods'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'erlang'
  | 'count';

/** Numbers as people of one language and currency read them. */
export interface Format {
  /** What cannot be computed is a dash in tables; sentences have words of their own for it. */
  shown(value: number | null, unit: Shown): string;
  /** With a plus or minus, for a difference. */
  change(value: number, unit: Shown): string;
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
  const cents = number({ ...money, minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const [none, one, two] = [digits(0), digits(1), digits(2, 2)];
  const percent = number({ style: 'percent', maximumFractionDigits: 1 });
  const tiny = percent.format(0.001);
  const exact = number({ maximumSignificantDigits: 15 });

  const formats: Record<Shown, (value: number) => string> = {
    money: (value) => (Math.abs(value) >= 1000 ? whole : cents).format(value),
    fraction: (value) =>
      value !== 0 && Math.abs(value) < 0.001 ? `<${tiny}` : percent.format(value),
    points: (value) => `${one.format(value * 100)} points`,
    multiple: (value) => two.format(value),
    years: (value) => named(one, value, 'year'),
    periods: (value) => named(one, value, 'period'),
    months: (value) => named(none, value, 'month'),
    weeks: (value) => named(one, value, 'week'),
    days: (value) => named(none, value, 'day'),
    hours: (value) => named(Math.abs(value) < 100 ? one : none, value, 'hour'),
    minutes: (value) => named(one, value, 'minute'),
    seconds: (value) => named(one, value, 'second'),
    erlang: (value) => `${two.format(value)} erlang`,
    count: (value) => (Math.abs(value) < 100 ? one : none).format(value),
  };
  const shown = (value: number | null, unit: Shown) =>
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

function named(format: Intl.NumberFormat, value: number, one: string): string {
  const text = format.format(value);
  return `${text} ${text === '1' ? one : `${one}s`}`;
}
