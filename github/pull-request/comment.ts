import { type GitHub, OURSELVES } from '#github/api.ts';
import { counted } from '#github/markdown.ts';
import type { Review } from './review.ts';
import { tableOf } from './summary.ts';

/** By this the comment is found again. Shown to nobody. */
const MARK = '<!-- findings of the check -->';

interface Comment {
  id: number;
  body?: string;
  user?: { login: string } | null;
}

/**
 * Keeps one comment on a pull request: there when something is to be mended, changed when that changes, gone when all
 * is well. Two, should there ever be two, become one.
 */
export async function keepComment(github: GitHub, review: Review): Promise<void> {
  const comments = await github.list<Comment>(`/issues/${review.number}/comments`);
  const [ours, ...further] = comments.filter(
    ({ body, user }) => user?.login === OURSELVES && body?.startsWith(MARK),
  );
  const body = review.found > 0 ? bodyOf(review) : undefined;
  for (const { id } of body ? further : [...(ours ? [ours] : []), ...further])
    await github.ask('DELETE', `/issues/comments/${id}`);
  if (!body || ours?.body === body) return;
  if (ours) await github.ask('PATCH', `/issues/comments/${ours.id}`, { body });
  else await github.ask('POST', `/issues/${review.number}/comments`, { body });
}

function bodyOf(review: Review): string {
  const errors = review.findings.filter(({ severity }) => severity === 'error').length;
  const verdict =
    errors > 0
      ? `Thank you for this. ${counted(errors, 'thing')} must be mended before it can be published:`
      : 'Thank you for this. It can be published as it is; these would make it better:';
  return [
    MARK,
    verdict,
    tableOf(review),
    'The lines are marked under “Files changed” too. This comment goes when all is well.',
  ].join('\n\n');
}
