import type { Examples } from './example.ts';
import type { Edit } from './sound-entries.ts';
import { story } from './sound-entries.ts';

const one = (name: string, edit: Edit, ...says: string[]) => ({
  name,
  files: { 'stories/the-old-rule.mdx': story(edit) },
  says,
});

export const fieldsArePlainYaml: Examples = {
  rule: 'fields-are-plain-yaml',
  bad: [
    one('a key given twice', ['minutes: 30', 'minutes: 30\n▸minutes: 40'], 'given twice'),
    one('an anchor', ['roles:\n', 'roles: ▸&r\n'], '&r is not allowed: write the value out'),
    one(
      'an anchor and its alias',
      ['topics: [culture, service]', 'topics: ▸&t [culture]\naliases: ▸*t'],
      '&t is',
      '*t is',
    ),
    one('a tag', ['minutes: 30', 'minutes: ▸!!int 30'], '!!int is'),
    one('a merge key', ['minutes: 30', 'minutes: 30\n▸<<: {}'], '<< is'),
    one('a bare colon', ['company: Example', 'company: ▸Ex: ample'], 'in quotes'),
    one('a list', ['title: The old rule', '- x\n▸y: z'], 'YAML cannot be read'),
    one(
      'deep nesting',
      ['minutes: 30', `minutes: ${'['.repeat(22)}▸${'['.repeat(8)}${']'.repeat(30)}`],
      'too deeply',
    ),
    {
      name: 'deeper nesting than the parser can bear',
      files: { 'stories/x.mdx': `---\n▸x: ${'['.repeat(30_000)}\n---\n` },
      says: ['nested too deeply'],
    },
    { name: 'no fields', files: { 'stories/x.mdx': '---\n▸# none\n---\n' }, says: ['no fields'] },
    { name: 'only a list', files: { 'sources/x.yaml': '▸- title\n' }, says: ['no fields'] },
    {
      name: 'a directive',
      files: { 'sources/x.yaml': '▸%YAML 1.1\n---\ntitle: x\n' },
      says: ['%YAML directive'],
    },
    {
      name: 'two documents',
      files: { 'sources/x.yaml': 'title: x\n▸---\ntitle: y\n' },
      says: ['second ---'],
    },
  ],
  good: [
    {
      name: 'quotes, colons, comments and long texts',
      files: {
        'stories/the-old-rule.mdx': story(
          ['company: Example Ltd', 'company: "Example: the “old” firm" # as printed'],
          ['notWhen: The', 'notWhen: >-\n  The'],
        ),
      },
    },
  ],
};
