import type { Content } from '#checks/content.ts';
import { type Document, isEntry } from '#checks/document.ts';
import { asText, counted } from '#github/markdown.ts';
import { dayOf, nextReview } from '#queries/dates.ts';
import { FIRST_OWNER } from '#schemas/playbook-config.ts';
import { owners } from '#schemas/vocabularies/owners.ts';

/** Looked at this long before it is due, in days: a month is time to find the half hour. */
const AHEAD = 30;

interface Due {
  file: string;
  title: string;
  owner: string;
  on: Date;
}

/** For each owner, what it must check again within a month or should have, the most overdue first. */
export function dueReports(content: Content, today: Date): Map<string, string> {
  const until = new Date(today.getTime() + AHEAD * 86_400_000);
  const due = content.documents
    .flatMap((document) => dueOf(document) ?? [])
    .filter(({ on }) => on <= until)
    .sort((a, b) => a.on.getTime() - b.on.getTime());
  const byOwner = Map.groupBy(due, ({ owner }) => owner);
  return new Map([...byOwner].map(([owner, all]) => [owner, bodyOf(owner, all, today)]));
}

/** Calculators' defaults belong to nobody: the customer-experience team looks after them. */
function dueOf(document: Document): Due | undefined {
  if (!isEntry(document)) return undefined;
  const { reviewedOn, reviewEvery, owner, title, name, label, status } = document.fields.data;
  if (!(reviewedOn instanceof Date) || (status ?? 'published') !== 'published') return undefined;
  return {
    file: document.file,
    title: String(title ?? name ?? label ?? document.id),
    owner: Object.hasOwn(owners, String(owner)) ? String(owner) : FIRST_OWNER,
    on: nextReview({
      reviewedOn,
      reviewEvery: typeof reviewEvery === 'number' ? reviewEvery : undefined,
    }),
  };
}

function bodyOf(owner: string, due: readonly Due[], today: Date): string {
  const lines = due.map(({ file, title, on }) => {
    const when = on < today ? `since ${dayOf(on)}` : `by ${dayOf(on)}`;
    return `- [ ] ${asText(title)}, ${when}: \`${file}\``;
  });
  return `${owners[owner]?.label}, you answer for these: ${counted(due.length, 'page')} to read again.

${lines.join('\n')}

Read each one as a newcomer would. Is it still right? Then set \`reviewedOn\` to the day you read it. Is it not? Mend it, or set \`status: archived\` and say why.`;
}
