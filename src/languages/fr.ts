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
  found: (count) =>
    count === 0 ? 'Aucun résultat' : plural(count, 'Un résultat', `${count} résultats`),
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
  withoutScript: 'L’enregistrement a besoin de JavaScript, qui est désactivé dans ce navigateur.',
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

export const pathsPage: typeof en.pathsPage = {
  description: (purpose, count) =>
    `${purpose} ${plural(count, 'Le seul pour l’instant', `Les ${count} parcours`)}, avec des plans datés à imprimer.`,
  count: (count) => `${count} parcours`,
  intro:
    'Ici, les clients passent d’abord, et les règles de la maison ensuite. Commencez par le premier jour, puis prenez le parcours de votre métier. Cochez ce que vous avez fait : les coches restent dans votre navigateur, et vous pouvez [les emporter](about/your-data/).',
  none: 'Aucun parcours n’est encore écrit.',
  sure: 'Sûr de vous ? Essayez les [quiz](quizzes/).',
};

export const paths: typeof en.paths = {
  steps: (count) => plural(count, `${count} étape`, `${count} étapes`),
  inAll: (duration) => `${duration} en tout`,
  forRoles: 'Pour',
  after: 'Après',
  plan: 'Plan daté et fiche de validation',
  afterwards: 'Ensuite, vous saurez',
  why: 'Pourquoi ainsi',
  begin: (title) => `Commencer par « ${title} »`,
  finished: 'Vous avez coché toutes les étapes.',
  printRecord: 'Imprimer votre attestation',
  done: 'Fait',
  unkept:
    'Cochez ce que vous avez fait. Les coches durent tant que vous restez sur cette page ; imprimée, elle sert de liste à cocher.',
  kept: 'Les coches restent dans ce navigateur et ne vont nulle part ailleurs. Ce que vous avez coché dans une série ou un autre parcours compte ici aussi.',
  about: (title) => ` : ${title}`,
  minutes: (minutes, duration) => (minutes === 1 ? '1 minute' : duration),
  partOf: 'Fait partie de',
  step: (number) => `, étape ${number}`,
  place: (number, of) => `Étape ${number} sur ${of} du parcours`,
  next: 'Ensuite :',
  last: 'C’est la dernière étape.',
  data: 'Enregistrez vos coches dans un fichier, ou chargez-les ailleurs : [ce qui est gardé pour vous](about/your-data/).',
  reset: 'Retirer toutes les coches de ce parcours',
  undo: 'Les remettre',
};

export const stepKinds: typeof en.stepKinds = {
  quiz: 'Quiz',
  calculator: 'Calculateur',
  task: 'Tâche',
  reflection: 'À méditer',
};

export const pathReset: typeof en.pathReset = {
  nothing: 'Rien n’était coché.',
  taken: (count) =>
    `${plural(count, 'Une coche retirée', `${count} coches retirées`)}, y compris là où un autre parcours ou une série montre la même page.`,
  back: (count) => plural(count, 'Une coche remise.', `${count} coches remises.`),
};

export const progress: typeof en.progress = {
  of: (done, all) => `${done} sur ${all}`,
  read: (done, all) => `${plural(done, `${done} lu`, `${done} lus`)} sur ${all}`,
  done: (done, all) => `${plural(done, `${done} fait`, `${done} faits`)} sur ${all}`,
  begin: (title) => `Commencer par « ${title} »`,
  goOn: (title) => `Continuer avec « ${title} »`,
};

export const resume: typeof en.resume = {
  goOn: (title) => `Continuer avec « ${title} »`,
  where: (path, done, all) =>
    `${path} : ${plural(done, `${done} étape faite`, `${done} étapes faites`)} sur ${all}`,
};

export const planPage: typeof en.planPage = {
  title: (path) => `Plan : ${path}`,
  description: (summary) => `Un plan daté pour les trois premiers mois : ${summary}`,
  point: (steps, duration) =>
    `${plural(steps, `${steps} étape`, `${steps} étapes`)}, ${duration} réparties sur trois mois, dès le premier jour.`,
  madeOf: (roles, paths) =>
    `Pour : ${roles}. Composé de ${paths.map((title) => `« ${title} »`).join(' puis de ')}.`,
  others: 'Plans des autres parcours',
  planFor: 'Plan pour',
  firstDay: 'Premier jour',
  weekend: 'Week-end',
  weekends: {
    '60': 'Samedi et dimanche',
    '56': 'Vendredi et samedi',
    '0': 'Dimanche seulement',
    '5': 'Vendredi seulement',
  },
  calendar: 'Fichier d’agenda',
  printPlan: 'Imprimer le plan',
  printSheet: 'Imprimer la fiche de validation',
  hint: 'Le plan tient dans l’adresse de cette page : gardez-la en favori ou transmettez-la. Les jours fériés ne sont pas connus ici.',
  talk: 'Faites le point avec votre responsable',
  sheet: (path) => `Fiche de validation : ${path}`,
  forManager:
    'Pour le ou la responsable. Les étapes appartiennent à la personne qui arrive ; signez ce qu’elle vous a montré qu’elle sait faire, et laissez ouvert ce que vous n’avez pas vu.',
  newcomer: 'Personne qui arrive',
  manager: 'Responsable',
  canDo: 'Ce qu’elle sait faire',
  due: 'Échéance',
  shownOn: 'Montré le',
  initials: 'Paraphe',
  talked: 'Point fait ensemble : ce qui a aidé, ce qui a gêné, la suite',
  signedNewcomer: 'Signature de la personne qui arrive',
  signedManager: 'Signature du ou de la responsable',
  date: 'Date',
};

export const startPlan: typeof en.startPlan = {
  noDay: 'Le jour indiqué dans l’adresse n’existe pas : choisissez ici le premier jour.',
  saved:
    'Enregistré. Ouvrez le fichier avec votre agenda. Le charger de nouveau modifie les mêmes événements.',
  calendar: (path, playbook) => `${path}, ${playbook}`,
  talk: 'Faire le point sur les premiers mois',
  talkText: 'Avec votre responsable : apportez la fiche de validation.',
};

export const recordPage: typeof en.recordPage = {
  title: (path) => `Attestation : ${path}`,
  description: (path) =>
    `Ce que vous avez coché dans le parcours « ${path} », sous forme de feuille à imprimer.`,
  point: 'Ce que ce navigateur sait de votre chemin dans le parcours, et rien de plus.',
  unkept: 'L’attestation est faite des coches de ce navigateur, et a besoin de JavaScript.',
  name: 'Nom sur la feuille',
  print: 'Imprimer l’attestation',
  nameHint: 'Le nom n’est pas gardé : il disparaît quand vous quittez cette page.',
  heading: 'Attestation d’un parcours d’accueil',
  length: (steps, duration) =>
    `${plural(steps, `${steps} étape`, `${steps} étapes`)}, environ ${duration}.`,
  limits:
    'Ce qu’est cette feuille : l’impression de ce qui a été coché dans un navigateur par la personne qui s’en servait. Nul n’a vérifié qui c’était, si les étapes ont été suivies, ni ce qui a été appris. Le score d’un quiz est celui que la personne a obtenu seule, en autant d’essais qu’elle a voulu.',
};

export const record: typeof en.record = {
  finished: 'Attestation d’un parcours terminé',
  unfinished: (done, all) => `Pas terminé : ${done} sur ${all}`,
  nothing: 'Rien n’est encore coché dans ce navigateur.',
  allTicked: (when) => `a coché toutes les étapes du parcours ci-dessous ${when}`,
  someTicked: (done, all, when) =>
    `a coché ${plural(done, `${done} étape`, `${done} étapes`)} sur ${all} du parcours ci-dessous ${when}`,
  changed: (count) =>
    plural(
      count,
      ', dont une avant la modification de sa page',
      `, dont ${count} avant la modification de leur page`,
    ),
  on: (day) => `le ${day}`,
  between: (first, last) => `entre le ${first} et le ${last}`,
  score: (quiz, { right, of, day, tries, best }) =>
    `Quiz « ${quiz} » : ${plural(right, `${right} bonne réponse`, `${right} bonnes réponses`)} sur ${of} le ${day}, à l’essai numéro ${tries} ; au mieux ${best}.`,
  noScore: (quiz) => `Quiz « ${quiz} » : aucun score n’est gardé ici.`,
};

export const quizzesPage: typeof en.quizzesPage = {
  description: (purpose, count) =>
    `${purpose} ${plural(count, 'Le seul pour l’instant.', `Les ${count} quiz.`)}`,
  count: (count) => `${count} quiz`,
  none: 'Aucun quiz n’est encore écrit.',
  facts: (questions, minutes) =>
    `${plural(questions, `${questions} question`, `${questions} questions`)} · ${plural(minutes, `${minutes} minute`, `${minutes} minutes`)}`,
};

export const quizPage: typeof en.quizPage = {
  facts: (questions, minutes) =>
    `${plural(questions, `${questions} question`, `${questions} questions`)} · environ ${plural(minutes, `${minutes} minute`, `${minutes} minutes`)} ·`,
  madeUp:
    'Les personnes et les cas de ces questions sont inventés, pour illustrer. Les réponses s’appuient sur les sources ci-dessous.',
  again: 'Recommencer',
  kept: 'Votre score reste dans ce navigateur et ne va nulle part ailleurs.',
  check: 'Vérifier',
  answer: 'La réponse, et pourquoi',
  readAgain: 'À relire :',
};

export const quizSheet: typeof en.quizSheet = {
  choose: 'Choisissez d’abord une réponse.',
  right: 'Exact.',
  wrong: 'Nous en choisirions une autre.',
  lastTime: (score) => `La dernière fois : ${score} `,
  score: (right, of) =>
    `${plural(right, `${right} réponse`, `${right} réponses`)} sur ${of} comme nous l’aurions choisi.`,
  tries: (tries, best) => ` C’était l’essai numéro ${tries} ; votre meilleur score est ${best}.`,
};
