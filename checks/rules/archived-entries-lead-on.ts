import { pointersIn } from '#checks/fields/schemas.ts';
import type { FieldRule } from '#checks/rule.ts';

export const archivedEntriesLeadOn: FieldRule = {
  name: 'archived-entries-lead-on',
  severity: 'error',
  why: 'A reader sent on from an archived entry should arrive at one that is valid.',
  needs: 'fields',
  *check({ collection, fields }, content) {
    for (const { path, typed, to } of pointersIn(collection, fields.data)) {
      if (path[0] !== 'archived') continue;
      const status = content.find(to.collection, to.id)?.fields.data.status;
      if (status !== undefined && status !== 'published')
        yield {
          at: fields.locate(path),
          message: `archived, successor: "${typed}" is itself ${status === 'draft' ? 'a draft' : status}. Name a published entry, or leave the successor out.`,
        };
    }
  },
};
