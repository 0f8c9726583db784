/**
 * What Sveltia reads as soon as it is loaded, so this module comes first. Escape closes a menu, as everywhere; left to
 * itself Sveltia also closes the whole form with it, and again whenever a draft is saved.
 */
const PREFERENCES = 'sveltia-cms.prefs';

if (!localStorage.getItem(PREFERENCES))
  localStorage.setItem(PREFERENCES, JSON.stringify({ closeWithEscape: false, closeOnSave: false }));
