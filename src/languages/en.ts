/**
 * Everything the playbook itself says to readers, in English. The other files of this folder say the same in their
 * languages; what entries say stands in src/content. A group serves one part of the site, so that a page loads the words
 * of its own parts alone.
 */

/** The language of this file, as BCP 47 has it, and its own name for itself. */
export const language = { tag: 'en', name: 'English' };

// Languages

export const translation = {
  missing: (language: string) =>
    `This page has not been translated yet: its text is in ${language}.`,
};

/** After the name of a metric, in what explains it. */
export const metricTerm = { explained: (summary: string) => `: ${summary}` };
