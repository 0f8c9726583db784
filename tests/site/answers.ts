/** What a reader sees for a question: the status line and the first results, in order. */
export interface Answered {
  status: string;
  results: string[];
}

/**
 * Asks every question in the panel of the search page, in the browser, and notes what it shows. It is handed to a page as it
 * is, so it may use nothing from outside.
 */
export async function answersTo(queries: string[]): Promise<Answered[]> {
  const panel = document.querySelector('main search-panel');
  const input = panel?.querySelector<HTMLInputElement>('input[type=search]');
  const status = panel?.querySelector('[role=status]');
  if (!panel || !input || !status) throw new Error('this page has no search panel');
  const answers: Answered[] = [];
  for (const query of queries) {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const deadline = Date.now() + 8_000;
    while (!status.textContent?.includes(`“${query}”`)) {
      if (Date.now() > deadline) throw new Error(`no answer to “${query}”: ${status.textContent}`);
      await new Promise((resume) => setTimeout(resume, 5));
    }
    const items = [...panel.querySelectorAll('.search-results > li')];
    answers.push({
      status: status.textContent,
      results: items.map((item) => item.textContent ?? ''),
    });
  }
  return answers;
}
