/** What came of asking for one address. Every address gets one; none is passed over. */
export type Verdict =
  | { state: 'fine' }
  | { state: 'moved'; to: string }
  | { state: 'broken'; why: string }
  /** Neither: the host turns programs away, or was down when asked. Somebody has to look. */
  | { state: 'unclear'; why: string };

/** How patiently to ask. Times in milliseconds. */
export interface Patience {
  timeout: number;
  /** How often to ask again, after the first time. */
  retries: number;
  /** The pause before asking again; doubles each time. */
  pause: number;
}

const MOST_REDIRECTS = 5;

/** Hosts answer so to what they do not take for a browser, and to those who ask too often. */
const turnsAway = [401, 403, 405, 406, 407, 418, 429, 451, 999];

/** Some hosts know only GET. */
const notForHead = [400, 403, 404, 405, 406, 500, 501, 503];

const isPermanent = (status: number) => status === 301 || status === 308;

/** Asks for an address until the answer is clear, or patience is at an end. */
export async function verdictOn(address: string, patience: Patience): Promise<Verdict> {
  for (let retry = 0; ; retry++) {
    const verdict = await once(address, patience);
    if (verdict.state !== 'unclear' || retry >= patience.retries) return verdict;
    await new Promise((resolve) => setTimeout(resolve, patience.pause * 2 ** retry));
  }
}

async function once(address: string, { timeout }: Patience): Promise<Verdict> {
  const signal = AbortSignal.timeout(timeout);
  try {
    let at = address;
    let moved: string | undefined;
    let hasMovedForGood = true;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const { status, location } = await headers(at, signal);
      if (status < 300 || status >= 400 || !location)
        return verdictOf(status, hasMovedForGood ? moved : undefined);
      const next = URL.parse(location, at);
      if (!next || !/^https?:$/.test(next.protocol))
        return {
          state: 'broken',
          why: `leads on to "${location.slice(0, 200)}", which is no address`,
        };
      hasMovedForGood &&= isPermanent(status);
      at = next.href;
      if (hasMovedForGood) moved = at;
    }
    return { state: 'broken', why: `leads on more than ${MOST_REDIRECTS} times` };
  } catch (error) {
    return fromError(error);
  }
}

/** Asks for the headers first, and for the page only where that is not understood. The page itself is not read. */
async function headers(address: string, signal: AbortSignal) {
  const ask = async (method: 'HEAD' | 'GET') => {
    const answer = await fetch(address, {
      method,
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html,*/*;q=0.8', 'user-agent': 'link check of a playbook' },
    });
    await answer.body?.cancel();
    return { status: answer.status, location: answer.headers.get('location') };
  };
  const head = await ask('HEAD');
  return notForHead.includes(head.status) ? ask('GET') : head;
}

function verdictOf(status: number, moved: string | undefined): Verdict {
  if (turnsAway.includes(status) || status >= 500)
    return { state: 'unclear', why: `answers ${status}` };
  if (status >= 300) return { state: 'broken', why: `answers ${status}` };
  return moved ? { state: 'moved', to: moved } : { state: 'fine' };
}

const gone = ['ENOTFOUND', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ECONNREFUSED'];

/** `fetch` hides the reason in the error's cause. */
function fromError(error: unknown): Verdict {
  const { name, cause, message } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return { state: 'unclear', why: 'does not answer in time' };
  const why = `cannot be reached (${cause?.code ?? message})`;
  return gone.includes(cause?.code ?? '') ? { state: 'broken', why } : { state: 'unclear', why };
}
