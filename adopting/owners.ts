import { FIRST_OWNER } from '#schemas/playbook-config.ts';
import type { Settings } from './answers.ts';
import type { Project } from './project.ts';

const CODEOWNERS = '.github/CODEOWNERS';

/**
 * Gives entries whose owner does not exist to the first one, and names in CODEOWNERS the teams that exist.
 *
 * @returns how many entries changed hands
 */
export function handOver(project: Project, { owners, repository }: Settings): number {
  const files = project.files('src/content').filter((file) => /\.(?:mdx|yaml)$/.test(file));
  let changed = 0;
  for (const file of files) {
    const text = project.read(file);
    const given = text.replace(/^(owner: *)([\w-]+)$/m, (line, key: string, owner: string) =>
      Object.hasOwn(owners, owner) ? line : key + FIRST_OWNER,
    );
    if (given === text) continue;
    project.write(file, given);
    changed++;
  }
  if (project.has(CODEOWNERS))
    project.write(
      CODEOWNERS,
      codeowners(project.read(CODEOWNERS), Object.keys(owners), repository),
    );
  return changed;
}

/** Lines with teams of the organisation; a team for a role that is no owner leaves its place to the first one. */
function codeowners(text: string, owners: readonly string[], repository: string): string {
  const [, organisation = ''] = new URL(repository).pathname.split('/');
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('#') || !line.includes('@')) return line;
    const [place = '', ...teams] = line.split(/\s+/);
    const roles = teams.map((team) => team.split('/')[1] ?? '');
    const kept = [...new Set(roles.map((role) => (owners.includes(role) ? role : FIRST_OWNER)))];
    return `${place.padEnd(28)}${kept.map((role) => `@${organisation}/${role}`).join(' ')}`;
  });
  return lines.join('\n').replace(/(?<=make\n# the teams that you need: )[^.]*/, owners.join(', '));
}
