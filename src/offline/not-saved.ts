import { EDITION_FILES } from './edition-files.ts';

/** Files of the site that are not saved on readers' devices, each kind with its reason. The worker leaves them alone. */
export const notSaved: readonly { path: RegExp; because: string }[] = [
  { path: /^downloads\//, because: 'Each is a copy of the whole playbook in itself.' },
  { path: /^admin\//, because: 'Writing needs the server anyway.' },
  {
    path: new RegExp(`^(?:${EDITION_FILES.join('|').replaceAll('.', '\\.')})$`),
    because: 'They speak of the newest edition, so they always come from the server.',
  },
  {
    path: /^(?:api|feeds|social)\/|^llms(?:-full)?\.txt$/,
    because:
      'Programs read them, which fetch them when they want them; they repeat what the pages say.',
  },
  {
    path: /^(?:robots\.txt|sitemap[^/]*\.xml|_headers|_redirects|CNAME)$|(?:^|\/)\.[^/]/,
    because: 'Hosts and search engines read them, readers do not.',
  },
];

export const isNotSaved = (path: string) => notSaved.some((kind) => kind.path.test(path));
