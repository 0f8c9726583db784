import type { Inputs } from '#calculators/definition.ts';
import type { Former } from '#calculators/former.ts';
import { el } from '#calculators/tree.ts';
import { shownInput } from '#calculators/view/shown-input.ts';
import { formerDefaults as words } from '#words';
import { placeIn, type Setting } from './calculator-setting.ts';
import { fill } from './make-elements.ts';

/**
 * Says that the answer is that of an earlier day, which defaults have changed since, and offers today's.
 *
 * @param take writes inputs into their fields
 */
export function tellFormer(
  setting: Setting,
  former: Former,
  read: () => Inputs,
  take: (input: Inputs) => void,
) {
  const { model, labels, format, defaults } = setting;
  const place = placeIn(setting, 'former');
  const changes = former.changed.map((name) => {
    const [then, now] = [former.defaults, defaults].map((input) =>
      shownInput(model, name, input, format),
    );
    return el('li', {}, words.change(labels[name] ?? name, then ?? '', now ?? ''));
  });
  fill(place, [
    el(
      'div',
      { class: 'notice' },
      el('p', {}, words.kept),
      el('ul', {}, ...changes),
      el(
        'p',
        { class: 'buttons' },
        el('button', { type: 'button', name: 'today' }, words.useToday),
      ),
    ),
  ]);
  place?.querySelector('[name=today]')?.addEventListener('click', () => {
    const input = read();
    const unchanged = former.changed.filter(
      (name) => JSON.stringify(input[name]) === JSON.stringify(former.defaults[name]),
    );
    take(Object.fromEntries(unchanged.map((name) => [name, defaults[name]])));
    fill(place, []);
  });
}
