import { el } from '#calculators/tree.ts';
import { BAR, inRows } from './rows.ts';

/** A gauge in each row: a bar for what is, and a stroke across it for what is needed. */
export const bullets = inRows({
  cut: (rows) =>
    rows.map(({ values }) => values.map((value) => ({ from: 0, to: value ?? 0, series: 0 }))),
  drawn({ values: [is, needed] }, y, scale) {
    const bar = { x: scale(0), y: y + 3, width: Math.max(scale(is ?? 0) - scale(0), 1) };
    const stroke = `M${scale(needed ?? 0)} ${y - 2}v${BAR + 4}`;
    return [
      el('rect', { ...bar, height: BAR - 6, class: 'series-0' }),
      ...(needed === null ? [] : [el('path', { d: stroke, class: 'needed' })]),
    ];
  },
});
