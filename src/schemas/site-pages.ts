/** Pages that are no entries and to which texts may link; paths start at the site's root. */
export const sitePages = [
  '/journeys/',
  '/journeys/how-to-map/',
  '/journeys/template/',
  '/personas/',
  '/personas/posters/',
] as const;
