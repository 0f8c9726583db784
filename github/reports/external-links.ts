import { readContent } from '#checks/content.ts';
import { gitHub } from '#github/api.ts';
import { publishReport } from './issues.ts';
import { externalAddresses } from './links/addresses.ts';
import { askAll } from './links/ask-all.ts';
import { linkReports } from './links/report.ts';

/* Tells each role which addresses of its pages lead nowhere. Settings: those of GitHub's interface. */
const externals = externalAddresses(readContent('src/content'));
const addresses = externals.map(({ address }) => address);
const verdicts = await askAll(addresses, { timeout: 20_000, retries: 2, pause: 5_000 });
for (const [address, verdict] of verdicts) console.log(address, JSON.stringify(verdict));

const bodies = linkReports(externals, verdicts);
await publishReport(gitHub(), { name: 'external links', title: 'Addresses to look at', bodies });
