import process from 'node:process';
import { runAstro } from './run-astro.ts';

process.exitCode = await runAstro(process.argv.slice(2));
