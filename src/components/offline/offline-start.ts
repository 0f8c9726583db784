/** How long a page has to come to rest before anything is fetched for another time, in milliseconds. */
const REST_MS = 1_500;

const place = document.querySelector<HTMLElement>('offline-notice');

// From the first moment: what was typed before the rest arrives counts, too.
const noteInput = () => place?.setAttribute('data-edited', '');

/** Where the playbook is saved the rest costs no line, and a new edition should not wait. */
function start() {
  const wait = navigator.serviceWorker.controller ? 0 : REST_MS;
  setTimeout(() => void import('./offline-notice.ts').catch(() => undefined), wait);
}

if (navigator.serviceWorker && location.protocol !== 'file:') {
  document.addEventListener('input', noteInput, { once: true });
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
