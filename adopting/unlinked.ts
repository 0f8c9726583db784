const entryLink =
  /\[([^\]]*)\]\(\/((?:guidelines|stories|studies|nudges|journeys|personas|paths|quizzes|selections|metrics|series)\/[a-z0-9-]*[a-z][a-z0-9-]*)\/(?:#[^)]*)?\)/g;

/** Pages of a collection that are no entries. */
const noEntries =
  /^(?:nudges\/(?:cards|weeks)|journeys\/(?:template|how-to-map)|personas\/posters)$/;

/**
 * Takes out of a text what leads nowhere: a clause whose only links do goes with them; of other links the words stay.
 *
 * @param isThere whether there is an entry, or a series, such as `paths/day-one`
 */
export function unlinked(text: string, isThere: (page: string) => boolean): string {
  const isDead = (page: string) => !noEntries.test(page) && !isThere(page);
  const isEmpty = (clause: string) => {
    const links = [...clause.matchAll(entryLink)];
    const dead = links.filter(([, , page = '']) => isDead(page));
    return dead.length > 0 && dead.length === clause.split('](').length - 1;
  };
  // "It is so; the other page says why." ends after "so".
  const shortened = (line: string) =>
    line
      .split(/(?<=[.;])(?= )/)
      .reduce((said, clause) => (isEmpty(clause) ? ended(said, clause) : said + clause), '')
      .trimStart();
  return text
    .replace(/^.*\]\(\/.*$/gm, shortened)
    .replace(/\n{3,}/g, '\n\n')
    .replace(entryLink, (link, words: string, page: string) => (isDead(page) ? words : link));
}

const ended = (said: string, left: string) => said.replace(/\s*;$/, left.slice(-1));
