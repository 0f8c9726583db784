import { writeChoice } from '#offline/choice.ts';
import type { EditionFacts } from '#offline/manifest.ts';
import { register } from '#offline/registration.ts';
import { offlineNotice as words } from '#words';
import './offline-offers.css';
import { inMegabytes } from './megabytes.ts';

/** Something a reader may want to know about reading without a connection. */
export type Offer =
  | { type: 'offline'; isSaved: boolean }
  | { type: 'ask'; latest: EditionFacts }
  | { type: 'edition'; isEdited: () => boolean; take: () => void };

interface Words {
  text: string;
  /** What a reader may press, and what it does; the notice goes away with it. */
  acts?: [label: () => string, act: () => void][];
  link?: string;
}

/** Shows an offer at the foot of the window, where it covers no heading. */
export function show(place: HTMLElement, base: string, offer: Offer) {
  const { text, acts = [], link } = wordsOf(base, offer);
  const note = document.createElement('p');
  note.role = 'status';
  const hide = () => place.replaceChildren();
  const buttons = [...acts, [() => words.hide, hide] as const].map(([label, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label();
    // What a button says may change with what the reader does meanwhile.
    document.addEventListener('input', () => (button.textContent = label()));
    button.addEventListener('click', () => {
      hide();
      act();
    });
    return button;
  });
  const more = document.createElement('a');
  more.href = `${base}offline/`;
  more.textContent = link ?? words.more;
  place.replaceChildren(note, more, ...buttons);
  // A live region speaks only of what changes in it.
  requestAnimationFrame(() => (note.textContent = text));
}

function wordsOf(base: string, offer: Offer): Words {
  switch (offer.type) {
    case 'offline':
      return {
        text: offer.isSaved ? words.isSaved : words.isNotSaved,
      };
    case 'ask': {
      const { download, isOverBudget } = offer.latest;
      const save = () => {
        writeChoice('yes');
        void register(base);
      };
      return {
        text: words.ask(inMegabytes(download)),
        acts: [
          ...(isOverBudget ? [] : [[() => words.save, save] as [() => string, () => void]]),
          [() => words.no, () => writeChoice('no')],
        ],
        link: isOverBudget ? words.choose : words.more,
      };
    }
    case 'edition':
      return {
        text: words.edition,
        acts: [[() => (offer.isEdited() ? words.useNext : words.useNow), offer.take]],
      };
  }
}
