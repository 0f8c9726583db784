import { writeFileSync } from 'node:fs';
import { lastingAddresses, RELEASED } from '#tests/site/addresses.ts';
import { site } from '#tests/site/built-site.ts';

/** Run at each release, after the build: from then on these addresses must stay. */
const addresses = lastingAddresses(site);
writeFileSync(RELEASED, `${addresses.join('\n')}\n`);
console.log(`${addresses.length} addresses are kept in ${RELEASED}.`);
