import { readChoice, writeChoice } from '#offline/choice.ts';
import { type Failure, reasonOf } from '#offline/failure.ts';
import { latestEdition, ownRegistration, register, SAVING } from '#offline/registration.ts';
import { SavedCopy } from '#offline/saved-copy.ts';
import { offlinePanel as words } from '#words';
import { downloadList } from './offline-downloads.ts';
import { rowsBefore, rowsOf } from './offline-facts.ts';
import { chosenSections, sectionChoice } from './offline-sections.ts';

/** How often progress is shown while saving, in milliseconds. */
const EVERY_MS = 500;

type State = 'none' | 'busy' | 'whole' | 'broken';
type Act = [label: string, act: () => Promise<unknown>];

/** Shows what of the playbook is saved on this device, checked there and then, and lets the reader mend or remove it. */
class OfflinePanel extends HTMLElement {
  #base = this.dataset.base ?? '/';
  #copy = new SavedCopy(new URL(this.#base, location.href).href);

  connectedCallback() {
    if (location.protocol === 'file:') return this.#say('none', words.onDisk);
    void this.#listDownloads();
    if (!navigator.serviceWorker || !globalThis.caches) return this.#say('none', words.cannot);
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Failure>) => {
      if (data.type === 'failed') void this.#failed(data);
    });
    document.addEventListener(SAVING, () => void this.#look());
    void this.#look();
  }

  async #listDownloads() {
    const latest = await latestEdition(this.#base);
    if (latest?.hasDownloads) this.#fill('downloads', await downloadList(this.#base));
  }

  async #look() {
    const registration = await ownRegistration(this.#base);
    if (registration?.active) await this.#check();
    else if (registration?.installing) await this.#watch(registration);
    else await this.#offer();
  }

  /** Nothing is saved: says what it takes, and lets sections be chosen when it is much. */
  async #offer() {
    const latest = await latestEdition(this.#base);
    if ((await ownRegistration(this.#base))?.installing) return;
    if (!latest) return this.#say('none', words.unreachable);
    if (!latest.canBeSaved) return this.#say('none', words.switchedOff);
    this.#say('none', words.notSaved);
    this.#fill('facts', rowsBefore(latest));
    if (latest.isOverBudget)
      this.#fill(
        'choice',
        sectionChoice(latest, this.dataset.names ?? '{}', await this.#copy.chosen()),
      );
    this.#offerActs([words.save, () => this.#save()]);
  }

  async #save() {
    await this.#keepChoice();
    writeChoice('yes');
    const registration = await register(this.#base);
    // A worker that was removed stays until its last window is closed, and is taken back here.
    if (registration?.active) await this.#repair();
    if (!registration) this.#say('none', words.notAllowed);
  }

  async #keepChoice() {
    const chosen = chosenSections(this);
    if (chosen) await this.#copy.choose(chosen);
  }

  async #watch(registration: ServiceWorkerRegistration) {
    const latest = await latestEdition(this.#base);
    this.#fill('acts', []);
    this.#fill('choice', []);
    while (registration.installing && !registration.active) {
      const done = await this.#copy.count();
      this.#say('busy', latest ? words.savingOf(done, latest.files) : words.saving(done));
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    if (registration.active ?? registration.waiting) await this.#check();
  }

  async #check() {
    this.#say('busy', words.checking);
    this.#fill('acts', []);
    const condition = await this.#copy.condition();
    const latest = await latestEdition(this.#base);
    if (!condition) return this.#broken(words.gone);
    const { release, broken } = condition;
    const persistent = (await navigator.storage?.persisted?.()) ?? false;
    this.#fill('facts', rowsOf(condition, persistent, latest));
    if (latest?.isOverBudget)
      this.#fill(
        'choice',
        sectionChoice(latest, this.dataset.names ?? '{}', await this.#copy.chosen()),
      );
    if (broken > 0) return this.#broken(words.broken(broken));
    const chosen = await this.#copy.chosen();
    this.#say('whole', chosen ? words.chosenAvailable : words.available);
    this.#offerActs(
      [words.checkAgain, () => this.#check()],
      ...(latest?.isOverBudget ? [[words.keepSections, () => this.#rechoose()] as Act] : []),
      ...(latest && latest.edition !== release.edition
        ? [[words.fetchNewer, () => this.#update()] as Act]
        : []),
      ...(persistent ? [] : [[words.persist, () => this.#persist()] as Act]),
      [words.remove, () => this.#remove()],
    );
  }

  #broken(text: string) {
    this.#say('broken', text);
    this.#offerActs([words.repair, () => this.#repair()], [words.remove, () => this.#remove()]);
  }

  async #repair() {
    this.#say('busy', words.repairing);
    const failure = await this.#copy.repair();
    await this.#check();
    if (failure) this.#say('broken', `${words.notRepaired} ${reasonOf(failure)}`);
  }

  async #rechoose() {
    await this.#keepChoice();
    await this.#repair();
  }

  async #update() {
    this.#say('busy', words.fetching);
    const registration = await ownRegistration(this.#base);
    await registration?.update().catch(() => this.#check());
    if (registration?.waiting) await this.#check();
  }

  async #persist() {
    const kept = await navigator.storage.persist();
    await this.#check();
    if (!kept) this.#say('whole', words.noPromise);
  }

  async #remove() {
    writeChoice('no');
    await (await ownRegistration(this.#base))?.unregister();
    await this.#copy.remove();
    this.#fill('choice', []);
    await this.#offer();
  }

  async #failed(failure: Failure) {
    const { active } = (await ownRegistration(this.#base)) ?? {};
    const isUpdate = readChoice() !== 'no' && Boolean(active);
    const start = isUpdate ? words.updateFailed : words.failed;
    this.#say(isUpdate ? 'whole' : 'none', `${start} ${reasonOf(failure)}`);
    this.#offerActs([words.again, () => (isUpdate ? this.#update() : this.#save())]);
  }

  #say(state: State, text: string) {
    this.dataset.state = state;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }

  #fill(part: string, nodes: readonly Node[]) {
    this.querySelector(`[data-${part}]`)?.replaceChildren(...nodes);
  }

  #offerActs(...acts: readonly Act[]) {
    const buttons = acts.map(([label, act]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => void act());
      return button;
    });
    this.#fill('acts', buttons);
  }
}

customElements.define('offline-panel', OfflinePanel);
