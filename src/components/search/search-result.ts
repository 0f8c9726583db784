import { markLanguage } from '#components/mark-language.ts';
import type { Fragment } from '#search/pagefind.ts';
import { type Piece, passageOf } from '#search/passage.ts';
import { search } from '#words';
import '#components/my-playbook/pick-button.ts';

/** Passages shown under a result, each with a link to its section. */
const SECTIONS = 2;

/** One result: kind, title, the passage that matches, and sections that match. */
export function resultItem({ url, meta, excerpt, sub_results }: Fragment): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.kind = meta.kind ?? 'page';
  if (meta.outcome) item.dataset.outcome = meta.outcome;

  const label = element('p', 'result-label', meta.label ?? search.page);
  const link = element('a', 'result-title', meta.title ?? url);
  link.href = url;
  const passage = document.createElement('p');
  passage.className = 'result-passage';
  const pieces = passageOf(piecesOf(excerpt), meta.title ?? '');
  passage.append(
    ...pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text)),
  );
  if (pieces.length === 0) passage.textContent = meta.summary ?? '';
  for (const part of [link, passage]) markLanguage(part, meta.lang);
  item.append(label, link, passage);
  const pick = pickButton(url, meta.title ?? url);
  if (pick) item.append(pick);

  const sections = sub_results
    .filter(({ url: section, title }) => section !== url && title !== meta.title)
    .slice(0, SECTIONS);
  if (sections.length > 0) {
    const list = sectionList(sections);
    markLanguage(list, meta.lang);
    item.append(list);
  }
  return item;
}

/** A button for the reader's own playbook, if the result is a page that can be picked. */
function pickButton(url: string, title: string) {
  const [, base = '', page = '', collection = ''] = pickable.exec(url) ?? [];
  if (!collection || import.meta.env.MY_PLAYBOOK === false) return null;
  const button = document.createElement('pick-button');
  Object.assign(button.dataset, { base, page, title, amongOthers: '' });
  return button;
}

const pickable =
  /^(.*\/)((guidelines|stories|studies|nudges|journeys|metrics|personas|paths|quizzes|calculators)\/[a-z0-9-]+)\/$/;

function sectionList(sections: Fragment['sub_results']) {
  const list = document.createElement('ul');
  list.className = 'result-sections';
  for (const section of sections) {
    const link = element('a', '', section.title);
    link.href = section.url;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text: string) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** Only text and marks are taken from an excerpt, whatever else it may hold. */
function piecesOf(excerpt: string): Piece[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map(({ nodeName, textContent }) => ({
    text: textContent ?? '',
    isMatch: nodeName === 'MARK',
  }));
}
