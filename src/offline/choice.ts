const CHOICE = 'playbook-offline';
const FAILED = 'playbook-offline-failed';

/** What the reader said about saving the playbook on this device; undefined if they were not asked, or nothing can be kept. */
export const readChoice = (): 'yes' | 'no' | undefined => {
  const choice = quietly(() => localStorage.getItem(CHOICE));
  return choice === 'yes' || choice === 'no' ? choice : undefined;
};

export const writeChoice = (choice: 'yes' | 'no') =>
  quietly(() => localStorage.setItem(CHOICE, choice));

/** Saving this edition failed in this window for a reason that does not pass by itself. */
export const noteFailure = (edition: string) =>
  quietly(() => sessionStorage.setItem(FAILED, edition));

export const hasFailed = (edition: string) =>
  quietly(() => sessionStorage.getItem(FAILED)) === edition;

/** Storage may be blocked or full; then the choice holds for this page only. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
