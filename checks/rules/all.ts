import type { Rule } from '#checks/rule.ts';
import { acronymsAreDefined } from './acronyms-are-defined.ts';
import { apartRules } from './apart.ts';
import { archivedEntriesLeadOn } from './archived-entries-lead-on.ts';
import { bodyReadsEasily } from './body-reads-easily.ts';
import { bodyTakesAFewMinutes } from './body-takes-a-few-minutes.ts';
import { citationsMatchSources } from './citations-match-sources.ts';
import { componentsMatchTheirRegistry } from './components-match-their-registry.ts';
import { datesAreRealDays } from './dates-are-real-days.ts';
import { entriesAreLinkedTo } from './entries-are-linked-to.ts';
import { entriesAreNotToldTwice } from './entries-are-not-told-twice.ts';
import { fieldsArePlainYaml } from './fields-are-plain-yaml.ts';
import { fieldsMatchTheirSchema } from './fields-match-their-schema.ts';
import { fileIsPlainText } from './file-is-plain-text.ts';
import { headingsAreInOrder } from './headings-are-in-order.ts';
import { idsAreFileNames } from './ids-are-file-names.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { linksSayWhereTheyLead } from './links-say-where-they-lead.ts';
import { listsHaveNoRepeats } from './lists-have-no-repeats.ts';
import { moneyLeadsToACalculator } from './money-leads-to-a-calculator.ts';
import { noPlaceholderIsLeft } from './no-placeholder-is-left.ts';
import { numbersAreUnique } from './numbers-are-unique.ts';
import { numbersHaveSources } from './numbers-have-sources.ts';
import { numbersInFieldsAreInTheText } from './numbers-in-fields-are-in-the-text.ts';
import { pagesMatchTheirSchema } from './pages-match-their-schema.ts';
import { picturesAreShownAndTold } from './pictures-are-shown-and-told.ts';
import { presetsSetKnownInputs } from './presets-set-known-inputs.ts';
import { referencesExist } from './references-exist.ts';
import { reviewIsNotOverdue } from './review-is-not-overdue.ts';
import { sectionsHaveText } from './sections-have-text.ts';
import { termsNameOneMetric } from './terms-name-one-metric.ts';
import { titlesAreUnique } from './titles-are-unique.ts';
import { translationsSayTheSame } from './translations-say-the-same.ts';
import { wordsIncludeEveryone } from './words-include-everyone.ts';
import { wordsKeepToOneScript } from './words-keep-to-one-script.ts';

/** Rules that leave the text below the fields unparsed: quick enough for every build of the site. */
export const fieldRules: readonly Rule[] = [
  fileIsPlainText,
  idsAreFileNames,
  fieldsArePlainYaml,
  translationsSayTheSame,
  fieldsMatchTheirSchema,
  datesAreRealDays,
  referencesExist,
  archivedEntriesLeadOn,
  listsHaveNoRepeats,
  titlesAreUnique,
  numbersAreUnique,
  termsNameOneMetric,
  presetsSetKnownInputs,
  noPlaceholderIsLeft,
  wordsKeepToOneScript,
  reviewIsNotOverdue,
  pagesMatchTheirSchema,
];

/** Rules that read texts, of the entry itself or of those that may link to it. */
const textRules: readonly Rule[] = [
  componentsMatchTheirRegistry,
  linksLeadSomewhere,
  headingsAreInOrder,
  sectionsHaveText,
  linksSayWhereTheyLead,
  picturesAreShownAndTold,
  wordsIncludeEveryone,
  citationsMatchSources,
  numbersHaveSources,
  acronymsAreDefined,
  numbersInFieldsAreInTheText,
  bodyTakesAFewMinutes,
  bodyReadsEasily,
  entriesAreLinkedTo,
  entriesAreNotToldTwice,
  moneyLeadsToACalculator,
];

export const allRules: readonly Rule[] = [...fieldRules, ...apartRules, ...textRules];
