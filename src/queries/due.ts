import { calculatorIds } from '#schemas/calculators.ts';
import { furtherKindLabels, type PageKind } from '#schemas/kinds.ts';
import { calculators } from '#schemas/vocabularies/calculators.ts';
import { owners } from '#schemas/vocabularies/owners.ts';
import { duePage } from '#words';
import { addressOf } from './addresses.ts';
import { assumptionsOf } from './assumptions.ts';
import { dayOf, nextReview } from './dates.ts';
import { type Dated, everything, isCurrent } from './everything.ts';
import { labelOf } from './facts.ts';
import { fallbackOf } from './languages.ts';
import { presetsOf } from './presets.ts';

/** A page with the day it must be checked again. */
export interface Due {
  on: Date;
  title: string;
  href: string;
  kind: PageKind;
  outcome?: string;
  /** The language of its title, where that is not the page's. */
  lang?: string | undefined;
  /** What it is, and who answers for it. */
  about: string;
}

/** Pages on one page of what is due: a line each. */
export const DUE_PAGE_SIZE = 60;

/** Everything that is valid, by the day its review is due, soonest first. */
export async function allDue(): Promise<Due[]> {
  const pages = (await everything()).filter(isCurrent).map(dueOf);
  const due = [...pages, ...(await dueCalculators())];
  // The sort keeps the order of equals, so that what is due on one day stands in the order readers meet it.
  return due.sort((a, b) => a.on.getTime() - b.on.getTime());
}

/** Gathers what is due under its days. */
export const byDay = (due: Due[]): { on: Date; pages: Due[] }[] =>
  [...Map.groupBy(due, ({ on }) => dayOf(on)).values()].map((pages) => ({
    on: (pages[0] as Due).on,
    pages,
  }));

const dueOf = (page: Dated): Due => ({
  on: nextReview(page.data),
  title: page.data.title,
  href: addressOf(page),
  kind: page.collection,
  lang: fallbackOf(page),
  ...(page.collection === 'stories' && { outcome: page.data.outcome.kind }),
  about: duePage.owner(labelOf(page), owners[page.data.owner]?.label ?? page.data.owner),
});

/** A calculator is due with the first of its defaults, or of the situations that entries show of it. */
async function dueCalculators(): Promise<Due[]> {
  const due = calculatorIds.map(async (id): Promise<Due[]> => {
    const defaults = Object.values(await assumptionsOf(id));
    const [first] = [...defaults, ...(await presetsOf(id))]
      .map(({ data }) => nextReview(data))
      .sort((a, b) => a.getTime() - b.getTime());
    if (!first) return [];
    return [
      {
        on: first,
        title: calculators[id].label,
        href: addressOf({ collection: 'calculators', id }),
        kind: 'calculators',
        about: duePage.defaults(furtherKindLabels.calculators.one, defaults.length),
      },
    ];
  });
  return (await Promise.all(due)).flat();
}
