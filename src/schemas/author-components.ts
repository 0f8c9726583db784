import { beforeAfter } from './components/before-after.ts';
import { calculator } from './components/calculator.ts';
import { callout } from './components/callout.ts';
import type { AuthorComponent } from './components/component.ts';
import { figure } from './components/figure.ts';
import { journey } from './components/journey.ts';
import { keyFigure } from './components/key-figure.ts';
import { quotation } from './components/quotation.ts';
import { steps } from './components/steps.ts';
import { term } from './components/term.ts';

/**
 * The components that authors may use in a text, and no others, in the order of the guide. The name is the tag.
 * The checks, the form, the guide and the site itself all read this one list.
 */
export const authorComponents = {
  Callout: callout,
  KeyFigure: keyFigure,
  Quotation: quotation,
  BeforeAfter: beforeAfter,
  Steps: steps,
  Figure: figure,
  Calculator: calculator,
  Journey: journey,
  Term: term,
} as const satisfies Record<string, AuthorComponent>;

export type AuthorComponentName = keyof typeof authorComponents;

export const authorComponentNames = Object.keys(authorComponents) as AuthorComponentName[];
