import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, hasErrors } from './check-content.ts';
import { readContent } from './content.ts';
import { terminal } from './reporters/terminal.ts';
import type { Report } from './rule.ts';
import { fieldRules } from './rules/all.ts';

/**
 * Stops the site's build on content that does not hold together: a dangling reference, which Astro
 * only logs; a misspelt key; a number given twice. While writing, it says so in the log instead.
 * The texts themselves are checked by the command line, in `npm run check`.
 *
 * @param content the content folder, below Astro's `srcDir`
 */
export function contentGate({ content = 'content' } = {}): AstroIntegration {
  let root = '';
  const look = (): Report => checkContent(readContent(root), fieldRules);
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = path.join(fileURLToPath(config.srcDir), content);
      },
      'astro:server:setup': ({ server, logger }) => {
        const say = () => {
          const report = look();
          if (report.findings.length > 0) logger.warn(`\n${terminal(report)}`);
        };
        say();
        server.watcher.on('all', (event, file) => {
          const written = event === 'add' || event === 'change' || event === 'unlink';
          if (written && file.startsWith(root + path.sep)) say();
        });
      },
      'astro:build:start': () => {
        const report = look();
        if (hasErrors(report)) throw new Error(`The content has errors.\n\n${terminal(report)}`);
      },
    },
  };
}
