import type { EditionFacts } from '#offline/manifest.ts';
import { offlinePanel } from '#words';
import { inMegabytes } from './megabytes.ts';

/**
 * A box for each section that can be saved or not.
 *
 * @param names labels of sections by folder, as JSON
 * @param chosen what is ticked; undefined for everything
 */
export function sectionChoice(
  { sections, always }: EditionFacts,
  names: string,
  chosen: readonly string[] | undefined,
): HTMLElement[] {
  const labels: Record<string, string> = JSON.parse(names);
  const field = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = offlinePanel.sections(inMegabytes(always.bytes));
  const boxes = Object.entries(sections).map(([folder, { bytes }]) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: 'section', value: folder });
    box.checked = chosen?.includes(folder) ?? false;
    label.append(box, offlinePanel.section(labels[folder] ?? folder, inMegabytes(bytes)));
    return label;
  });
  field.append(legend, ...boxes);
  return [field];
}

/** The sections ticked; undefined when there is no choice to make. */
export function chosenSections(panel: HTMLElement): string[] | undefined {
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[name=section]')];
  return boxes.length > 0 ? boxes.filter((box) => box.checked).map((box) => box.value) : undefined;
}
