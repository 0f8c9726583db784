/** What the keys of a picture do to the place of the mark that has the focus. */
const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(last, place + 1),
  ArrowDown: (place, last) => Math.min(last, place + 1),
  ArrowLeft: (place) => Math.max(0, place - 1),
  ArrowUp: (place) => Math.max(0, place - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Lets the arrow keys lead from mark to mark of a picture: for Tab each picture is one stop. */
export function walkMarks(root: HTMLElement) {
  root.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const mark = (event.target as Element).closest('.cx-chart .mark');
    if (!step || !mark) return;
    const marks = [...(mark.parentElement?.querySelectorAll<SVGGElement>('.mark') ?? [])];
    const next = marks[step(marks.indexOf(mark as SVGGElement), marks.length - 1)];
    mark.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    next?.focus();
    event.preventDefault();
  });
}
