/* Runs before the first paint, so that a reader who chose dark never sees a white flash. */
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('playbook-theme');
  } catch {
    /* Storage is blocked: follow the system. */
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
