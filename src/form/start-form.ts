import './first-preferences.ts';
import CMS from '@sveltia/cms';
import { type ComponentInForm, fromBlock, patternOf, toBlock } from './component-block.ts';
import { type EntryKindInForm, type FormContent, readEntry, writeEntry } from './entry-file.ts';

type Settings = Omit<Parameters<typeof CMS.init>[0] & object, 'config'>;
type Definition = Parameters<typeof CMS.registerEditorComponent>[0];

/** What the build wrote into the page. */
interface Written {
  sveltia: Settings;
  kinds: Record<string, EntryKindInForm & { format: string; extension: string }>;
  components: (ComponentInForm & { widgets: Definition['fields'] })[];
}

const data = document.getElementById('form-settings');
const { sveltia, kinds, components } = JSON.parse(data?.textContent ?? '{}') as Written;

for (const kind of Object.values(kinds))
  CMS.registerCustomFormat(kind.format, kind.extension, {
    fromFile: (text) => readEntry(kind, text),
    toFile: (content: FormContent) => writeEntry(kind, content),
  });

for (const component of components)
  CMS.registerEditorComponent({
    id: component.name,
    label: component.label,
    fields: component.widgets,
    pattern: patternOf(component),
    fromBlock: (match) => fromBlock(component, match),
    toBlock: (filled) => toBlock(component, filled),
    toPreview: () => '',
  });

document.getElementById('form-wait')?.remove();
CMS.init({ config: sveltia as never });
