import type { Inputs } from '#calculators/definition.ts';
import type { HandedName } from '#calculators/handed.ts';
import { givingTree, takingTree } from '#calculators/view/handed.ts';
import { calculatorHanded as words } from '#words';
import { hand, loadHanded } from './calculator-handed-store.ts';
import { placeIn, type Setting } from './calculator-setting.ts';
import { fill } from './make-elements.ts';

/**
 * Hands a finding on to other calculators of this browser, and takes over what they have found.
 *
 * @param take writes changed inputs into the fields
 * @returns to be called after every answer
 */
export function openHanded(
  setting: Setting,
  read: () => Inputs,
  take: (changed: Inputs) => void,
): () => void {
  const { calculator, model, format } = setting;
  const place = placeIn(setting, 'handed');
  const takes = (calculator.takes ?? {}) as Partial<
    Record<HandedName, (value: unknown, input: Inputs) => Inputs>
  >;
  const names = Object.keys(takes) as HandedName[];
  let told = '';
  return () => {
    const outcome = model.run(read());
    const mine = outcome.ok ? (calculator.hands?.(outcome.value, read()) ?? {}) : {};
    const stored = loadHanded();
    const done = told === JSON.stringify(mine) && told !== '{}';
    fill(place, [
      ...takingTree(names, stored, format),
      ...(done ? [words.done] : givingTree(mine, format)),
    ]);
    place?.querySelector('[name=hand]')?.addEventListener('click', () => {
      const failed = hand(mine);
      told = JSON.stringify(mine);
      fill(place, [failed || words.done]);
    });
    for (const name of names)
      place
        ?.querySelector(`[name=use-${name}]`)
        ?.addEventListener('click', () => take(takes[name]?.(stored[name], read()) ?? {}));
  };
}
