import type { Examples } from './example.ts';
import { preset } from './sound-entries.ts';

const place = 'presets/small-desk.yaml';

export const presetsSetKnownInputs: Examples = {
  rule: 'presets-set-known-inputs',
  bad: [
    {
      name: 'an input misspelt',
      files: { [place]: preset(['input: headcount', 'input: ▸headcuont']) },
      says: ['turnover has no input "headcuont". Did you mean `headcount`?'],
    },
    {
      name: 'an input of another calculator',
      files: { [place]: preset(['input: headcount', 'input: ▸agents']) },
      says: ['turnover has no input "agents". Its inputs: headcount.'],
    },
  ],
  good: [{ name: 'an input that has a default', files: { [place]: preset() } }],
};
