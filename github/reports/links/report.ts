import { asText } from '#github/markdown.ts';
import { owners } from '#schemas/vocabularies/owners.ts';
import type { External } from './addresses.ts';
import type { Verdict } from './verdict.ts';

const groups = {
  broken: 'Gone: find where it is now, or cite another copy, or take the address out',
  moved: 'Moved for good: write the new address',
  unclear: 'Not clear: open them in a browser, the program got no answer it could use',
} as const;

/** For each role, the addresses that somebody has to look at. */
export function linkReports(
  externals: readonly External[],
  verdicts: ReadonlyMap<string, Verdict>,
): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const role of Object.keys(owners)) {
    const mine = externals.filter(({ owners }) => owners.has(role));
    const parts = Object.entries(groups).flatMap(([state, heading]) => {
      const lines = mine.flatMap((external) => {
        const verdict = verdicts.get(external.address);
        return verdict?.state === state ? [lineOf(external, verdict)] : [];
      });
      return lines.length > 0 ? [`### ${heading}\n\n${lines.join('\n')}`] : [];
    });
    const asked = `Addresses asked for: ${mine.length}.`;
    if (parts.length > 0) bodies.set(role, `${asked}\n\n${parts.join('\n\n')}`);
  }
  return bodies;
}

function lineOf({ address, files }: External, verdict: Verdict): string {
  const detail =
    verdict.state === 'moved'
      ? `is now ${asText(verdict.to)}`
      : asText('why' in verdict ? verdict.why : '');
  const where = [...files].map((file) => `\`${file}\``).join(', ');
  return `- [ ] ${asText(address)} ${detail} (${where})`;
}
