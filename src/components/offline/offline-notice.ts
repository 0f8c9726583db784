import { hasFailed, noteFailure, readChoice } from '#offline/choice.ts';
import type { Failure } from '#offline/failure.ts';
import type { EditionFacts } from '#offline/manifest.ts';
import { latestEdition, ownRegistration, register } from '#offline/registration.ts';
import type { Message } from '#offline/worker/scope.d.ts';
import type { Offer } from './offline-offers.ts';

/** More than this is not fetched without asking, in bytes. */
const ASK_ABOVE = 5_000_000;

/** How long a new worker is given to take over by itself before it is offered, in milliseconds. */
const TAKES_OVER_MS = 1_000;

/**
 * Saves the playbook on this device, and says when the reader is offline or may have a new edition. Otherwise quiet.
 * `offline-start.ts` fetches this when the page has come to rest.
 */
class OfflineNotice extends HTMLElement {
  #base = '/';

  connectedCallback() {
    this.#base = this.dataset.base ?? '/';
    void this.#start();
  }

  get #isEdited() {
    return 'edited' in this.dataset;
  }

  async #start() {
    const [found, latest] = await Promise.all([
      ownRegistration(this.#base),
      latestEdition(this.#base),
    ]);
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Failure>) => {
      if (data.type === 'failed' && data.kind !== 'network') noteFailure(data.edition);
    });
    // Browsers look for a new worker by themselves, but some only after a while.
    if (latest) void found?.update().catch(() => undefined);
    if (latest === null) this.#show({ type: 'offline', isSaved: Boolean(found?.active) });
    const registration = found ?? (await this.#begin(latest));
    if (registration) this.#tend(registration);
  }

  async #begin(latest: EditionFacts | null | undefined) {
    if (!latest?.canBeSaved || hasFailed(latest.edition) || readChoice() === 'no') return undefined;
    const { saveData = false } =
      (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
    const mustAsk = latest.isOverBudget || latest.download > ASK_ABOVE || saveData;
    if (!mustAsk || readChoice() === 'yes') return register(this.#base);
    this.#show({ type: 'ask', latest });
    return undefined;
  }

  #tend(registration: ServiceWorkerRegistration) {
    const { controller } = navigator.serviceWorker;
    tell(controller, 'tidy');
    tell(registration.waiting, 'take-over-if-alone');
    this.#offerIfItWaits(registration);
    registration.addEventListener('updatefound', () => {
      const { installing, active } = registration;
      if (!active) return;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') this.#offerIfItWaits(registration);
      });
    });
  }

  /** Not at once: fetching what the offer needs would hold up a worker that takes over by itself. */
  #offerIfItWaits(registration: ServiceWorkerRegistration) {
    setTimeout(() => {
      if (registration.waiting) this.#offerEdition(registration.waiting);
    }, TAKES_OVER_MS);
  }

  #offerEdition(worker: ServiceWorker) {
    const take = () => {
      tell(worker, 'take-over');
      if (this.#isEdited) return;
      const reload = () => location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    };
    this.#show({ type: 'edition', isEdited: () => this.#isEdited, take });
  }

  #show(offer: Offer) {
    import('./offline-offers.ts').then(
      ({ show }) => show(this, this.#base, offer),
      () => undefined,
    );
  }
}

const tell = (worker: ServiceWorker | null, message: Message) => worker?.postMessage(message);

customElements.define('offline-notice', OfflineNotice);
