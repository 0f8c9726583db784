import type { FieldRule } from '#checks/rule.ts';

/** As the playbook's usual period, where an entry names none. */
const USUAL_MONTHS = 12;

export const reviewIsNotOverdue: FieldRule = {
  name: 'review-is-not-overdue',
  severity: 'warning',
  why: 'What nobody looked at for a year may be wrong by now, and readers cannot know.',
  needs: 'fields',
  *check({ fields }, { today }) {
    const { reviewedOn, reviewEvery = USUAL_MONTHS, status, owner } = fields.data;
    if (!(reviewedOn instanceof Date) || typeof reviewEvery !== 'number' || status === 'archived')
      return;
    const due = new Date(reviewedOn);
    due.setUTCMonth(due.getUTCMonth() + reviewEvery);
    if (!(due < today)) return;
    yield {
      at: fields.locate(['reviewedOn']),
      message: `reviewedOn: the review was due on ${due.toISOString().slice(0, 10)}. Read the entry again, mend what has changed, and write today’s date here; ${owner} answers for it.`,
    };
  },
};
