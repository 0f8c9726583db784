import type { Basis } from '#calculators/view/form.ts';
import type { Made } from './calculator-address.ts';
import type { Take } from './calculator-ledger.ts';
import { placeIn, type Setting } from './calculator-setting.ts';
import { LEDGER, stored } from './calculator-store.ts';

/**
 * Opens the ledger once there is something in it, or something is to go into it: until then what the page says of it is
 * all there is to say.
 *
 * @param basisOf says how each input is known
 */
export function offerLedger(
  setting: Setting,
  read: () => Made,
  take: Take,
  basisOf: (name: string) => Basis,
) {
  const place = placeIn(setting, 'ledger');
  if (!place) return;
  const open = async () => (await import('./calculator-ledger.ts')).openLedger;
  if (stored(LEDGER) !== null)
    void open().then((openLedger) => openLedger(setting, place, read, take, basisOf));
  place.querySelector('[name=send]')?.addEventListener('click', async () => {
    const openLedger = await open();
    openLedger(setting, place, read, take, basisOf).send();
  });
}
