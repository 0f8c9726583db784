const KEY = 'playbook-theme';
type Choice = 'auto' | 'light' | 'dark';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** Lets the reader choose light, dark or the system's theme; the choice stays in this browser. */
class ThemeSelect extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    select.hidden = false;
    select.value = storedChoice();
    select.addEventListener('change', () => {
      store(select.value as Choice);
      for (const other of document.querySelectorAll<HTMLSelectElement>('theme-select select'))
        other.value = select.value;
      paint();
    });
  }
}

function storedChoice(): Choice {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto';
  }
}

function store(choice: Choice) {
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

function paint() {
  const choice = (document.querySelector<HTMLSelectElement>('theme-select select')?.value ??
    'auto') as Choice;
  const dark = choice === 'dark' || (choice === 'auto' && systemDark.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

systemDark.addEventListener('change', paint);
customElements.define('theme-select', ThemeSelect);
