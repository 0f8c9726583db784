/**
 * Compares the published site with the built one.
 * Usage: npm run verify:deploy -- <address> [--dist folder] [--bytes-only]
 * Exit codes: 0 the same, 1 something differs, 2 it could not be compared.
 */
import { parseArgs } from 'node:util';
import { verify } from './verify/verify.ts';

/** Findings that are written out; a host that changes one page changes all. */
const SHOWN = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    'bytes-only': { type: 'boolean', default: false },
  },
});

const address = URL.parse(positionals[0] ?? '')?.href.replace(/\/?$/, '/');
if (!address) {
  console.error('Which site? npm run verify:deploy -- https://playbook.example.com/');
  process.exit(2);
}

try {
  const headers = !values['bytes-only'];
  const { files, findings } = await verify({ folder: values.dist, address, headers });
  for (const { address, message } of findings.slice(0, SHOWN))
    console.error(`${address} ${message}`);
  const more = findings.length - SHOWN;
  if (more > 0) console.error(`… and ${more} more.`);
  console.log(
    findings.length === 0
      ? `${address} is the edition built in ${values.dist}: ${files} files are the same${headers ? ', and their headers are right' : ''}.`
      : `${address} is not as it was built: ${findings.length} findings in ${files} files.`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
