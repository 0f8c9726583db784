/** Where the author's form is, from the site's root, if the settings have one. Only pages for authors lead there. */
export const FORM_PATH = 'admin/';
