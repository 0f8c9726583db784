import { type GitHub, OURSELVES } from '#github/api.ts';
import { owners } from '#schemas/vocabularies/owners.ts';

/** A report that comes again and again, as one issue for each role it concerns. */
export interface Report {
  /** Tells this report's issues from those of others: lower-case words joined by hyphens. */
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
 * closes the one that has nothing left. Running twice changes nothing the second time.
 */
export async function publishReport(github: GitHub, report: Report): Promise<void> {
  const open = await github.list<Issue>(`/issues?state=open&labels=${LABEL}`);
  const ours = open.filter((issue) => !issue.pull_request && issue.user?.login === OURSELVES);
  for (const [role, { label }] of Object.entries(owners)) {
    const mark = `<!-- ${report.name} for ${role} -->`;
    const issue = ours.find(({ body }) => body?.startsWith(mark));
    const written = report.bodies.get(role);
    if (written) {
      const title = `${report.title}: ${label}`;
      await write(github, issue, { title, body: `${mark}\n${shortened(written)}` });
    } else if (issue)
      await github.ask('PATCH', `/issues/${issue.number}`, {
        state: 'closed',
        state_reason: 'completed',
      });
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
  return `${whole}\n\nThere is more than fits here. The page of the run that wrote this has it all.`;
}
