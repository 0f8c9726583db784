import playbook from '#config';

interface Reviewed {
  reviewedOn: Date;
  reviewEvery?: number | undefined;
}

/** The day an entry must be checked again. */
export function nextReview({
  reviewedOn,
  reviewEvery = playbook.reviewEveryMonths,
}: Reviewed): Date {
  const due = new Date(reviewedOn);
  const day = due.getUTCDate();
  due.setUTCMonth(due.getUTCMonth() + reviewEvery);
  const overflowed = due.getUTCDate() !== day;
  if (overflowed) due.setUTCDate(0);
  return due;
}

/** Year, month and day, as computers read them. */
export const dayOf = (date: Date) => date.toISOString().slice(0, 10);

const format = new Intl.DateTimeFormat(playbook.language, { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people read it in the playbook's language. */
export const readableDay = (date: Date) => format.format(date);
