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
};

// What readers do: search, offline, paths, quizzes, my playbook, meetings, nudges as a habit

/** What search must know of French. Pagefind itself knows its accents and the forms of its words. */
export const searching: typeof en.searching = {
  stopWords: `à a ai ainsi alors après as assez au aucun aura aussi autre aux avec avez avoir avons bien car ce cela celle celui ces
    cet cette ceux chez chose choses ci comme comment d dans de depuis des dire dit dites doit doivent donc dont du elle
    elles en encore entre es est et être eu fait faire fais faites faut font il ils j je jamais jusque l la là le les leur
    leurs lorsque lui m ma mais me même mes mieux moi moins mon n ne ni nos notre nous on ont ou où par parce parler pas
    peu peut peuvent peux plus plutôt pour pourquoi pouvez pouvoir puis puisque puis-je qu quand que quel quelle quelles
    quels qui quoi s sa sans savoir se selon sera ses si son sont sous souvent sur t ta te tes toi ton toujours tous tout
    toute toutes très trop tu un une va vais veut veux voir vont vos votre vouloir vous vraiment y est-ce aujourd’hui`,

  bare: (word) => word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’(?=\p{L})/u, ''),

  stem: (word) =>
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/aux$/, 'al')
      .replace(/[sx]$/, '')
      .replace(
        /(?:issement|ement|ation|ateur|atrice|ion|ment|ite|eur|euse|ive|if|ee|ent|ant|on|ez|er|ir|e)$/,
        '',
      ),

  singular: (word) => word.replace(/aux$/, 'al').replace(/[sx]$/, ''),

  synonyms: [
    ['cx', 'expérience client', 'relation client', 'parcours client'],
    ['ux', 'facilité d’usage', 'ergonomie'],
    ['voc', 'voix du client', 'écoute client', 'retours clients'],
    ['avis', 'enquête', 'écoute', 'retour', 'questionnaire', 'sondage'],
    ['nps', 'net promoter score', 'recommandation', 'promoteurs', 'recommander'],
    ['csat', 'satisfaction', 'satisfaction client', 'content'],
    ['ces', 'effort', 'effort client'],
    ['clv', 'ltv', 'valeur vie client', 'valeur du client'],
    ['fcr', 'résolution au premier contact', 'résolution au premier appel'],
    ['aht', 'dmt', 'durée de traitement', 'durée moyenne de traitement', 'durée d’appel'],
    ['kpi', 'indicateur', 'mesure', 'métrique'],
    ['roi', 'retour sur investissement', 'dossier économique', 'rentabilité'],
    ['sla', 'niveau de service', 'délai'],
    ['attrition', 'churn', 'départ', 'résiliation', 'clients perdus', 'perdre'],
    ['fidélisation', 'fidélité', 'rétention', 'garder ses clients', 'réachat'],
    ['pdg', 'directeur général', 'direction générale', 'direction', 'patron'],
    ['daf', 'cfo', 'directeur financier', 'finance', 'finances', 'chiffres'],
    ['cmo', 'directeur marketing', 'marketing'],
    ['cco', 'directeur de l’expérience client', 'directeur client'],
    ['comité de direction', 'codir', 'comex', 'dirigeants', 'conseil'],
    ['b2b', 'clients professionnels', 'entreprises', 'grand compte'],
    ['crm', 'fichier client', 'base clients'],
    ['rh', 'ressources humaines', 'drh'],
    ['accueil', 'intégration', 'onboarding', 'nouvel arrivant', 'premier jour', 'arrivée'],
    ['personnel', 'salariés', 'employés', 'équipe', 'collaborateurs', 'effectif'],
    ['centre d’appels', 'centre de contact', 'service client', 'téléphone', 'plateau'],
    ['agent', 'conseiller', 'téléconseiller', 'vendeur', 'terrain', 'première ligne'],
    ['réclamation', 'plainte', 'mécontent', 'en colère', 'insatisfait', 'litige'],
    ['remboursement', 'retours', 'geste commercial', 'avoir'],
    ['attente', 'attendre', 'file', 'file d’attente', 'délai'],
    ['rappel', 'rappeler', 'callback'],
    ['prime', 'bonus', 'incitation', 'récompense', 'rémunération', 'salaire'],
    ['silo', 'service', 'département', 'back-office', 'fonctions internes'],
    ['point de contact', 'moment de vérité', 'canal'],
    ['parcours', 'parcours client', 'cartographie'],
    ['persona', 'profil', 'segment', 'type de client'],
    ['réunion', 'ordre du jour', 'rendez-vous'],
    ['réseaux sociaux', 'twitter', 'facebook'],
    ['confiance', 'crédibilité', 'crédible'],
    ['empathie', 'à la place du client', 'comprendre'],
    ['facture', 'facturation'],
    ['prix', 'tarif', 'coût'],
    ['acheter', 'achat', 'vente', 'vendre'],
    ['former', 'formation', 'apprendre', 'enseigner'],
    ['mémoire', 'souvenir', 'mémorable', 'marquant'],
    ['surprise', 'étonner', 'merci', 'remercier', 'cadeau'],
    ['idée', 'innovation', 'co-création'],
    ['preuve', 'étude', 'recherche', 'statistiques', 'données'],
    ['pourcentage', 'pour cent', 'part'],
    ['magasin', 'boutique', 'agence', 'point de vente'],
    ['responsable', 'manager', 'encadrant', 'chef', 'responsable d’équipe', 'dirigeant'],
    ['excuses', 's’excuser', 'pardon', 'réparer', 'rattrapage'],
    ['bouche-à-oreille', 'ambassadeur', 'parrainage', 'recommandation'],
    ['vision', 'promesse', 'raison d’être'],
    ['rotation', 'turnover', 'rotation du personnel', 'démissions'],
  ],
};

const oneOrMany = (count: number, one: string, many: string) => (count < 2 ? one : many);

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
    count === 0 ? 'Aucun résultat' : oneOrMany(count, 'Un résultat', `${count} résultats`),
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
  questions: (count) => oneOrMany(count, `${count} question`, `${count} questions`),
  pages: (count) => oneOrMany(count, `${count} page`, `${count} pages`),
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
  saving: (done) => `Enregistrement : ${oneOrMany(done, `${done} fichier`, `${done} fichiers`)}.`,
  savingOf: (done, all) =>
    `Enregistrement : ${oneOrMany(done, `${done} fichier`, `${done} fichiers`)} sur ${all} environ.`,
  checking: 'Vérification de chaque fichier sur cet appareil…',
  gone: 'Ce qui était enregistré sur cet appareil a disparu.',
  broken: (count) =>
    oneOrMany(
      count,
      'Un fichier manque ou est abîmé.',
      `${count} fichiers manquent ou sont abîmés.`,
    ),
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
    `<a href="${again}">Réessayez</a> dès que vous avez du réseau, allez à <a href="${start}">l’accueil</a>, ou voyez <a href="${saved}">ce qui est enregistré</a> pour le faire réparer.`,
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
    `${purpose} ${oneOrMany(count, 'Le seul pour l’instant', `Les ${count} parcours`)}, avec des plans datés à imprimer.`,
  count: (count) => `${count} parcours`,
  intro:
    'Ici, les clients passent d’abord, et les règles de la maison ensuite. Commencez par le premier jour, puis prenez le parcours de votre métier. Cochez ce que vous avez fait : les coches restent dans votre navigateur, et vous pouvez [les emporter](about/your-data/).',
  none: 'Aucun parcours n’est encore écrit.',
  sure: 'Envie de vous tester ? Essayez les [quiz](quizzes/).',
};

export const paths: typeof en.paths = {
  steps: (count) => oneOrMany(count, `${count} étape`, `${count} étapes`),
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
    `${oneOrMany(count, 'Une coche retirée', `${count} coches retirées`)}, y compris là où un autre parcours ou une série montre la même page.`,
  back: (count) => oneOrMany(count, 'Une coche remise.', `${count} coches remises.`),
};

export const progress: typeof en.progress = {
  of: (done, all) => `${done} sur ${all}`,
  read: (done, all) => `${oneOrMany(done, `${done} lu`, `${done} lus`)} sur ${all}`,
  done: (done, all) => `${oneOrMany(done, `${done} fait`, `${done} faits`)} sur ${all}`,
  begin: (title) => `Commencer par « ${title} »`,
  goOn: (title) => `Continuer avec « ${title} »`,
};

export const resume: typeof en.resume = {
  goOn: (title) => `Continuer avec « ${title} »`,
  where: (path, done, all) =>
    `${path} : ${oneOrMany(done, `${done} étape faite`, `${done} étapes faites`)} sur ${all}`,
};

export const planPage: typeof en.planPage = {
  title: (path) => `Plan : ${path}`,
  description: (summary) => `Un plan daté pour les trois premiers mois : ${summary}`,
  point: (steps, duration) =>
    `${oneOrMany(steps, `${steps} étape`, `${steps} étapes`)} sur trois mois dès le premier jour, ${duration} en tout.`,
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
    `${oneOrMany(steps, `${steps} étape`, `${steps} étapes`)}, environ ${duration}.`,
  limits:
    'Ce qu’est cette feuille : l’impression de ce qui a été coché dans un navigateur par la personne qui s’en servait. Nul n’a vérifié qui c’était, si les étapes ont été suivies, ni ce qui a été appris. Le score d’un quiz est celui que la personne a obtenu seule, en autant d’essais qu’elle a voulu.',
};

export const record: typeof en.record = {
  finished: 'Attestation d’un parcours terminé',
  unfinished: (done, all) => `Pas terminé : ${done} sur ${all}`,
  nothing: 'Rien n’est encore coché dans ce navigateur.',
  allTicked: (when) => `a coché toutes les étapes du parcours ci-dessous ${when}`,
  someTicked: (done, all, when) =>
    `a coché ${oneOrMany(done, `${done} étape`, `${done} étapes`)} sur ${all} du parcours ci-dessous ${when}`,
  changed: (count) =>
    oneOrMany(
      count,
      ', dont une avant la modification de sa page',
      `, dont ${count} avant la modification de leur page`,
    ),
  on: (day) => `le ${day}`,
  between: (first, last) => `entre le ${first} et le ${last}`,
  score: (quiz, { right, of, day, tries, best }) =>
    `Quiz « ${quiz} » : ${oneOrMany(right, `${right} bonne réponse`, `${right} bonnes réponses`)} sur ${of} le ${day}, à l’essai numéro ${tries} ; au mieux ${best}.`,
  noScore: (quiz) => `Quiz « ${quiz} » : aucun score n’est gardé ici.`,
};

export const quizzesPage: typeof en.quizzesPage = {
  description: (purpose, count) =>
    `${purpose} ${oneOrMany(count, 'Le seul pour l’instant.', `Les ${count} quiz.`)}`,
  count: (count) => `${count} quiz`,
  none: 'Aucun quiz n’est encore écrit.',
  facts: (questions, minutes) =>
    `${oneOrMany(questions, `${questions} question`, `${questions} questions`)} · ${oneOrMany(minutes, `${minutes} minute`, `${minutes} minutes`)}`,
};

export const quizPage: typeof en.quizPage = {
  facts: (questions, minutes) =>
    `${oneOrMany(questions, `${questions} question`, `${questions} questions`)} · environ ${oneOrMany(minutes, `${minutes} minute`, `${minutes} minutes`)} ·`,
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
    `${oneOrMany(right, `${right} réponse`, `${right} réponses`)} sur ${of} comme nous l’aurions choisi.`,
  tries: (tries, best) => ` C’était l’essai numéro ${tries} ; votre meilleur score est ${best}.`,
};

export const troubles: typeof en.troubles = {
  blocked:
    'Ce navigateur ne garde rien pour ce site : ce que vous faites ici ne dure que tant que vous restez sur cette page.',
  full: 'Il n’y a plus de place dans la mémoire de ce navigateur : le dernier changement ne dure que tant que vous restez sur cette page.',
  damaged:
    'Quelque chose que ce navigateur gardait pour vous n’a pas pu être lu. C’est mis de côté, pas effacé, et le reste continue.',
  newer:
    'Quelque chose a été gardé par une version plus récente de ce playbook, et celle-ci n’y touche pas. Ce que vous y changez ne dure que tant que vous restez sur cette page.',
};

export const pickButton: typeof en.pickButton = {
  add: 'Ajouter à Mon playbook',
  takeOut: 'Retirer de Mon playbook',
  about: (act, title) => `${act} : ${title}`,
  open: 'L’ouvrir',
  notLoaded: 'Le chargement a échoué à l’instant. Réessayez.',
};

export const picked: typeof en.picked = {
  out: 'Retiré.',
  added: 'Ajouté.',
  full: (most) => `Il contient ${most} pages, c’est le maximum.`,
};

export const myPlaybookPage: typeof en.myPlaybookPage = {
  title: 'Mon playbook',
  point:
    'Choisissez ce qui convient à votre équipe, mettez-le en ordre, dites pourquoi, et distribuez-le.',
  ready: 'Sélections prêtes à l’emploi',
  start:
    'De quoi commencer, si vous n’avez encore rien. Reprenez-en une, enlevez ce qui ne convient pas, ajoutez ce qui manque.',
  all: 'Toutes les sélections prêtes à l’emploi',
  where:
    'Votre playbook se trouve dans ce navigateur et nulle part ailleurs. Personne ne le voit, sauf si vous partagez son adresse ou un fichier. Il s’enregistre et se déplace [avec tout ce qui est gardé ici pour vous](about/your-data/).',
  unkept:
    'Sans JavaScript, rien ne peut être gardé ici. Les sélections ci-dessous sont de simples pages : lisez-les, imprimez-les.',
  given: 'La sélection de quelqu’un',
  givenHint:
    'Elle est arrivée par une adresse ou un fichier. Les notes sont de la personne qui l’a faite. Rien de ce qui est à vous n’a changé.',
  take: 'La reprendre dans la mienne',
  leave: 'La laisser',
  print: 'Imprimer',
  inIt: 'Ce qu’il contient',
  empty:
    'Rien encore. Ouvrez une fiche, un résultat de recherche ou un calculateur et choisissez « Ajouter à Mon playbook », ou commencez par une sélection ci-dessous.',
  titleLabel: 'Titre',
  newSection: 'Nouvelle partie',
  load: 'Charger une sélection depuis un fichier',
  undo: 'Annuler',
  handOn: 'Le transmettre',
  address: 'L’adresse de cette sélection',
  addressHint:
    'Elle contient les pages, leur ordre et vos notes après le signe #, ce qu’aucun navigateur n’envoie à un serveur. Quiconque l’ouvre peut la reprendre.',
  long: 'Elle est longue : certains programmes coupent une telle adresse. Laissez les notes de côté, ou envoyez le fichier.',
  copy: 'Copier l’adresse',
  withNotes: 'avec mes notes',
  handout: 'Imprimer comme support à distribuer',
  markdown: 'Enregistrer en Markdown',
  file: 'Enregistrer dans un fichier à recharger',
  section: 'Partie',
  sectionName: 'Nom de la partie',
  sectionUp: 'Monter la partie',
  sectionDown: 'Descendre la partie',
  sectionOut: 'Retirer la partie, garder ses pages',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  drag: 'Faites glisser une page ici, ou choisissez cette partie à côté d’elle.',
  page: 'Page',
  search: 'La rechercher',
  instead: 'La prendre à la place',
  note: 'Ma note',
  noSection: 'Hors partie',
};

export const myPlaybook: typeof en.myPlaybook = {
  takenOut: (title) => `« ${title} » est retiré.`,
  replaced: (title) => `« ${title} » a pris sa place.`,
  sectionGone: 'La partie a disparu ; ses pages sont en tête.',
  undone: 'Comme avant.',
  nothingChanged: (why) => `${why} Rien n’a changé.`,
  added: (count) => oneOrMany(count, `${count} page ajoutée.`, `${count} pages ajoutées.`),
  there: (count) =>
    oneOrMany(
      count,
      `Vous en aviez déjà ${count} : la vôtre reste telle quelle.`,
      `Vous en aviez déjà ${count} : les vôtres restent telles quelles.`,
    ),
  left: (count) =>
    oneOrMany(
      count,
      `Il n’y avait plus de place pour ${count} page.`,
      `Il n’y avait plus de place pour ${count} pages.`,
    ),
  beyond: (count) =>
    oneOrMany(
      count,
      `${count} autre est gardée sans être montrée : retirez-en d’abord quelques-unes.`,
      `${count} autres sont gardées sans être montrées : retirez-en d’abord quelques-unes.`,
    ),
  pages: (count) => oneOrMany(count, `${count} page`, `${count} pages`),
  made: (pages, playbook, day) => `${pages} de ${playbook}, ${day}`,
  contents: 'Sommaire',
  invalid: 'N’est plus valable : ',
  act: (heading, duration) => `${heading}, ${duration} : `,
  partOf: (title) => `Cette page fait désormais partie de « ${title} ».`,
  missing: 'Cette page n’est plus dans le playbook.',
  moved: 'Cette page a changé de place. À lire à la place :',
  archived: (reason) => `N’est plus valable. ${reason}`,
  archivedFor: (reason) => `N’est plus valable. ${reason} À lire à la place :`,
  page: 'Page',
  noteOn: (title) => `Ma note sur ${title}`,
  about: (act, title) => `${act} : ${title}`,
  sectionOf: (title) => `Partie de ${title}`,
  aNewSection: 'Une nouvelle partie',
  noSection: 'Hors partie',
  nameless: 'Partie sans nom',
  search: 'La rechercher',
  first: 'C’est la première page.',
  last: 'C’est la dernière page.',
  firstSection: 'C’est la première partie.',
  lastSection: 'C’est la dernière partie.',
  sectionPlace: (place, of) => `La partie est maintenant à la place ${place} sur ${of}.`,
  noRoom: 'Il y a autant de parties qu’un playbook peut en contenir.',
  place: (title, place, of) => `« ${title} » est maintenant à la place ${place} sur ${of}.`,
  placeIn: (title, place, of, section) =>
    `« ${title} » est maintenant à la place ${place} sur ${of} dans « ${section} ».`,
  cannotCopy:
    'Le navigateur ne l’autorise pas ici : l’adresse est sélectionnée, copiez-la vous-même.',
  copied: 'Copié.',
  saved: 'Enregistré.',
  unreadable: {
    damaged:
      'Cette adresse devait contenir une sélection, mais une partie manque ou est abîmée. Redemandez-la, ou demandez un fichier.',
    newer:
      'Cette adresse vient d’une version plus récente du playbook, que celle-ci ne sait pas lire. Rien n’est perdu : ouvrez-la là-bas.',
  },
};

export const selectionFiles: typeof en.selectionFiles = {
  tooLarge: 'Le fichier est trop gros pour être une sélection.',
  notJson: 'Le fichier est illisible : ce n’est pas du JSON, ou il a été coupé.',
  notOurs: 'Le fichier n’est pas une sélection enregistrée par un playbook.',
  otherVersion: 'Le fichier a été enregistré par une autre version du playbook.',
  noContents: 'Le fichier a perdu son contenu.',
  damaged: 'Le fichier est abîmé : une partie n’est pas une sélection.',
  empty: 'Le fichier contient une sélection vide.',
};

export const selectionMarkdown: typeof en.selectionMarkdown = {
  invalid: (reason) => `**N’est plus valable :** ${reason}`,
  act: (heading, duration, text) => `**${heading}** (${duration}) : ${text}`,
};

export const selectionsPage: typeof en.selectionsPage = {
  description: (purpose, count) =>
    `${purpose} ${oneOrMany(count, 'La seule pour l’instant.', `Les ${count} sélections.`)}`,
  count: (count) => oneOrMany(count, `${count} sélection`, `${count} sélections`),
  intro:
    'Reprenez-en une dans [votre propre playbook](my-playbook/), enlevez ce qui ne convient pas, ajoutez ce qui manque. L’idée vient de [Maersk Line](stories/playbook-of-24/) : s’accorder sur le but, et laisser chacun choisir les moyens sur place.',
  none: 'Aucune sélection n’existe encore.',
  take: 'La reprendre dans Mon playbook',
  first: 'Vous la voyez d’abord là-bas. Rien de ce qui est à vous ne change sans votre accord.',
  pages: (count) => oneOrMany(count, `${count} page`, `${count} pages`),
  sections: (count) => oneOrMany(count, `${count} partie`, `${count} parties`),
};

export const slips: typeof en.slips = { firstStep: 'Premier pas', tryIt: 'À essayer' };

export const yourData: typeof en.yourData = {
  title: 'Vos données',
  point: 'Ce que ce playbook garde pour vous, dans ce navigateur et nulle part ailleurs.',
  intro:
    'Vos coches, vos scores et votre propre playbook se trouvent dans la mémoire du navigateur avec lequel vous lisez. Personne d’autre ne peut les voir, nous non plus, et effacer les données du navigateur les efface. Pour changer d’appareil, enregistrez-les ici dans un fichier et chargez le fichier là-bas. Rien de ce qui s’y trouve déjà n’est perdu : de deux changements sur la même chose, c’est le plus récent qui reste.',
  unkept: 'Sans JavaScript, rien n’est gardé : il n’y a donc rien à enregistrer ni à charger.',
  kept: 'Gardé ici',
  kinds: {
    ticks: 'coches de ce que vous avez lu et fait',
    scores: 'scores de quiz',
    places: 'endroits où vous avez quitté un parcours',
    habits: 'coups de pouce essayés ou écartés',
    tellings: 'récits racontés en réunion',
    picks: 'pages dans votre propre playbook',
    'pick-sections': 'parties de votre propre playbook',
    covers: 'titre de votre propre playbook',
    'cx-ledger': 'lignes envoyées au dossier économique',
    'playbook-recent-searches': 'vos dernières recherches',
    'playbook-theme': 'clair ou sombre',
  },
  nothing: 'Rien encore.',
  saveAndLoad: 'Enregistrer et charger',
  save: 'Enregistrer dans un fichier',
  load: 'Charger un fichier',
  aside: 'Mis de côté',
  asideHint:
    'Ceci n’a pas pu être lu et a été gardé tel quel. Enregistrez-le si vous voulez le faire examiner.',
  saveAside: 'Enregistrer ce qui est mis de côté',
  forgetAside: 'Le supprimer',
  forget: 'Tout oublier',
  forgetAll: 'Supprimer tout ce qui est gardé pour moi',
  really: 'Oui, tout supprimer',
  keep: 'Le garder',
};

export const readerData: typeof en.readerData = {
  loaded: (taken, kept, refused) =>
    `Pris dans le fichier : ${taken}. Déjà là : ${kept}. Non pris : ${refused}${refused > 0 ? '\u00a0:' : '.'}`,
  refusal: (what, why) => `${what} : ${why}`,
  more: (count) => oneOrMany(count, `et ${count} autre`, `et ${count} autres`),
  tooLarge: 'Le fichier est trop gros pour avoir été enregistré par ce playbook. Rien n’a changé.',
  notJson: 'Le fichier est illisible : ce n’est pas du JSON, ou il a été coupé. Rien n’a changé.',
  notOurs: 'Le fichier n’a pas été enregistré par un playbook. Rien n’a changé.',
  otherVersion: 'Le fichier a été enregistré par une autre version du playbook. Rien n’a changé.',
  noContents: 'Le fichier a perdu son contenu. Rien n’a changé.',
  unknown: 'ce playbook ne garde rien de ce nom',
  noList: 'ce n’est pas une liste de choses par identifiant',
  newer: 'une version plus récente du playbook l’a écrit',
  damaged: 'c’est abîmé',
  tooLong: 'c’est trop long',
  future: 'la date est dans le futur',
  notStored: 'ce navigateur a refusé de l’enregistrer',
};

export const meetingPage: typeof en.meetingPage = {
  title: 'Ouvrez votre réunion avec un client',
  description:
    'Un récit pour les minutes dont vous disposez, deux questions à discuter, et une pour conclure.',
  label: 'Boîte à réunion',
  point: 'Ouvrez avec l’histoire d’un client, discutez de deux questions, concluez par une autre.',
  idea: 'L’idée est [un coup de pouce à elle seule](nudges/meeting-etiquette/). Vous préférez raconter ce qui s’est passé chez vous ? [Écrivez-le](contribute/), et d’autres pourront le raconter aussi.',
  about: 'Thème',
  anyTopic: 'N’importe quel thème',
  minutes: 'Minutes disponibles',
  another: 'Pas celui-ci',
  told: 'Nous l’avons raconté',
  full: 'Plein écran',
  unknown: 'Ce que nous ne savons pas :',
  whole: 'Tout le récit et ses sources',
  talk: 'Parlez-en',
  close: 'Avant de conclure',
  closing: 'Qu’est-ce que nos clients y gagnent ?',
  write: 'Notez la réponse au compte rendu, même si la réponse est : rien.',
  chair: 'La chaise vide',
  chairHint:
    'Laissez une chaise libre dès le début : c’est celle du client. Au moment de décider, demandez ce que dirait la personne assise là. [À qui était la chaise](stories/the-empty-chair/)',
  leave: 'Quitter le plein écran',
  where: 'Où cela pourrait-il arriver chez nous ?',
  limits: (notWhen) => `La leçon a ses limites : « ${notWhen} » Vaut-elle pour nous ?`,
};

export const meetingKit: typeof en.meetingKit = {
  remembered: 'C’est noté ici : la prochaine fois, vous en aurez un autre.',
  none: (minutes) =>
    `Aucun récit sur ce thème ne tient en ${minutes} minutes. Prenez plus de temps, ou un autre thème.`,
  whole: (minutes) => `Tout le récit, environ ${minutes} minutes avec la discussion qui suit.`,
  short: (minutes) => `En bref, environ ${minutes} minutes avec la discussion qui suit.`,
  again: ' Vous avez raconté tous les récits qui conviennent ; celui-ci est le plus ancien.',
  cannotLoad: 'Impossible de charger un autre récit à l’instant. Celui qui suit reste valable.',
};

export const nudgeVerdicts: typeof en.nudgeVerdicts = {
  tried: 'Essayé',
  worked: 'Ça a marché',
  'not-for-us': 'Pas pour nous',
};

export const nudgesPages: typeof en.nudgesPages = {
  ofTheWeek: 'Coup de pouce de la semaine',
  of: (count) => `sur ${count}`,
  allWeeks: 'Toutes les semaines',
  from: 'À partir du',
  became: (title) => `Ce qu’a donné « ${title} »`,
  clear: 'Effacer',
  weeksTitle: 'Un coup de pouce par semaine',
  weeksDescription: 'Chaque coup de pouce avec la semaine où vient son tour, et ce qu’il a donné.',
  weeksLabel: 'Habitude',
  weeksPoint:
    'Une petite chose par semaine. Dites ici ce que cela a donné ; personne d’autre ne peut le voir.',
  weeksIntro:
    'Mettez-les dans votre [agenda](nudges/weeks.ics), suivez le [flux](feeds/nudge-of-the-week.xml), ou [imprimez-les en cartes](nudges/cards/).',
  cardsTitle: 'Cartes à imprimer',
  cardsPoint:
    'Imprimez cette page en A4 et découpez le long des lignes : huit cartes par feuille. Le carré mène au coup de pouce.',
  feed: (playbook) => `${playbook} : coup de pouce de la semaine`,
  feedDescription: 'Une petite chose à faire cette semaine, chaque semaine une autre.',
};
