import { type Patience, type Verdict, verdictOn } from './verdict.ts';

/** How many hosts are asked at a time. Of one host, one address at a time. */
const AT_ONCE = 6;

/**
 * Asks for every address, gently: several hosts at once, each host one address after the other.
 *
 * @returns a verdict for each address
 */
export async function askAll(
  addresses: readonly string[],
  patience: Patience,
): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const hosts = [
    ...Map.groupBy(new Set(addresses), (address) => URL.parse(address)?.host).values(),
  ];
  const worker = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop())
      for (const address of host) verdicts.set(address, await verdictOn(address, patience));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return verdicts;
}
