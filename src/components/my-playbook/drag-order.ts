/** Where something was dropped: the section's key, and the index among the others there. */
export interface Dropped {
  key: string;
  section: string;
  index: number;
}

/** Near the edge of the window it scrolls by so many pixels. */
const EDGE = 60;
const SCROLL = 12;

/**
 * Lets a mouse or a finger drag items by their grips, within a list and to another one. Keyboards have buttons. Escape,
 * or a call that interrupts, leaves everything as it was.
 *
 * @param root holds sections (`[data-section]`), each with a list (`ol`) of items (`li[data-key]`) with a grip (`[data-grip]`)
 */
export function dragOrder(root: HTMLElement, drop: (dropped: Dropped) => void, cancel: () => void) {
  let item: HTMLElement | undefined;

  const end = (act: () => void) => {
    item?.classList.remove('dragged');
    item = undefined;
    document.removeEventListener('keydown', leave);
    act();
  };
  const leave = ({ key }: KeyboardEvent) => key === 'Escape' && end(cancel);

  root.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
    const found = grip?.closest<HTMLElement>('li[data-key]');
    if (!grip || !found || event.button !== 0) return;
    event.preventDefault();
    item = found;
    item.classList.add('dragged');
    // The focus is wherever it was before the mouse went down.
    document.addEventListener('keydown', leave);
    // The item moves in the document while it is dragged, which would end a capture by its grip.
    root.setPointerCapture(event.pointerId);
  });

  root.addEventListener('pointermove', (event) => {
    if (!item) return;
    place(root, item, event.clientX, event.clientY);
    if (event.clientY < EDGE) scrollBy(0, -SCROLL);
    else if (event.clientY > innerHeight - EDGE) scrollBy(0, SCROLL);
  });

  root.addEventListener('pointerup', () => {
    const list = item?.closest('ol');
    const section = item?.closest<HTMLElement>('[data-section]');
    if (!item || !list || !section) return;
    const { key = '' } = item.dataset;
    const index = [...list.children].indexOf(item);
    end(() => drop({ key, section: section.dataset.section ?? '', index }));
  });

  root.addEventListener('pointercancel', () => item && end(cancel));
}

/** Puts the dragged item where the pointer is: before or after the item there, or into an empty list. */
function place(root: HTMLElement, item: HTMLElement, x: number, y: number) {
  const there = document.elementFromPoint(x, y);
  if (!there || !root.contains(there)) return;
  const other = there.closest<HTMLElement>('li[data-key]');
  if (other === item) return;
  if (other) {
    const { top, height } = other.getBoundingClientRect();
    if (y < top + height / 2) other.before(item);
    else other.after(item);
    return;
  }
  const list = there.closest('[data-section]')?.querySelector('ol');
  if (list && !list.contains(item)) list.append(item);
}
