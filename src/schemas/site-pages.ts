/** Pages that are no entries and to which texts may link; paths start at the site's root. */
export const sitePages = [
  '/paths/',
  '/my-playbook/',
  '/selections/',
  '/quizzes/',
  '/about/your-data/',
  '/journeys/',
  '/journeys/how-to-map/',
  '/journeys/template/',
  '/meeting/',
  '/nudges/cards/',
  '/nudges/weeks/',
  '/personas/',
  '/personas/posters/',
] as const;
