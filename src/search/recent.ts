const KEY = 'playbook-recent-searches';
const MOST = 5;

/** The reader's last searches, newest first. They stay in this browser. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((query) => typeof query === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function rememberSearch(query: string) {
  const text = query.trim();
  if (!text) return;
  const others = recentSearches().filter((other) => other !== text);
  try {
    localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)));
  } catch {
    // Storage is blocked or full: searching works without a memory.
  }
}

/** Forgets them all. */
export function forgetSearches() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored.
  }
}
