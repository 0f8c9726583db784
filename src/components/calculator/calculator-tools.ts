import type { Basis } from '#calculators/view/form.ts';
import { calculatorAtWork as words } from '#words';
import { lastingAddress, type Made } from './calculator-address.ts';
import { buttonIn, placeIn, type Setting } from './calculator-setting.ts';

/** Loaded when the reader takes an answer along. */
const taking = () => import('./calculator-taking.ts');

/** Copy the link or the words, download the numbers, print the page. */
export function offerTools(setting: Setting, made: () => Made, basisOf: (name: string) => Basis) {
  const tell = (text: string) => {
    const place = setting.root.querySelector('[data-told]');
    if (place) place.textContent = text;
  };
  const on = (name: string, act: () => void) =>
    buttonIn(setting, name)?.addEventListener('click', act);
  /** What is marked on the page as old is not taken along as if it were the answer. */
  const onAnswer = (name: string, act: () => void) =>
    on(name, () => (setting.root.dataset.stale === undefined ? act() : tell(words.nothingToTake)));
  on('print', () => window.print());
  onAnswer('pick', async () => tell((await taking()).pick(setting, made())));
  onAnswer('csv', async () => tell((await taking()).download(setting, made(), basisOf)));
  const copy = (text: string, done: string, refused: string) => {
    if (!navigator.clipboard) return tell(refused);
    navigator.clipboard.writeText(text).then(
      () => tell(done),
      () => tell(refused),
    );
  };
  onAnswer('copy', () => {
    const left = setting.root.hasAttribute('data-address-full') ? ` ${words.tooManyScenarios}` : '';
    copy(lastingAddress(setting, made()), `${words.linkCopied}${left}`, words.linkRefused);
  });
  onAnswer('words', () => {
    const paragraphs = [...(placeIn(setting, 'summary')?.querySelectorAll('p') ?? [])];
    const texts = paragraphs.map(({ textContent }) => textContent);
    copy(
      [...texts, lastingAddress(setting, made())].join('\n\n'),
      words.wordsCopied,
      words.wordsRefused,
    );
  });
}
