import type { Examples } from './example.ts';
import { source, story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';

export const noPlaceholderIsLeft: Examples = {
  rule: 'no-placeholder-is-left',
  bad: [
    {
      name: 'in fields',
      files: { [place]: story(['A team lead', '▸TBD'], ['How many', '▸Lorem ipsum, how many']) },
      says: ['"TBD" is a placeholder', '"Lorem ipsum" is a placeholder'],
    },
    {
      name: 'in the text',
      files: { [place]: story(['Nobody was', '▸TODO: nobody was'], ['Monday', '▸xxx, ▸???']) },
      says: ['"xxx"', '"???"', '"TODO"'],
    },
    {
      name: 'in a draft, where it is a note of what is left',
      files: {
        [place]: story(
          ['title: The old rule', 'title: Another rule\nstatus: draft'],
          [
            '  kind: result',
            '  # ▸??? Chosen for you.\n  # One of: result, warning.\n  kind: result',
          ],
          ['A team lead', '▸??? who said it?'],
        ),
      },
      severity: 'warning',
      says: ['kind: "???" is a placeholder', 'speaker: "???" is a placeholder'],
    },
    {
      name: 'in a source',
      files: { 'sources/a-post.yaml': source(['A blog', '▸todo']) },
      says: ['"todo"'],
    },
  ],
  good: [
    {
      name: 'words that hold the letters',
      files: { [place]: story(['Nobody was', 'Método, to-do lists, XXL, really?! Nobody was']) },
    },
  ],
};
