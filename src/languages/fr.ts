/** What the playbook itself says to readers, in French. */

import type * as en from './en.ts';

export const language: typeof en.language = { tag: 'fr', name: 'Français' };

// Languages

export const translation: typeof en.translation = {
  missing: (language) =>
    `Cette page n’est pas encore traduite\u00A0: son texte est en ${language}.`,
};

export const metricTerm: typeof en.metricTerm = {
  explained: (summary) => `\u00A0: ${summary}`,

// What readers do: search, offline, paths, quizzes, my playbook, meetings, nudges as a habit

export { searching } from './searching/fr.ts';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);

export const searchPage: typeof en.searchPage = {
  title: 'Rechercher',
  description: 'Cherchez dans le playbook par question, par mot, par thème ou par métier.',
  withoutScript:
    'La recherche a besoin de JavaScript, qui est désactivé dans ce navigateur. Tout reste accessible par ces listes :',
};

export const search: typeof en.search = {
  open: 'Rechercher',
  close: 'Fermer',
  question: 'Que voulez-vous savoir ?',
  narrow: 'Affiner',
  more: 'Plus de résultats',
  page: 'Page',
  notSaved: 'Pas enregistrée sur cet appareil',
  asPage: 'Ouvrir ces résultats dans une page, à partager ou à garder',
  recent: 'Vous avez cherché :',
  forget: 'Oublier ces recherches',
  repair: 'Réparer la recherche et réessayer',
  repairing: 'Réparation de la recherche…',
  clear: 'Effacer les choix',
  excluded:
    'Les choix faits sous « Affiner » l’excluent peut-être. Retirez-en un, ou parcourez toute une rubrique :',
  nothing: (query) =>
    `Aucune page ne parle de « ${query} ». Essayez un mot de tous les jours, ou parcourez une rubrique :`,
  sections: {
    'topics/': 'Tous les thèmes',
    'guidelines/': 'Principes',
    'stories/': 'Récits de cas',
    'nudges/': 'Coups de pouce',
  },
  found: (count) => (count === 0 ? 'Aucun résultat' : plural(count, 'Un résultat', `${count} résultats`)),
  foundFor: (found, query) => `${found} pour « ${query} ».`,
  foundAll: (found) => `${found}.`,
  corrected: (found, query, corrected) =>
    `Vouliez-vous dire « ${corrected} » ? ${found} pour ce mot ; aucun pour « ${query} ».`,
  cannotRun:
    'La recherche ne peut pas fonctionner ici : ce navigateur, ou une règle de votre réseau, n’autorise pas WebAssembly. Tout reste accessible par le menu.',
  incomplete: 'La recherche est incomplète sur cet appareil : une partie n’a pas pu être chargée.',
  stillIncomplete:
    'La recherche est toujours incomplète sur cet appareil : une partie n’a pas pu être chargée. Connectez-vous à Internet, puis réparez-la encore une fois.',
};

export const searchFacts: typeof en.searchFacts = {
  questions: (count) => plural(count, `${count} question`, `${count} questions`),
  pages: (count) => plural(count, `${count} page`, `${count} pages`),
};

export const offlinePage: typeof en.offlinePage = {
  title: 'Lire hors ligne',
  point:
    'Gardez tout le playbook sur cet appareil : dans le train, au sous-sol, derrière un réseau très protégé.',
  how: 'Comment ça marche',
  saving:
    'Quand vous ouvrez le playbook, votre navigateur l’enregistre sans vous déranger : pages, recherche, calculateurs et images. Chaque fichier est vérifié à l’enregistrement, puis à chaque lecture. S’il faut télécharger plus de 5 Mo, ou si vous avez demandé à votre navigateur d’économiser les données, la question vous est d’abord posée.',
  editions:
    'Une nouvelle édition est téléchargée en arrière-plan, et seulement ce qui a changé. Elle sert dès que vous l’acceptez, ou d’elle-même quand le playbook n’est ouvert que dans une fenêtre. Ce que vous êtes en train d’écrire n’est jamais perdu.',
  wrong: 'En cas de problème',
  deleted:
    'Un navigateur efface ce qu’il garde quand la place vient à manquer sur l’appareil, et parfois après quelques semaines sans visite. Vérifiez ici avant de partir. Une fenêtre privée oublie tout dès qu’on la ferme.',
  withoutScript:
    'L’enregistrement a besoin de JavaScript, qui est désactivé dans ce navigateur.',
};

export const sizes: typeof en.sizes = {
  megabytes: (number) => `${number} Mo`,
  kilobytes: (number) => `${number} ko`,
};

export const offlineNotice: typeof en.offlineNotice = {
  hide: 'Masquer',
  more: 'En savoir plus',
  isSaved: 'Hors ligne. Vous lisez ce qui est enregistré sur cet appareil.',
  isNotSaved: 'Hors ligne. Le playbook n’est pas enregistré sur cet appareil.',
  ask: (size) =>
    `Enregistrer le playbook sur cet appareil, pour le lire sans connexion ? Il faut télécharger ${size}.`,
  save: 'Enregistrer',
  no: 'Non merci',
  choose: 'Choisir quoi enregistrer',
  edition: 'Une nouvelle édition est prête.',
  useNow: 'L’utiliser maintenant',
  useNext: 'L’utiliser dès la prochaine page',
};

export const offlinePanel: typeof en.offlinePanel = {
  onDisk: 'Ceci est une copie sur votre disque : tout y est déjà.',
  cannot:
    'Ce navigateur ne peut pas enregistrer le playbook. C’est souvent le cas dans une fenêtre privée ou à une adresse sans https.',
  unreachable: 'Rien n’est enregistré sur cet appareil, et le serveur est injoignable.',
  switchedOff: 'Les personnes qui gèrent ce playbook ont désactivé l’enregistrement.',
  notSaved: 'Pas enregistré sur cet appareil.',
  save: 'L’enregistrer sur cet appareil',
  notAllowed: 'Ce navigateur ne l’autorise pas ici.',
  saving: (done) => `Enregistrement : ${plural(done, `${done} fichier`, `${done} fichiers`)}.`,
  savingOf: (done, all) =>
    `Enregistrement : ${plural(done, `${done} fichier`, `${done} fichiers`)} sur ${all} environ.`,
  checking: 'Vérification de chaque fichier sur cet appareil…',
  gone: 'Ce qui était enregistré sur cet appareil a disparu.',
  broken: (count) =>
    plural(count, 'Un fichier manque ou est abîmé.', `${count} fichiers manquent ou sont abîmés.`),
  available: 'Disponible hors ligne.',
  chosenAvailable: 'Ce que vous avez choisi est disponible hors ligne.',
  checkAgain: 'Vérifier de nouveau',
  keepSections: 'Garder ces rubriques',
  fetchNewer: 'Télécharger la nouvelle édition',
  persist: 'Demander au navigateur de le garder',
  remove: 'Le supprimer',
  repair: 'Réparer',
  repairing: 'Réparation…',
  notRepaired: 'La réparation a échoué.',
  fetching: 'Téléchargement de ce qui a changé…',
  noPromise:
    'Disponible hors ligne. Le navigateur ne promet pas de le garder : il le fait pour les sites que vous consultez souvent.',
  updateFailed: 'Une édition plus récente n’a pas pu être enregistrée.',
  failed: 'L’enregistrement a échoué.',
  again: 'Réessayer',
  sections: (size) =>
    `Rubriques à garder. La recherche, les listes et la mise en page prennent ${size} en plus.`,
  section: (name, size) => `${name} : ${size}`,
  facts: {
    edition: 'Édition',
    toFetch: 'À télécharger',
    onDevice: 'Sur cet appareil',
    files: 'Fichiers',
    size: 'Taille',
    checked: 'Vérifié',
    kept: 'Conservé',
    onServer: 'Sur le serveur',
  },
  keptForever: 'jusqu’à ce que vous le supprimiez',
  keptForNow: 'tant que cet appareil a de la place',
  takeAway: 'À emporter :',
  download: (kind, size) => `${kind}, ${size}.`,
  downloads: {
    copy: 'ZIP : à décompresser, puis à ouvrir sans connexion ni serveur',
    epub: 'EPUB, pour liseuses et téléphones',
    pdf: 'PDF, à imprimer ou à lire',
  },
};

export const offlineFailures: typeof en.offlineFailures = {
  network:
    'La connexion a été coupée. Ce qui est arrivé est gardé : le prochain essai sera plus court.',
  space: 'Ce navigateur donne trop peu de place au playbook sur cet appareil.',
  different: (path = '', status = 0, bytes = 0) =>
    `Le serveur a envoyé ${path} autrement qu’il n’a été publié (état ${status}, ${bytes} octets). Soit ce réseau vous demande d’abord de vous identifier, soit quelque chose modifie les pages en chemin : signalez-le aux personnes qui gèrent ce site.`,
};

export const notOnDevice: typeof en.notOnDevice = {
  title: 'Pas sur cet appareil',
  heading: 'Cette page n’est pas sur cet appareil',
  why: 'Le playbook est injoignable, et cette page n’est pas enregistrée ici, ou sa copie est abîmée.',
  acts: (again, start, saved) =>
    `<a href="${again}">Réessayez</a> une fois connecté à Internet, allez à <a href="${start}">l’accueil</a>, ou voyez <a href="${saved}">ce qui est enregistré</a> pour le faire réparer.`,
};

export const copyToDisk: typeof en.copyToDisk = {
  startFile: 'Ouvrir le playbook.html',
  open: 'Ouvrir le playbook',
  extract:
    '<strong>Décompressez d’abord.</strong> Vous avez ouvert cette page à l’intérieur du fichier ZIP, d’où elle ne peut pas atteindre le reste du playbook.',
  steps: [
    'Fermez cet onglet et revenez au fichier ZIP.',
    'Sous Windows, faites un clic droit dessus et choisissez « Extraire tout ». Sur un Mac, double-cliquez dessus. Sur un téléphone, ouvrez-le dans l’application Fichiers et choisissez « Extraire ».',
    'Dans le nouveau dossier, ouvrez « Ouvrir le playbook ».',
  ],
  imprint: (edition) =>
    `Édition ${edition}. Fonctionne sans réseau ; rien de ce que vous y faites ne quitte cet appareil.`,
  download: (name) => `${name}, à ouvrir depuis le disque d’un double clic`,
};

export const books: typeof en.books = {
  sources: 'Sources',
  sourcesPurpose: 'Ce sur quoi reposent les fiches, et ce que nous en avons lu nous-mêmes.',
  bookOf: (playbook, part) => `${playbook} : ${part}`,
  contents: 'Sommaire',
  edition: (edition, day) => `Édition ${edition}, ${day}.`,
  live: 'Sur le web :',
  liveWithNumbers: 'Avec vos propres chiffres :',
  accessibility:
    'Texte avec titres, listes et tableaux ; chaque graphique est suivi ou décrit par ses chiffres en toutes lettres.',
};
