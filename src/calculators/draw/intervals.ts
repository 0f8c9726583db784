import { el } from '#calculators/tree.ts';
import { BAR, inRows } from './rows.ts';
import { rangeSaid } from './said.ts';

/** Estimates with what chance or the unknown allows: each row is an estimate, its lowest and its highest. */
export const intervals = inRows({
  isCloseUp: true,
  cut: (rows) =>
    rows.map(({ values: [at, low, high] }) =>
      [at, low, high].map((value) => ({ from: value ?? 0, to: value ?? 0, series: 0 })),
    ),
  end: rangeSaid,
  drawn({ values: [at, low, high] }, y, scale) {
    const [from, to] = [scale(low ?? 0), scale(high ?? 0)];
    const middle = y + BAR / 2;
    const d = `M${from} ${middle}H${to}M${from} ${y}v${BAR}M${to} ${y}v${BAR}`;
    return [
      el('path', { d, class: 'range' }),
      el('circle', { cx: scale(at ?? 0), cy: middle, r: 5, class: 'dot' }),
    ];
  },
});
