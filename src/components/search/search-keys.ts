/** Arrow keys walk from one stop to the next and back: from the field through the results. */
export function walk(event: KeyboardEvent, stops: readonly HTMLElement[]) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const place = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
  if (place < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
