import type { Answer } from './finding.ts';

/** Milliseconds after which a host that says nothing counts as down. */
const PATIENCE = 20_000;

/**
 * Asks the live site as a browser would that has nothing stored. Redirects are answers, not followed.
 *
 * @throws Error when there is no answer, or its body breaks off
 */
export async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, {
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'accept-encoding': 'gzip, br', accept: '*/*' },
  });
  const { status, headers } = response;
  return { status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}

/** Why asking failed, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no answer within ${PATIENCE / 1000} seconds`;
  const { cause } = error as { cause?: { message?: string } };
  return cause?.message || (error as Error).message;
}
