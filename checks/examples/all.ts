import { acronymsAreDefined } from './acronyms-are-defined.ts';
import { addressesAreSafe } from './addresses-are-safe.ts';
import { archivedEntriesLeadOn } from './archived-entries-lead-on.ts';
import { bodyCanBeParsed } from './body-can-be-parsed.ts';
import { bodyIsData } from './body-is-data.ts';
import { bodyReadsEasily } from './body-reads-easily.ts';
import { bodyTakesAFewMinutes } from './body-takes-a-few-minutes.ts';
import { citationsMatchSources } from './citations-match-sources.ts';

import { compiledTextIsData } from './compiled-text-is-data.ts';

import { componentsMatchTheirRegistry } from './components-match-their-registry.ts';

import { datesAreRealDays } from './dates-are-real-days.ts';
import { entriesAreLinkedTo } from './entries-are-linked-to.ts';
import { entriesAreNotToldTwice } from './entries-are-not-told-twice.ts';
import type { Examples } from './example.ts';
import { fieldsArePlainYaml } from './fields-are-plain-yaml.ts';
import { fieldsMatchTheirSchema } from './fields-match-their-schema.ts';
import { fileIsPlainText } from './file-is-plain-text.ts';
import { headingsAreInOrder } from './headings-are-in-order.ts';
import { idsAreFileNames } from './ids-are-file-names.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { linksSayWhereTheyLead } from './links-say-where-they-lead.ts';
import { listsHaveNoRepeats } from './lists-have-no-repeats.ts';
import { moneyLeadsToACalculator } from './money-leads-to-a-calculator.ts';
import { noPersonalDataIsPublished } from './no-personal-data-is-published.ts';

import { noPlaceholderIsLeft } from './no-placeholder-is-left.ts';
import { noSecretIsPublished } from './no-secret-is-published.ts';
import { numbersAreUnique } from './numbers-are-unique.ts';
import { numbersHaveSources } from './numbers-have-sources.ts';
import { numbersInFieldsAreInTheText } from './numbers-in-fields-are-in-the-text.ts';

import { pagesMatchTheirSchema } from './pages-match-their-schema.ts';
import { picturesAreOnlyPictures } from './pictures-are-only-pictures.ts';
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

/** For each rule, documents that break it and documents that do not. */
export const examples: readonly Examples[] = [
  acronymsAreDefined,
  addressesAreSafe,
  archivedEntriesLeadOn,
  bodyCanBeParsed,
  bodyIsData,
  bodyReadsEasily,
  bodyTakesAFewMinutes,
  citationsMatchSources,
  compiledTextIsData,
  componentsMatchTheirRegistry,
  datesAreRealDays,
  entriesAreLinkedTo,
  fieldsArePlainYaml,
  fieldsMatchTheirSchema,
  fileIsPlainText,
  headingsAreInOrder,
  idsAreFileNames,
  linksLeadSomewhere,
  listsHaveNoRepeats,
  moneyLeadsToACalculator,
  noPlaceholderIsLeft,
  numbersAreUnique,
  numbersHaveSources,
  numbersInFieldsAreInTheText,
  presetsSetKnownInputs,
  referencesExist,
  termsNameOneMetric,
  titlesAreUnique,
  entriesAreNotToldTwice,
  linksSayWhereTheyLead,
  noPersonalDataIsPublished,
  noSecretIsPublished,
  pagesMatchTheirSchema,
  picturesAreOnlyPictures,
  picturesAreShownAndTold,
  reviewIsNotOverdue,
  sectionsHaveText,
  translationsSayTheSame,
  wordsIncludeEveryone,
  wordsKeepToOneScript,
];
