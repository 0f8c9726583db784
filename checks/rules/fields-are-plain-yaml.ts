import type { FileRule } from '#checks/rule.ts';

export const fieldsArePlainYaml: FileRule = {
  name: 'fields-are-plain-yaml',
  severity: 'error',
  why: 'A few lines of clever YAML can stall the build; plain keys and values never do.',
  needs: 'file',
  check: ({ fields, collection, isPage }) => (collection || isPage ? fields.problems : []),
};
