import playbook from '#config';
import { type EntryKind, entryKinds } from './kinds.ts';
import { isPart, type Part, parts, partsAt } from './parts.ts';

const switches: Partial<Record<string, boolean>> = {
  ...playbook.collections,
  ...playbook.features,
};

/** Whether a part of the playbook is there: neither it nor what it needs is switched off in `playbook.config.ts`. */
export const isOn = (part: Part): boolean =>
  switches[part] !== false && (parts[part].needs ?? []).every((name) => isOn(name as Part));

/** Whether an address from the site's root, such as `/paths/day-one/`, belongs to no part that is switched off. */
export const isOpen = (address: string): boolean => partsAt(address).every(isOn);

/** The content of calculators is there with them, whoever collected it. */
const withCalculators = new Set(['assumptions', 'presets']);

/** Whether the entries in a folder of the content are there. Folders that are no part of anything always are. */
export const isKept = (folder: string): boolean =>
  withCalculators.has(folder) ? isOn('calculators') : !isPart(folder) || isOn(folder);

/** The kinds of entry that are there, in the order readers meet them. */
export const keptKinds: readonly EntryKind[] = entryKinds.filter(isOn);
