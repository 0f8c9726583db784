import { search } from '#words';

/**
 * What to do when nothing was found.
 *
 * @param base the path the site is published under
 * @param query what was asked
 * @param clear clears the reader's choices, if any may exclude what they look for
 */
export function nothingFound(base: string, query: string, clear: (() => void) | null): Element[] {
  const advice = document.createElement('p');
  advice.textContent = clear ? search.excluded : search.nothing(query);
  const links = Object.entries(search.sections).map(([path, name]) => {
    const link = document.createElement('a');
    link.href = base + path;
    link.textContent = name;
    return link;
  });
  return [advice, listOf(links), ...(clear ? [button(search.clear, clear)] : [])];
}

/** The reader's last searches, to ask again or to forget. */
export function recentList(
  queries: string[],
  ask: (query: string) => void,
  forget: () => void,
): Element[] {
  const heading = document.createElement('p');
  heading.textContent = search.recent;
  const again = queries.map((query) => button(query, () => ask(query)));
  return [heading, listOf(again), button(search.forget, forget)];
}

/** A button that does one thing. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function listOf(members: Element[]) {
  const list = document.createElement('ul');
  for (const member of members) {
    const item = document.createElement('li');
    item.append(member);
    list.append(item);
  }
  return list;
}
