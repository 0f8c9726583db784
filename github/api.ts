import { setting } from './setting.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** More pages are not read: a hundred each, they would be a mistake. */
const MOST_PAGES = 30;

/** GitHub’s interface for programs, for one repository. */
export interface GitHub {
  /** One answer. `undefined` where there is no such thing, or nothing to say. */
  ask<T>(method: Method, path: string, body?: object): Promise<T | undefined>;
  /** All pages of a list. */
  list<T>(path: string): Promise<T[]>;
}

/**
 * Speaks to GitHub with what a workflow is given: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN.
 *
 * Errors name method, path and what GitHub answered, never the token.
 */
export function gitHub(): GitHub {
  const root = `${setting('GITHUB_API_URL')}/repos/${setting('GITHUB_REPOSITORY')}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${setting('GITHUB_TOKEN')}`,
    'x-github-api-version': '2022-11-28',
  };

  const send = async (method: Method, path: string, body?: object): Promise<Response> => {
    const answer = await fetch(`${root}${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(30_000),
      redirect: 'error', // A redirect would carry the token elsewhere.
      ...(body && { body: JSON.stringify(body) }),
    });
    if (answer.ok || answer.status === 404) return answer;
    throw new Error(
      `GitHub answered ${answer.status} to ${method} ${path}: ${await answer.text()}`,
    );
  };

  return {
    ask: async (method, path, body) => {
      const answer = await send(method, path, body);
      const text = answer.ok ? await answer.text() : '';
      return text === '' ? undefined : JSON.parse(text);
    },
    list: async <T>(path: string) => {
      const all: T[] = [];
      const join = path.includes('?') ? '&' : '?';
      for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await send('GET', `${path}${join}per_page=100&page=${page}`);
        const items = answer.ok ? ((await answer.json()) as T[]) : [];
        all.push(...items);
        if (items.length < 100) break;
      }
      return all;
    },
  };
}

/** Whoever writes with the token of a workflow. Only what it wrote is ours to change. */
export const OURSELVES = 'github-actions[bot]';
