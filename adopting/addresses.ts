import type { Project } from './project.ts';

/** A new site has no old addresses: none redirects, and none was released. What the files explain about themselves stays. */
export function forgetAddresses(project: Project) {
  const redirects = project.read('redirects.yaml').split('\n');
  const comments = redirects.filter((line) => line.startsWith('#'));
  project.write('redirects.yaml', `${comments.join('\n')}\n`);
  project.write('tests/fixtures/released-addresses.txt', '');
}
