import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, recordOf } from '#offline/edition.ts';
import { EDITION_FILE } from '#offline/edition-files.ts';
import { encodePath } from '#offline/encode-path.ts';
import { filesIn } from '#offline/files-in.ts';
import { ask, reasonOf } from './ask.ts';
import { compare } from './bytes.ts';
import type { Finding } from './finding.ts';
import { headerFindings } from './headers.ts';

/** Files that hosts read themselves and need not serve; the page for unknown addresses is asked for under one. */
const NOT_SERVED = /^_headers$|(?:^|\/)(?:404\.html|\.[^/]+)$/;

/** Questions at a time: enough to be quick, few enough for any host. */
const AT_ONCE = 8;

const UNKNOWN = 'no-such-page-here/';

/** What to hold the live site against. */
export interface Expected {
  /** The built site. */
  folder: string;
  /** Where it should be live, with a slash at the end. */
  address: string;
  /** Whether the host lets one set headers. */
  headers: boolean;
}

/**
 * Compares a live site with the built one: every file, byte for byte, the headers, and what unknown addresses answer.
 *
 * @returns what differs, and how many files were compared
 * @throws Error when nothing was built, or the site cannot be reached
 */
export async function verify(expected: Expected): Promise<{ files: number; findings: Finding[] }> {
  const { folder, address } = expected;
  const manifest = join(folder, EDITION_FILE);
  if (!existsSync(manifest))
    throw new Error(`${manifest} is missing. Run npm run build, then publish what it built.`);
  const { edition, files }: Edition = JSON.parse(readFileSync(manifest, 'utf8'));
  const late = filesIn(folder).filter((path) => !(path in files));
  const paths = [...Object.keys(files), ...late].filter((path) => !NOT_SERVED.test(path));
  const findings = await otherEdition(address, edition);
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const record = files[path] ?? recordOf(join(folder, path));
      findings.push(...(await verifyFile(expected, path, record)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  findings.push(...(await verifyUnknown(expected)), ...(await verifyNoSlash(address, paths)));
  return {
    files: paths.length,
    findings: findings.sort((a, b) => (a.address < b.address ? -1 : 1)),
  };
}

async function otherEdition(address: string, edition: string): Promise<Finding[]> {
  const at = address + EDITION_FILE;
  const { status, body } = await ask(at).catch((error) => {
    throw new Error(`${address} cannot be reached: ${reasonOf(error)}.`);
  });
  const live = /"edition":\s*"(\w+)"/.exec(Buffer.from(body).toString())?.[1];
  if (status !== 200 || live === undefined)
    return [{ address: at, message: 'says no edition: is the whole folder published there?' }];
  const message = `names edition ${live}; edition ${edition} was built here.`;
  return live === edition ? [] : [{ address: at, message }];
}

async function verifyFile(
  { folder, address, headers }: Expected,
  path: string,
  record: { sha256: string; bytes: number },
) {
  const at = address + encodePath(path.replace(/(^|\/)index\.html$/, '$1'));
  try {
    const answer = await ask(at);
    const finding = compare(at, answer, record, readFileSync(join(folder, path)));
    if (finding) return [finding];
    return headers ? headerFindings(at, path, answer) : [];
  } catch (error) {
    return [{ address: at, message: `could not be read: ${reasonOf(error)}.` }];
  }
}

/** An address that leads nowhere must say so, with the site's own page. */
async function verifyUnknown({ folder, address }: Expected): Promise<Finding[]> {
  const at = address + UNKNOWN;
  const { status, body } = await ask(at);
  if (status !== 404)
    return [{ address: at, message: `answers ${status}; an unknown address should answer 404.` }];
  return readFileSync(join(folder, '404.html')).equals(body)
    ? []
    : [{ address: at, message: 'answers 404 with another page than 404.html.' }];
}

/** Addresses are read out and typed without their last slash. */
async function verifyNoSlash(address: string, paths: string[]): Promise<Finding[]> {
  const page = paths.find((path) => /^[^/]+\/index\.html$/.test(path))?.replace('/index.html', '');
  if (!page) return [];
  const at = address + page;
  const { status, headers } = await ask(at);
  const leads = new URL(headers.get('location') ?? '', at).href === `${at}/`;
  const message = `answers ${status}${leads ? '' : ' without leading on'}; it should answer 301 or 308 and lead to ${at}/.`;
  return [301, 308].includes(status) && leads ? [] : [{ address: at, message }];
}
