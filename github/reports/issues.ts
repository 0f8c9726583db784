import { type GitHub, OURSELVES } from '#github/api.ts';
import { owners } from '#schemas/vocabularies/owners.ts';

/** A report that comes again and again, as one issue for each role it concerns. */
export interface Report {
  /** Tells this report's issues from those of others: lower-case words. */
  name: string;
  /** What the title says before the role. */
  title: string;
  /** Markdown for each role that has something to do. */
  bodies: ReadonlyMap<string, string>;
}

interface Issue {
  number: number;
  title: string;
  body: string | null;
  user: { login: string } | null;
  pull_request?: object;
}

/** Every issue of a report has it, so that they are found and can be muted. */
const LABEL = 'playbook-report';

/** A body longer than 65,536 characters is refused by GitHub. */
const LONGEST = 60_000;

/**
 * Brings the open issues in line with a report: opens one for a role that has none, rewrites the one that differs,
 * closes the one that has nothing left, or whose role there is no more. Running twice changes nothing the second time.
 */
export async function publishReport(github: GitHub, report: Report): Promise<void> {
  const open = await github.list<Issue>(`/issues?state=open&labels=${LABEL}`);
  const ours = open.filter((issue) => !issue.pull_request && issue.user?.login === OURSELVES);
  const markOf = (role: string) => `<!-- ${report.name} for ${role} -->`;
  const marks = [...report.bodies.keys()].map(markOf);
  for (const { number, body } of ours)
    if (
      body?.startsWith(`<!-- ${report.name} for `) &&
      !marks.some((mark) => body.startsWith(mark))
    )
      await github.ask('PATCH', `/issues/${number}`, {
        state: 'closed',
        state_reason: 'completed',
      });
  for (const [role, written] of report.bodies) {
    const mark = markOf(role);
    const issue = ours.find(({ body }) => body?.startsWith(mark));
    const title = `${report.title}: ${owners[role]?.label ?? role}`;
    if (written.length > LONGEST) console.log(`${title}\n\n${written}`);
    await write(github, issue, { title, body: `${mark}\n${shortened(written)}` });
  }
}

async function write(
  github: GitHub,
  issue: Issue | undefined,
  wanted: { title: string; body: string },
): Promise<void> {
  if (!issue) await github.ask('POST', '/issues', { ...wanted, labels: [LABEL] });
  else if (issue.title !== wanted.title || issue.body !== wanted.body)
    await github.ask('PATCH', `/issues/${issue.number}`, wanted);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const whole = text.slice(0, text.lastIndexOf('\n', LONGEST));
  return `${whole}\n\nThere is more than fits here. The log of the run that wrote this has it all.`;
}
