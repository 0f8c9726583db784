import { CARRIED, settle } from './carried.ts';

/** Runs before a page is painted: takes the reader's state, which a link carried, out of the address. */
const address = new URL(location.href);
const carried = address.searchParams.get(CARRIED);
if (carried !== null) {
  address.searchParams.delete(CARRIED);
  history.replaceState(null, '', address);
  try {
    settle(carried, localStorage);
  } catch {
    // Storage is blocked: the page shows itself as if it were new.
  }
}
