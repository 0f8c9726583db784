import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Half of the time over a few hundred entries is the reading of programs: once read, they are kept.
enableCompileCache(path.resolve('node_modules', '.cache', 'checks'));
// The process apart reads its programs while this one reads its own.
const { prepareReader } = await import('./reading/read-apart.ts');
prepareReader();
const { main } = await import('./run.ts');

process.exitCode = await main(process.argv.slice(2));
