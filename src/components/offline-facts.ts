type Fact = string | Date | { edition: string; date: string };

/** Rows of a description list; dates and editions are written as the reader's language has it. */
export function factRows(facts: Record<string, Fact>): HTMLElement[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const term = document.createElement('dt');
    term.textContent = name;
    const value = document.createElement('dd');
    value.textContent = textOf(fact);
    return [term, value];
  });
}

function textOf(fact: Fact): string {
  const language = document.documentElement.lang;
  if (typeof fact === 'string') return fact;
  if (fact instanceof Date)
    return fact.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const day = new Date(`${fact.date}T12:00:00`).toLocaleDateString(language, { dateStyle: 'long' });
  return `${day} (${fact.edition})`;
}
