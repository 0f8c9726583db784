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

/** A count with what is counted; none and one are singular. */
const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const SMALL = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const inWords = (count: number, one: 'un' | 'une') =>
  count === 1 ? one : count === 0 ? `auc${one}` : (SMALL[count] ?? String(count));

// Vocabularies

export const acronyms: typeof en.acronyms = {
  B2B: { label: 'B2B', description: 'd’entreprise à entreprise : les clients sont des sociétés' },
  B2C: { label: 'B2C', description: 'd’entreprise à particulier : les clients sont des personnes' },
  CEB: { label: 'CEB', description: 'un cabinet d’études et de conseil' },
  CEO: { label: 'CEO', description: 'directeur général ou directrice générale (DG)' },
  CFO: { label: 'CFO', description: 'directeur financier ou directrice financière (DAF)' },
  CMO: { label: 'CMO', description: 'directeur ou directrice du marketing' },
  CX: { label: 'CX', description: 'expérience client (customer experience)' },
  DISC: {
    label: 'DISC',
    description: 'une méthode qui classe les personnes selon quatre styles de comportement',
  },
  GM: { label: 'GM', description: 'General Motors, le constructeur automobile' },
  IBM: { label: 'IBM', description: 'l’entreprise informatique' },
  KPI: {
    label: 'KPI',
    description: 'indicateur clé de performance : un chiffre sur lequel quelqu’un est jugé',
  },
  LEGO: { label: 'LEGO', description: 'le fabricant de jouets' },
  PC: { label: 'PC', description: 'ordinateur personnel' },
  SQM: { label: 'SQM', description: 'un cabinet qui mesure la qualité des centres d’appels' },
  UK: { label: 'UK', description: 'Royaume-Uni' },
  US: { label: 'US', description: 'États-Unis' },
};

export const audiences: typeof en.audiences = {
  b2b: {
    label: 'Clients professionnels (B2B)',
    description: 'Les clients qui achètent pour une organisation.',
  },
  b2c: { label: 'Particuliers (B2C)', description: 'Les clients qui achètent pour eux-mêmes.' },
};

export const calloutKinds: typeof en.calloutKinds = {
  tip: { label: 'Astuce', description: 'une façon de s’y prendre plus facilement' },
  caution: { label: 'Attention', description: 'ce qui tourne facilement mal' },
  example: {
    label: 'Exemple inventé',
    description: 'un cas que personne n’a rapporté, donné à titre d’illustration',
  },
};

export const channels: typeof en.channels = {
  meeting: { label: 'Réunion', description: 'Dans une même salle, prévue à l’avance.' },
  visit: {
    label: 'Visite',
    description: 'Sur place : un magasin, une agence, une usine, un bureau.',
  },
  'video-call': { label: 'Visioconférence', description: 'On se voit à l’écran.' },
  phone: { label: 'Téléphone', description: 'Un appel, reçu ou passé.' },
  email: { label: 'E-mail', description: 'Écrit ; on répond quand on a le temps.' },
  chat: { label: 'Chat', description: 'Écrit ; on répond tout de suite.' },
  website: { label: 'Site web', description: 'Des pages que tout le monde peut lire.' },
  app: {
    label: 'Application ou portail',
    description: 'Après connexion : comptes, tickets, commandes.',
  },
  document: { label: 'Document', description: 'Un contrat, une offre, un manuel, une facture.' },
  letter: { label: 'Courrier', description: 'Sur papier, par la poste.' },
  event: { label: 'Événement', description: 'Un salon, une formation, une rencontre.' },
  'word-of-mouth': {
    label: 'Bouche-à-oreille',
    description: 'Ce que disent les pairs et les collègues.',
  },
};

export const customerSides: typeof en.customerSides = {
  business: { label: 'Client professionnel', description: 'Achète pour une organisation.' },
  consumer: { label: 'Particulier', description: 'Achète pour soi ou pour sa famille.' },
  colleague: {
    label: 'Collègue',
    description: 'Un client interne : une personne de la maison dont le travail dépend du vôtre.',
  },
};

export const emotionLabels: typeof en.emotionLabels = {
  '2': 'Très bien',
  '1': 'Bien',
  '0': 'Moyen',
  '-1': 'Mal',
  '-2': 'Très mal',
};

export const industries: typeof en.industries = {
  automotive: { label: 'Automobile', description: 'Les voitures et leurs constructeurs.' },
  banking: { label: 'Banque', description: 'Banques et paiements.' },
  'consumer-goods': {
    label: 'Biens de consommation',
    description: 'Jouets et autres objets que l’on possède.',
  },
  freight: { label: 'Fret', description: 'Transport maritime et logistique.' },
  healthcare: { label: 'Santé', description: 'Médicaments, appareils et soins.' },
  hospitality: { label: 'Hôtellerie-restauration', description: 'Hôtels, restaurants et cafés.' },
  insurance: { label: 'Assurance', description: 'Les assureurs et leurs agents.' },
  retail: {
    label: 'Commerce de détail',
    description: 'Magasins, alimentation et boutiques en ligne.',
  },
  technology: {
    label: 'Technologies',
    description: 'Logiciels, matériel et services qui les entourent.',
  },
  telecom: { label: 'Télécoms', description: 'Opérateurs de téléphonie et de réseaux.' },
  'not-reported': { label: 'Non précisé', description: 'La source ne le dit pas.' },
};

export const metricGroups: typeof en.metricGroups = {
  said: {
    label: 'Ce que disent les clients',
    description: 'Demandé dans une enquête, ou lu dans ce qu’ils écrivent.',
  },
  done: {
    label: 'Ce que font les clients',
    description: 'Compté d’après ce qu’ils achètent, gardent, quittent ou réclament.',
  },
  service: {
    label: 'Comment fonctionne le service',
    description: 'Compté là où les clients demandent de l’aide.',
  },
  worth: {
    label: 'Ce que cela vaut',
    description: 'Ce que les clients ressentent et font, en argent.',
  },
  colleagues: {
    label: 'Ce que disent les collègues',
    description: 'Demandé au sein de l’entreprise.',
  },
};

export const nudgeGroups: typeof en.nudgeGroups = {
  'why-it-matters': {
    label: 'Pourquoi cela compte',
    description: 'Voir l’ensemble, le rôle que vous y jouez, et l’argent en jeu.',
  },
  'how-we-work': {
    label: 'Notre façon de travailler',
    description: 'Réunions, vocabulaire, récits et habitudes d’un service à l’autre.',
  },
  'our-people': {
    label: 'Nos équipes',
    description: 'Premiers jours, ambassadeurs, idées et mercis.',
  },
  'our-customers': {
    label: 'Nos clients',
    description: 'Parler, répondre, pardonner et donner.',
  },
};

export const outcomeKinds: typeof en.outcomeKinds = {
  result: {
    label: 'Résultat',
    description: 'La source fait état d’un changement mesuré ou affirmé.',
  },
  progress: {
    label: 'Avancée',
    description:
      'Quelque chose a été fait et sert toujours ; aucun effet sur les clients n’est rapporté.',
  },
  warning: {
    label: 'Avertissement',
    description: 'Cela s’est mal passé. À lire pour éviter la même chose.',
  },
  'not-reported': {
    label: 'Résultat non précisé',
    description: 'La source dit ce qui a été fait, pas ce qu’il en est advenu.',
  },
};

export const participation: typeof en.participation = {
  driver: { label: 'Moteur', description: 'Fait avancer les choses.' },
  participant: { label: 'Contributeur', description: 'Prend part ; quelqu’un d’autre mène.' },
  gatekeeper: { label: 'Gardien', description: 'Peut bloquer, ou laisser passer.' },
};

export const phaseWords: typeof en.phaseWords = {
  'day-1': { label: 'Jour 1', description: 'Le premier jour.' },
  'week-1': { label: 'Première semaine', description: 'Le reste de la première semaine.' },
  'day-30': { label: 'Avant le 30e jour', description: 'Le reste du premier mois.' },
  'day-60': { label: 'Avant le 60e jour', description: 'Le deuxième mois.' },
  'day-90': { label: 'Avant le 90e jour', description: 'Le troisième mois.' },
};

export const roles: typeof en.roles = {
  everyone: { label: 'Tout le monde', description: 'Quel que soit votre métier.' },
  executive: {
    label: 'Direction',
    description: 'Vous fixez les priorités, les budgets et les récompenses.',
  },
  'team-lead': {
    label: 'Responsables d’équipe',
    description: 'Vous animez une équipe et ses réunions.',
  },
  'front-line': {
    label: 'Équipes en contact avec les clients',
    description: 'Vous parlez chaque jour à des clients : service, agence, magasin, terrain.',
  },
  'back-office': {
    label: 'Fonctions support',
    description:
      'Vous ne voyez jamais de clients, mais votre travail les touche : finance, juridique, opérations.',
  },
  engineer: {
    label: 'Ingénierie et produit',
    description: 'Vous concevez, construisez ou exploitez ce que les clients utilisent.',
  },
  marketing: { label: 'Marketing', description: 'Vous façonnez ce que les clients attendent.' },
  sales: { label: 'Vente', description: 'Vous aidez les clients à décider et à acheter.' },
  people: {
    label: 'RH et formation',
    description: 'Vous recrutez, accueillez, formez et récompensez.',
  },
  analyst: { label: 'Analystes', description: 'Vous recueillez, mesurez et expliquez.' },
  'cx-team': {
    label: 'Équipe expérience client',
    description: 'Vous veillez en tout au point de vue du client, et aussi sur ce playbook.',
  },
};

export const series: typeof en.series = {
  'seven-guidelines': {
    one: 'Principe',
    label: 'Sept principes pour commencer',
    description: 'Comment débuter, dans l’ordre, tels que publiés en 2020.',
  },
  'nine-resolutions': {
    one: 'Résolution',
    label: 'Neuf résolutions',
    description:
      'Ce qu’il faut commencer et arrêter, d’après une liste de bonnes résolutions pour 2013.',
  },
};

export const sourceKinds: typeof en.sourceKinds = {
  article: {
    label: 'Article',
    description: 'Dans un journal, un magazine ou un site professionnel.',
  },
  'blog-post': { label: 'Billet de blog', description: 'Publié par son auteur.' },
  book: { label: 'Livre', description: 'Un livre ou un de ses chapitres.' },
  infographic: { label: 'Infographie', description: 'Des chiffres dans une image.' },
  interview: {
    label: 'Entretien',
    description: 'Une émission, un webinaire ou une conversation.',
  },
  paper: { label: 'Publication', description: 'Un livre blanc ou un article scientifique.' },
  report: {
    label: 'Rapport',
    description: 'Une étude publiée par une entreprise ou un institut.',
  },
  'social-post': {
    label: 'Message sur un réseau social',
    description: 'Un message publié sur un réseau social.',
  },
  speech: { label: 'Conférence', description: 'Dit sur une scène.' },
};

export const studyMethods: typeof en.studyMethods = {
  experiment: {
    label: 'Expérience',
    description: 'Des groupes ont été traités différemment, puis comparés.',
  },
  'field-study': {
    label: 'Étude de terrain',
    description: 'Des comportements ou des données réels ont été observés dans le temps.',
  },
  survey: {
    label: 'Enquête',
    description: 'Des personnes ont été interrogées, et les réponses comptées.',
  },
  interviews: {
    label: 'Entretiens',
    description: 'Quelques personnes ont été interrogées en profondeur.',
  },
  opinion: {
    label: 'Avis d’expert',
    description: 'Le jugement d’une personne du métier ; rien n’a été mesuré.',
  },
  'not-reported': {
    label: 'Non précisée',
    description: 'Quelque chose a été mesuré, mais la source ne dit pas comment.',
  },
};

export const topics: typeof en.topics = {
  leadership: {
    label: 'Rôle de la direction',
    description: 'Qui, au sommet, parle au nom des clients, et ce qui lui revient.',
  },
  culture: {
    label: 'Culture',
    description:
      'Les habitudes, les rituels et les mots qui décident de ce que l’on fait quand personne ne regarde.',
  },
  employees: {
    label: 'Équipes',
    description: 'Recrutement, formation, confiance, et ce que vivent les personnes qui servent.',
  },
  money: {
    label: 'Argent',
    description: 'Relier ce que ressentent les clients aux revenus, aux coûts et au profit.',
  },
  measurement: {
    label: 'Mesure',
    description:
      'Choisir peu de chiffres, les recueillir honnêtement et les lire avec discernement.',
  },
  'voice-of-customer': {
    label: 'Écoute des clients',
    description: 'Demander, écouter, et dire aux gens ce qui a changé.',
  },
  journeys: {
    label: 'Parcours',
    description: 'Voir tout le chemin avec les yeux du client, du déclic jusqu’au renouvellement.',
  },
  policies: {
    label: 'Règles et processus',
    description: 'Règles, passages de relais et procédures, et ce qu’ils font aux clients.',
  },
  service: {
    label: 'Service',
    description: 'Conversations, réclamations, attente, et réparation des erreurs.',
  },
  perception: {
    label: 'Perception et mémoire',
    description: 'Ce que l’on remarque, ressent, retient et désire.',
  },
  technology: {
    label: 'Données et technologies',
    description: 'À quoi servent les données et les outils, et ce qu’ils ne peuvent pas faire.',
  },
  sales: {
    label: 'Vente et marketing',
    description: 'Comment les clients achètent, et ce que la vente devrait changer.',
  },
  reputation: {
    label: 'Réputation et réseaux sociaux',
    description: 'Ce que l’on dit de l’entreprise en public, et comment y répondre.',
  },
  innovation: {
    label: 'Innovation',
    description: 'De nouveaux produits et services, faits avec ou pour les clients.',
  },
};

// Kinds and the menu

export const kindLabels: typeof en.kindLabels = {
  guidelines: {
    one: 'Principe',
    many: 'Principes',
    purpose: 'Que faire, pourquoi, et par où commencer.',
  },
  stories: {
    one: 'Récit',
    many: 'Récits de cas',
    purpose:
      'Ce que d’autres entreprises ont fait, ce qu’il en est advenu, et ce que personne n’a rapporté.',
  },
  studies: {
    one: 'Étude',
    many: 'Études',
    purpose:
      'Ce qui a été mesuré, avec quelle rigueur, et ce que cela peut ou ne peut pas vous apprendre.',
  },
  nudges: {
    one: 'Coup de pouce',
    many: 'Coups de pouce',
    purpose: 'Une petite chose à faire cette semaine, sans rien demander à personne.',
  },
  journeys: {
    one: 'Parcours client',
    many: 'Parcours clients',
    purpose:
      'Ce qu’une personne fait et ressent du début à la fin, étape par étape, et ce qu’il faut réparer d’abord.',
  },
};

export const furtherKindLabels: typeof en.furtherKindLabels = {
  paths: {
    one: 'Parcours d’accueil',
    many: 'Parcours d’accueil',
    purpose: 'Que lire, faire et méditer quand on arrive, dans l’ordre, avec les minutes.',
  },
  quizzes: {
    one: 'Quiz',
    many: 'Quiz',
    purpose: 'Des situations de travail : que feriez-vous, et pourquoi ?',
  },
  selections: {
    one: 'Sélection',
    many: 'Sélections prêtes à l’emploi',
    purpose: 'Ce qu’une équipe comme la vôtre pourrait retenir du playbook pour en faire le sien.',
  },
  personas: {
    one: 'Persona',
    many: 'Personas',
    purpose:
      'Une personne qui porte un nom, à qui penser et dont prendre le parti au moment de décider.',
  },
  metrics: {
    one: 'Indicateur',
    many: 'Indicateurs',
    purpose: 'Ce que veut dire un chiffre, comment on le calcule, et ce qu’il cache.',
  },
  calculators: {
    one: 'Calculateur',
    many: 'Calculateurs',
    purpose: 'De l’arithmétique dont chaque hypothèse est visible.',
  },
};

/** Kinds within a sentence: with their article, and with a number before them. */
const kindsInSentences = {
  guidelines: ['le principe', 'principes'],
  stories: ['le récit', 'récits de cas'],
  studies: ['l’étude', 'études'],
  nudges: ['le coup de pouce', 'coups de pouce'],
  journeys: ['le parcours client', 'parcours clients'],
  paths: ['le parcours d’accueil', 'parcours d’accueil'],
  quizzes: ['le quiz', 'quiz'],
  selections: ['la sélection', 'sélections'],
  personas: ['le persona', 'personas'],
  metrics: ['l’indicateur', 'indicateurs'],
  calculators: ['le calculateur', 'calculateurs'],
} as const;

export const menu: typeof en.menu = {
  home: 'Accueil',
  myPlaybook: 'Mon playbook',
  topics: 'Thèmes',
  roles: 'Métiers',
  sources: 'Sources',
  about: 'À propos',
};

export const frame: typeof en.frame = {
  search: 'Rechercher',
  offline: 'Lire hors ligne',
  theme: 'Couleurs de l’affichage',
  themes: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
  onYourPath: 'Sur votre parcours',
};

export const common: typeof en.common = {
  and: ' et ',
  semicolon: ' ; ',
  colon: ' : ',
  notReported: 'non précisé',
  entries: (count) => plural(count, 'fiche', 'fiches'),
  ofThem: (count) => `${count} en tout`,
  more: (count) => `Et ${plural(count, 'autre', 'autres')}.`,
  quoted: (text) => `« ${text} »`,
  readNext: 'À lire ensuite',
};

// Evidence

export const grades: typeof en.grades = {
  strong: {
    label: 'Solide',
    description: 'Groupes comparés ou données réelles, décrite, lue à la source, récente.',
  },
  moderate: { label: 'Moyenne', description: 'Mesurée, avec un défaut.' },
  weak: { label: 'Faible', description: 'Mesurée, avec deux défauts ou plus.' },
  case: {
    label: 'Cas',
    description:
      'Le récit d’une seule entreprise. Il montre que la chose est possible, pas qu’elle marche.',
  },
  opinion: {
    label: 'Opinion',
    description: 'Le jugement d’une personne du métier ; rien n’a été mesuré.',
  },
};

type Grade = keyof typeof grades;

export const marks: typeof en.marks = {
  contested: {
    label: 'Contestée',
    description: 'D’autres la contestent, ou personne ne sait d’où elle vient.',
  },
  'second-hand': {
    label: 'De seconde main',
    description:
      'Nous la connaissons par une autre source qui la rapporte ; nous n’avons pas lu l’original.',
  },
};

export const gaps: typeof en.gaps = {
  nothing: {
    label: 'Conseils que rien n’étaie',
    description:
      'Aucune étude ni aucun récit ne les étaie ici. Ils reposent sur la parole de leur source.',
  },
  weak: {
    label: 'Conseils peu étayés',
    description:
      'Leur meilleur appui est une étude faible, le récit d’une seule entreprise ou une opinion.',
  },
  contested: {
    label: 'Études contestées',
    description: 'D’autres les contestent, ou personne ne sait d’où elles viennent.',
  },
  'second-hand': {
    label: 'Chiffres connus de seconde main',
    description: 'Une autre source les rapporte. Nous n’avons pas lu l’étude elle-même.',
  },
  old: {
    label: 'Sources anciennes',
    description: 'Elles ont plus de dix ans. Ce qu’elles ont trouvé n’est peut-être plus vrai.',
  },
};

export const shortcomings: typeof en.shortcomings = {
  nothingMeasured: 'rien n’a été mesuré',
  secondHand: 'connue de seconde main',
  noMethod: 'méthode non précisée',
  onlyAsked: 'des personnes ont été interrogées, rien n’a été comparé',
  noSample: 'échantillon non précisé',
  smallSample: (sample) => `seulement ${sample} dans l’échantillon`,
  noYear: 'année non précisée',
  old: 'plus de dix ans',
  oneCompany: 'le compte rendu d’une seule entreprise',
};

export const balance: typeof en.balance = {
  backed: (parts) => `Étayé par ${parts.join(' et ')}.`,
  notBacked:
    'Aucune étude ni aucun récit ne l’étaie ici : ce conseil repose sur l’opinion de sa source.',
  contradicted: (studies) => ` Contredit par ${studies}.`,
  studies: (count, grades) =>
    `${inWords(count, 'une')} ${count === 1 ? 'étude' : 'études'} (${gradeList(count, grades)})`,
  stories: (count) => `${inWords(count, 'un')} ${count === 1 ? 'récit' : 'récits'}`,
};

const gradeList = (count: number, grades: readonly (readonly [Grade, number])[]) =>
  grades
    .map(([grade, number]) =>
      count === 1 ? graded(grade, 1) : `${inWords(number, 'une')} ${graded(grade, number)}`,
    )
    .join(', ');

/** A grade as said of studies. */
function graded(grade: Grade, count: number): string {
  const s = count === 1 ? '' : 's';
  const words = { strong: `solide${s}`, moderate: `moyenne${s}`, weak: `faible${s}` };
  return { ...words, case: 'de cas', opinion: 'd’opinion' }[grade];
}

export const evidencePanel: typeof en.evidencePanel = {
  heading: 'Est-ce bien étayé ?',
  notContradicted: 'Aucune étude ici ne dit le contraire.',
  howWeGrade: 'Notre façon de noter',
  for: 'Pour',
  against: 'Contre',
  gap: {
    nothing: 'Rien ne l’étaie encore : [voir tous ces conseils](gap)',
    weak: 'Rien de solide ne l’étaie encore : [voir tous ces conseils](gap)',
  },
};

export const gapPages: typeof en.gapPages = {
  title: 'Preuves manquantes',
  point:
    'Là où ce playbook affirme plus qu’il ne peut montrer, en commençant par ce qui sert le plus.',
  intro:
    'Ces listes découlent des fiches et de leurs sources, selon [la règle de notation](about/evidence/). Vous connaissez une étude, un récit ou un original qui comble un de ces manques ? [Envoyez-le](contribute/).',
  none: 'Aucun pour l’instant.',
  more: (count) => plural(count, 'autre', 'autres'),
  moreOf: (count, label) => `${plural(count, 'autre', 'autres')} : ${label}`,
  description: (gap) => `${gap} Ce qui sert le plus vient en premier.`,
  label: (count) => `Preuves manquantes : ${count} en tout`,
  order:
    'Ce qui sert le plus vient en premier. [Toutes les preuves manquantes](about/evidence-gaps/)',
  uses: (count) => `Sert à ${plural(count, 'fiche', 'fiches')}`,
  reportedIn: (title, reporter) => `${title}, rapporté dans ${reporter}`,
  noStudyNamed: (title) => `Aucune étude n’est nommée dans ${title}`,
  from: (year, secondHand) => `De ${year}${secondHand ? ', et connue de seconde main' : ''}`,
};

// Entries

export const facts: typeof en.facts = {
  firstStep: (duration) => `Premier pas : ${duration}`,
  evidence: (grade) => `Preuve : ${grade.toLowerCase()}`,
  evidenceOpinion: 'Preuve : opinion',
  stages: (count) => plural(count, 'étape', 'étapes'),
  illustrative: 'À titre d’illustration',
  fromTalks: 'D’après des échanges avec des clients',
  warning: (kind) => `${kind} : un avertissement`,
  illustration: (kind) => `${kind} : une illustration`,
  numbered: (kind, number) => `${kind} n° ${number}`,
  placeInSeries: (member, place, count) => `${member} ${place} sur ${count}`,
  questions: (count) => plural(count, 'question', 'questions'),
  pages: (count) => plural(count, 'page', 'pages'),
  sections: (count) => plural(count, 'partie', 'parties'),
};

export const durations: typeof en.durations = {
  minutes: (count) => plural(count, 'minute', 'minutes'),
  hours: (count) => andHalf(count, 'heure', 'heures', 'et demie'),
  days: (count) => (count < 1 ? 'une demi-journée' : andHalf(count, 'jour', 'jours', 'et demi')),
};

const andHalf = (count: number, one: string, many: string, half: string) =>
  plural(Math.floor(count), one, many) + (Number.isInteger(count) ? '' : ` ${half}`);

export const precisions: typeof en.precisions = {
  exact: '',
  about: 'environ ',
  nearly: 'près de ',
  over: 'plus de ',
  'at-least': 'au moins ',
};

export const facetLabels: typeof en.facetLabels = {
  kind: 'Type',
  topic: 'Thème',
  role: 'Pour',
  audience: 'Clients',
  series: 'Série',
  outcome: 'Résultat',
  industry: 'Secteur',
  grade: 'Preuve',
  group: 'Groupe',
};

export const entryFacts: typeof en.entryFacts = {
  minutes: (count) => `${plural(count, 'minute', 'minutes')} de lecture`,
  for: 'Pour',
  about: 'Sur',
  evidence: 'Preuve',
  noEvidence: 'aucune pour l’instant',
  thinkOf: 'Pensez à',
};

export const entryPage: typeof en.entryPage = {
  firstStep: 'Votre premier pas',
  askYourself: 'La question à se poser',
  notWhen: 'Quand cela ne s’applique pas',
  do: 'À faire',
  avoid: 'À éviter',
  tryIt: 'À vous d’essayer',
  workItOut: 'Faites le calcul',
  mentionedIn: 'Mentionné dans',
  sources: 'Sources',
  notRead: '. Nous ne l’avons pas lu ; il en est question dans',
  undated: 'sans date',
  note: (number) => `note ${number}`,
  archived: 'Archivé',
  noLongerValid: 'N’est plus valable.',
  readInstead: 'À lire à la place :',
  illustrative: 'À titre d’illustration.',
  restsOn: 'Sur quoi cela repose.',
};

export const storyPage: typeof en.storyPage = {
  challenge: 'Le défi',
  action: 'Ce qui a été fait',
  people: 'Les personnes de ce récit',
  unknown: 'Ce que nous ne savons pas',
};

export const studyPage: typeof en.studyPage = {
  publisher: 'Éditeur',
  year: 'Année',
  method: 'Méthode',
  sample: 'Échantillon',
  population: 'Qui a été étudié',
  region: 'Où',
  findings: 'Ce qui a été trouvé',
  noFigure: 'Pas de chiffre',
  trust: 'Jusqu’où s’y fier',
  graded: (grade) =>
    grade === 'opinion'
      ? 'Simple opinion :'
      : grade === 'case'
        ? 'Un cas :'
        : `Preuve jugée ${graded(grade, 1)} :`,
  noShortcoming: 'aucun défaut trouvé.',
  howGrades: 'Comment les notes sont calculées',
  limits: 'Ce qu’elle ne peut pas dire',
  contested: 'Contestée',
};

export const nudgePage: typeof en.nudgePage = {
  takes: 'Durée',
  who: 'Qui peut le faire sans demander',
  sign: 'Vous saurez que cela a marché quand',
  notWhen: 'Pas celui-ci si',
  became: 'Qu’en est-il advenu ?',
};

export const metricPage: typeof en.metricPage = {
  about: (group) => `${group}. Sur`,
  collect: 'Comment le recueillir',
  hides: 'Ce qu’il cache',
  gamed: 'Comment on le fausse',
  contested: 'Ce que l’on affirme, et ce que nous savons',
  with: 'Indicateurs à lire en même temps',
  usedIn: 'Utilisé dans',
};

// Journeys and personas

export const journeyLanes: typeof en.journeyLanes = {
  emotion: 'Ressenti',
  who: 'Qui',
  what: 'Quoi',
  when: 'Quand',
  where: 'Où',
  why: 'Pourquoi',
  channels: 'Canaux',
  needs: 'Doit savoir',
  activities: 'Fait',
  content: 'Sous quelle forme',
  part: 'Rôle',
  tollgates: 'Doit franchir',
  priority: 'Gêne × profit',
};

export const journeyMap: typeof en.journeyMap = {
  fixFirst: 'À réparer d’abord',
  noTollgate: 'Rien',
  curve: (stages) =>
    `Le ressenti : ${stages.map(({ name, feeling }) => `${name}, ${feeling.toLowerCase()}`).join(' ; ')}.`,
  feeling: (emotion, text) => `${emotion} : ${text}`,
  tableBelow: 'Le tableau plus bas dit tout cela en mots.',
  stagesHeading: 'Étape par étape',
  showTable: 'Montrer le contenu du dessin sous forme de tableau',
  tableCaption: 'Ce que contient chaque étape du parcours',
  whose: 'Le parcours de qui',
  from: 'De',
  to: 'À',
  inWords: 'Toutes les étapes en mots',
  highest: (stages, product) =>
    `${stages.join(' et ')} : c’est là que la gêne multipliée par le profit est la plus forte, ${product} sur 9.`,
  madeUp: 'Inventé pour montrer comment se fait une telle carte.',
};

export const journeyTools: typeof en.journeyTools = {
  howTo: {
    link: 'Comment dessiner un parcours',
    text: 'Cinq étapes, environ 45 jours, avec une liste à cocher ou à imprimer.',
  },
  blank: {
    link: 'Une carte vierge',
    text: 'Une feuille A4 avec des lignes vides, pour le stylo ou les papillons adhésifs.',
  },
  personas: {
    link: 'Personas',
    text: 'De qui est-ce le parcours ? D’une personne qui porte un nom.',
  },
};

export const journeyTemplate: typeof en.journeyTemplate = {
  title: 'Une carte de parcours vierge',
  point: 'Une feuille A4, en paysage. Imprimez-la, ou recopiez-la en grand sur un mur.',
  description: (point) => `Des lignes vides à remplir au stylo. ${point}`,
  label: 'À imprimer',
  intro:
    'Remplissez-la après avoir écouté, une colonne par étape, avec les mots de la personne. Tracez la courbe en dernier. [Comment dessiner un parcours](journeys/how-to-map/) dit d’où viennent les contenus.',
  name: 'La carte vierge',
  whose: 'Le parcours de :',
  from: 'De :',
  to: 'À :',
  heardFrom: 'Entendu de qui, et quand :',
  caption:
    'Une grille à remplir : les étapes en colonnes, ce qu’il faut noter de chacune en lignes',
  stage: 'Étape',
  each: '0–3 chacun',
};

export const personaWords: typeof en.personaWords = {
  illustrative: 'à titre d’illustration',
  wants: 'Souhaits',
  worries: 'Inquiétudes',
  goodDay: 'Une bonne journée',
  channels: 'Nous joint par',
  inWordsOf: () => 'Avec ses mots',
  askFor: (name) => `Au moment de décider, posez la question pour ${name}`,
  wantsTo: (goal) => `Souhait : ${goal.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
  readWith: (name) => `À lire en pensant à ${name}`,
  allPosters: 'Toutes les affiches, à imprimer',
  description: (purpose, count) =>
    `${purpose} ${count} en tout, en cartes à lire et en affiches à imprimer.`,
  intro:
    '« Le client » ne contredit jamais personne. Une personne qui a un nom, un souhait et une inquiétude le peut. Accrochez les [affiches](personas/posters/) là où vous décidez, et demandez-vous ce que dirait cette personne.',
  postersTitle: 'Affiches des personas',
  postersPoint:
    'Imprimez cette page : chaque personne remplit une feuille A4, prête à accrocher au mur.',
};

// Lists and their pages

export const listPages: typeof en.listPages = {
  description: (purpose, count) => `${purpose} ${count} en tout, avec de quoi resserrer la liste.`,
  stories:
    'Vous en racontez un à vos collègues ? La [boîte à réunion](meeting/) en choisit un selon les minutes dont vous disposez.',
  nudges: '[Un par semaine](nudges/weeks/), dans votre agenda, en flux ou en cartes.',
  narrow: 'Resserrer et trier',
  sortBy: 'Trier par',
  sorts: { order: 'ordre de lecture', title: 'titre', newest: 'date, du plus récent' },
  clear: 'Tout effacer',
  showMore: 'En montrer plus',
};

/** Kinds of entry within the sentences of `<entry-filter>`. */
const narrowed = {
  guidelines: { one: 'Un des principes', many: 'principes', no: 'Aucun principe' },
  stories: { one: 'Un des récits de cas', many: 'récits de cas', no: 'Aucun récit' },
  studies: { one: 'Une des études', many: 'études', no: 'Aucune étude' },
  nudges: { one: 'Un des coups de pouce', many: 'coups de pouce', no: 'Aucun coup de pouce' },
  journeys: { one: 'Un des parcours', many: 'parcours clients', no: 'Aucun parcours' },
};

export const entryFilter: typeof en.entryFilter = {
  count: (count, kind) => {
    const { one, many } = narrowed[kind];
    return count === 1 ? one : `${count} ${many}`;
  },
  none: (kind, facets) =>
    facets > 1
      ? `${narrowed[kind].no} ne répond à tous ces choix. Effacez un des ${facets} groupes de choix.`
      : `${narrowed[kind].no} ne répond à ce choix. Effacez-le pour tout voir.`,
  failed: 'La liste n’a pas pu être resserrée : vérifiez votre connexion et réessayez.',
};

export const pageLinks: typeof en.pageLinks = {
  name: 'Pages de cette liste',
  earlier: 'Page précédente',
  next: 'Page suivante',
  place: (page, pages) => `Page ${page} sur ${pages}`,
};

export const topicPages: typeof en.topicPages = {
  title: 'Thèmes',
  description: 'Tout le playbook, selon ce dont il parle.',
  point: 'Tout le playbook, selon ce dont il parle.',
  label: 'Thème',
  nothing: 'Rien n’a encore été écrit à ce sujet.',
};

export const rolePages: typeof en.rolePages = {
  title: 'Métiers',
  description: 'Tout le playbook, selon les personnes à qui il s’adresse.',
  point: 'Tout le playbook, selon votre métier.',
  label: 'Métier',
  ofRole: (description) => `Ce que le playbook contient pour ce métier. ${description}`,
  besides: 'À lire aussi : ce qui s’adresse [à tout le monde](roles/everyone/).',
  nothing: 'Rien n’a encore été écrit pour ce seul métier.',
};

export const seriesPages: typeof en.seriesPages = {
  title: 'Séries',
  point: 'Des conseils qui vont ensemble, à lire dans l’ordre.',
  description: (description, count) =>
    `${description} ${plural(count, 'fiche', 'fiches')}, avec une liste à cocher.`,
  one: 'Série',
  nothing: 'Rien n’a encore été écrit pour cette série.',
  begin: (title) => `Commencer par « ${title} »`,
  read: 'Lu',
  readThis: (title) => ` : ${title}`,
  tick: 'Cochez ce que vous avez lu. Les coches durent jusqu’à ce que vous quittiez cette page.',
  kept: 'Les coches restent dans ce navigateur et ne vont nulle part ailleurs.',
  inSeries: (place) => `${place} dans`,
  haveRead: 'J’ai lu cette fiche',
  next: 'Ensuite :',
  changed: 'Cette page a changé depuis que vous l’avez cochée.',
  seen: 'J’ai vu le changement',
};

export const sourcePages: typeof en.sourcePages = {
  title: 'Sources',
  point:
    'Ce sur quoi repose le playbook, si nous l’avons lu nous-mêmes, et ce qu’étaie chaque source.',
  label: (count) => plural(count, 'source', 'sources'),
  one: 'Source',
  use: (secondHand, uses) =>
    `${secondHand ? 'connue de seconde main' : 'lue par nous-mêmes'} ; étaie ${plural(uses, 'fiche', 'fiches')}`,
  description: (kind) =>
    `${kind} : ce que c’est, comment nous le savons, et quelles fiches du playbook s’y appuient.`,
  what: 'Ce que c’est',
  author: 'Auteur',
  publisher: 'Publié par',
  date: 'Date',
  how: 'Comment nous le savons',
  secondHand: 'De seconde main : rapporté dans',
  firstHand: 'De première main : nous l’avons lu.',
  address: 'Adresse',
  through: 'Ce que nous savons par son intermédiaire',
  rests: 'Ce qui s’y appuie',
  calculators: 'Calculateurs dont une valeur par défaut en vient',
  unused: 'Rien ne la cite directement.',
};

export const metricPages: typeof en.metricPages = {
  description: (purpose, count) =>
    `${purpose} ${count} en tout, et les sigles que le playbook emploie.`,
  shortForms: 'Sigles',
  shortFormsIntro: 'Les fiches les emploient sans les expliquer.',
};

// Pages of the site

export const home: typeof en.home = {
  doors: {
    start: {
      title: 'Vous arrivez ?',
      text: 'Les clients d’abord, le règlement ensuite : un parcours pour le premier jour et pour votre métier.',
      link: 'Commencer',
    },
    ask: {
      title: 'Une question ?',
      text: 'Cherchez par thème, ou demandez avec vos mots.',
      link: 'Thèmes',
    },
    tell: {
      title: 'Une histoire à raconter ?',
      text: 'Dites ce qui s’est passé avec un client. Sans écrire de code.',
      link: 'Comment l’ajouter',
    },
  },
  documentTitle: (name, tagline) => `${name} : ${tagline}`,
  ask: 'Posez une question',
  example: 'comment convaincre la direction financière',
  isNew: 'Quoi de neuf',
  allChanges: 'Tout ce qui a changé',
  topics: 'Thèmes',
};

export const notFound: typeof en.notFound = {
  title: 'Cette page n’est pas ici',
  description: 'L’adresse ne mène nulle part. Cherchez, ou parcourez les thèmes.',
  point: 'Elle a peut-être été renommée, ou le lien contient une faute.',
  ask: 'Que cherchiez-vous ?',
  topics: 'Ou parcourez les [thèmes](topics/).',
};

export const changesPage: typeof en.changesPage = {
  title: 'Ce qui a changé',
  point: 'Ce qui a été ajouté, reformulé ou archivé récemment, du plus récent au plus ancien.',
  fromDates:
    'Cette version a été construite sans l’historique de ses textes. Voici à la place les jours où les fiches ont été publiées et vérifiées pour la dernière fois.',
  nothing: 'Rien n’a encore été publié.',
  verbs: {
    added: 'Ajout : *',
    archived: 'Archivage : *',
    restored: 'Remise en ligne : *',
    removed: 'Suppression : *',
    moved: 'Nouvelle adresse : *',
    reworded: 'Reformulation : *',
    linked: 'Liens modifiés : *',
    checked: 'Nouvelle vérification : *',
  },
  one: (kind) => kindsInSentences[kind][0],
  several: (count, kind) => `${count} ${kindsInSentences[kind][1]}, dont`,
};

export const duePage: typeof en.duePage = {
  title: 'Ce qui est à revoir',
  point: 'Quand chaque page doit être vérifiée à nouveau, les plus pressées d’abord.',
  label: (count) => `${plural(count, 'page', 'pages')} avec une date`,
  intro:
    'C’est votre propre calendrier qui dit ce qui est en retard : une copie enregistrée il y a longtemps avoue ainsi son âge. Pour vérifier une fiche, relisez ses sources, corrigez ce qui n’est plus vrai, et changez sa date de relecture.',
  due: 'À revoir le',
  owner: (label, owner) => `${label} · responsable : ${owner}`,
  defaults: (label, count) =>
    `${label} · ${plural(count, 'valeur', 'valeurs')} par défaut, à la première échéance`,
};

const spans: Record<'year' | 'month' | 'week' | 'day', readonly [string, string]> = {
  year: ['an', 'ans'],
  month: ['mois', 'mois'],
  week: ['semaine', 'semaines'],
  day: ['jour', 'jours'],
};

export const dueList: typeof en.dueList = {
  today: 'aujourd’hui',
  overdueBy: (count, unit) => `en retard de ${plural(count, ...spans[unit])}`,
  nothing: 'Rien de cette liste n’est en retard aujourd’hui.',
  overdue: (count, mayBeMore) => {
    const reviews = `${plural(count, 'relecture', 'relectures')} en retard`;
    return mayBeMore
      ? `${reviews}, et peut-être d’autres dans les pages suivantes.`
      : `${reviews}.`;
  },
};

export const yourDataPage: typeof en.yourDataPage = {
  title: 'Vos données',
  point: 'Ce que ce playbook garde pour vous, dans ce navigateur et nulle part ailleurs.',
  intro:
    'Vos coches, vos résultats et votre propre playbook sont conservés par le navigateur avec lequel vous lisez. Personne d’autre ne peut les voir, nous non plus, et effacer les données du navigateur les efface. Pour changer d’appareil, enregistrez-les ici dans un fichier et chargez ce fichier sur l’autre. Rien de ce qui s’y trouve déjà n’est perdu : de deux changements au même endroit, le plus récent reste.',
};

// What stands beneath a page

export const pageFooter: typeof en.pageFooter = {
  checked: 'Vérifié le',
  dueAgain: 'à revoir le',
  copy: 'Copier le lien',
  print: 'Imprimer',
  improve: 'Améliorer cette page',
  improveInForm: 'L’améliorer dans un formulaire',
};

export const reviewDate: typeof en.reviewDate = { overdue: 'à revoir depuis le' };
export const pageTools: typeof en.pageTools = {
  copied: 'Lien copié.',
  notCopied: 'Le navigateur ne le permet pas ici : copiez l’adresse dans la barre d’adresse.',
};
export const metricHint: typeof en.metricHint = {
  again: 'Touchez encore le mot pour en lire plus.',
};

// Authors

export const componentGuide: typeof en.componentGuide = {
  title: 'Composants pour les auteurs',
  point: 'Ce qu’un texte peut contenir en plus des mots : comment l’écrire, et ce que cela donne.',
  intro:
    'En plus des mots, des listes et des tableaux, un texte peut contenir ces neuf choses, et aucune autre. Mettez chaque valeur entre guillemets droits. `npm run check` dit ce qui manque, à quelle ligne, et devine ce que vous vouliez écrire.',
  table: (name) => `Tableau : les attributs de ${name}`,
  attribute: 'Attribut',
  whatToWrite: 'Ce qu’il faut écrire',
  optional: 'facultatif',
  example: 'Écrit, puis affiché',
  notShown:
    'Son exemple renvoie à quelque chose que ce playbook n’a pas ; il n’est donc pas affiché.',
  inline: 'À écrire dans une phrase, autour des mots qu’il explique.',
  block: (name, between) =>
    `<${name}> commence une ligne, avec une ligne vide avant et après. ${between}`,
  between: {
    none: 'Il n’y a rien entre ses balises : il se termine par />.',
    words: 'Entre ses balises se trouvent les mots d’un seul paragraphe.',
    blocks: 'Entre ses balises se trouvent des paragraphes, des listes ou des tableaux.',
    'ordered list': 'Entre ses balises se trouve une liste numérotée, et rien d’autre.',
  },
};

export const authorTexts: typeof en.authorTexts = {
  before: 'Avant',
  after: 'Après',
  callout: (label) => `${label} : `,
};

export const rulePages: typeof en.rulePages = {
  title: 'Les règles de la vérification',
  point:
    'Ce que la vérification demande à chaque texte, et pourquoi. Chaque règle a un exemple qui l’enfreint et un autre qui la respecte.',
  intro:
    '`npm run check` indique le fichier, la ligne et ce qui serait juste. La commande ne change rien sans votre accord : `npm run check -- --fix` corrige ce qu’un programme sait corriger.',
  errors: 'Celles-ci arrêtent un texte',
  warnings: 'Celles-ci vous invitent à y repenser',
  bad: 'Pas ainsi',
  good: 'Mais ainsi',
  others: 'Elle trouve aussi',
  severity: {
    error: 'Un texte qui enfreint cette règle n’est pas publié.',
    warning: 'C’est un conseil : votre texte est publié quand même.',
  },
  called: (name) =>
    `La vérification appelle cette règle \`${name}\`. [Toutes les règles](contribute/rules/)`,
};

export const formGuide: typeof en.formGuide = {
  title: 'Écrire dans un formulaire',
  description:
    'Comment ajouter un récit ou corriger une fiche dans un formulaire de votre navigateur, et ce qui se passe quand vous enregistrez.',
  intro:
    'Le formulaire demande chaque champ, dit ce qu’il doit contenir, et tient le compte. Ni git ni éditeur de texte ne sont nécessaires. [Ouvrez le formulaire](form) dès que vous avez la phrase qu’un collègue devrait retenir. Son affichage est en anglais.',
  signIn: {
    heading: 'Se connecter',
    text: 'Votre texte part dans le dépôt du playbook sur GitHub ; il vous y faut donc un compte. Choisissez **Sign In Using Access Token**. La fenêtre contient un lien qui ouvre GitHub avec toutes les bonnes cases cochées : appuyez sur le bouton vert tout en bas, copiez le jeton, collez-le. Traitez-le comme un mot de passe. Il reste dans ce navigateur, et **Sign Out**, dans le menu en haut à droite, l’efface.',
    noAccess:
      'Si vous n’avez pas le droit d’écrire dans le dépôt, demandez-le à ses responsables. Ou créez un jeton classique avec la case `public_repo`, et laissez le formulaire copier le dépôt sous votre nom : votre proposition viendra de là.',
  },
  write: {
    heading: 'Écrire',
    steps: {
      kind: 'Choisissez le type à gauche et appuyez sur **New**.',
      fields:
        'Remplissez ce qui porte une étoile. Les premiers champs sont ceux que le lecteur voit d’abord ; les étiquettes qui servent à trouver la fiche viennent en dernier. Quand la source ne dit rien, écrivez _not reported_.',
      text: 'Écrivez le texte. Citez une source là où se trouve l’affirmation : `[^its-id]`. Sous **Sources**, chaque identifiant figure après son titre. Si la vôtre manque, ajoutez-la d’abord sous Sources, à gauche.',
      insert:
        'Pour un encadré, un chiffre clé ou des étapes, ouvrez le menu **Insert**. Chacun a son petit formulaire. Des signes comme `<` et `{` se tapent tels quels.',
      address:
        'L’adresse est tirée du titre. Pour en choisir une autre, ouvrez **Slug** avant le premier enregistrement : c’est l’ancre au bord droit, ou sur un téléphone une ligne du menu en haut. Ensuite, elle ne change plus.',
    },
    kept: 'Ce que vous tapez reste dans ce navigateur jusqu’à l’enregistrement, même si la fenêtre se ferme.',
  },
  save: {
    heading: 'Enregistrer et envoyer',
    draft:
      'Une pression sur **Save** crée une branche, le fichier dans cette branche, et le brouillon d’une demande de fusion. Personne n’est encore prié de lire : il peut rester des trous, et vous pouvez enregistrer aussi souvent que vous voulez. Seul ce qui est trop court, trop long ou mal formé doit d’abord être corrigé ; cela passe au rouge.',
    review:
      'Quand vous avez fini, ouvrez **Status: Draft** à côté de Save et choisissez **In Review**. Tous les champs qui portent une étoile doivent alors être remplis. En quelques minutes, un programme dit ce qu’il faut encore corriger, et où. Puis un collègue lit votre texte.',
    published:
      'Une nouvelle fiche n’est pas montrée aux lecteurs. Elle est publiée dès qu’une autre fiche la nomme sous _Related_ : dites dans votre proposition laquelle devrait le faire.',
  },
  computer: {
    heading: 'Sur votre ordinateur',
    text: (address) =>
      `Si vous y avez le dépôt, lancez \`npm start\`, ouvrez le formulaire à l’adresse \`${address}\` dans Chrome ou Edge, choisissez **Work with Local Repository**, puis son dossier. Rien n’est envoyé : le formulaire écrit le fichier, et \`npm run check\` le juge.`,
  },
  otherwise: {
    heading: 'Si le formulaire n’est pas pour vous',
    text: 'Il lui faut JavaScript et un navigateur assez récent. [Les autres voies](contribute/) sont tout aussi bienvenues, et [le dépôt](repository) accueille aussi les questions.',
  },
};

export const addStory: typeof en.addStory = {
  title: 'Ajouter un récit en dix minutes',
  point:
    'Trois voies, du formulaire dans le navigateur au fichier à soi, et ce que devient ensuite votre récit.',
  intro:
    'Il ne vous faut qu’une chose avant de commencer : la phrase qu’un collègue devrait retenir. Tout le reste se corrige plus tard. Prenez la voie qui vous convient.',
  tell: {
    heading: 'Le raconter dans un questionnaire',
    text: 'Pour tout le monde. [J’ai une histoire](issue) demande ce qui n’allait pas, ce qui a été fait et ce qu’il en est advenu. Une personne de l’équipe expérience client en fait une fiche et vous la montre avant de la publier.',
  },
  browser: {
    heading: 'L’écrire dans le navigateur',
    form: '[Le formulaire des auteurs](form) demande chaque champ, montre les choix possibles, et envoie votre texte comme proposition quand vous enregistrez. [Le mode d’emploi](contribute/form/) tient sur un écran.',
    noForm:
      'Copiez le fichier d’un récit qui ressemble au vôtre [dans le dépôt](repository), et remplacez ses mots.',
  },
  computer: {
    heading: 'Le commencer sur votre ordinateur',
    text: 'Pour qui a le dépôt sur sa machine et y a lancé une fois `npm ci`.',
    begin:
      'Commencez. Le programme demande un titre et quelques choix, et écrit un fichier avec des indications. Il n’en écrase jamais un autre.',
    open: 'Ouvrez le fichier qu’il nomme. Là où se trouvent trois points d’interrogation, c’est à vous d’écrire ou de choisir ; la ligne au-dessus dit quoi. Là où un choix convient tel quel, effacez son indication.',
    check:
      'Demandez ce qui reste à faire. Chaque ligne vous est indiquée, avec ce qui serait juste.',
    finish:
      'Un nouveau fichier est un brouillon, et aucun lecteur ne le voit. Quand il ne reste plus de points d’interrogation, terminez-le. Les indications disparaissent, et vous apprenez ce qui manque encore, par exemple une autre fiche qui mène à la vôtre.',
    send: 'Envoyez-le, sur une branche à lui.',
    sent: 'La dernière commande affiche une adresse. Ouvrez-la, répondez à ses trois questions, et votre proposition est faite.',
  },
  afterwards: {
    heading: 'Ce qui se passe ensuite',
    program:
      '**Un programme le lit en quelques minutes.** Il applique les règles publiées, quoi que vous ayez changé d’autre. Ce qu’il faut corriger est indiqué à côté de la ligne, et dans un seul commentaire qui disparaît quand tout va bien.',
    preview:
      '**Vous pouvez le voir.** La vérification garde une copie de tout le site avec votre changement, à télécharger sous le nom `preview`.',
    person:
      '**Une personne le lit :** quelqu’un du métier qui en répond. Si vous avez touché à autre chose qu’aux fiches, l’équipe technique y jette aussi un œil.',
    published:
      '**Il est publié** quand tous deux sont satisfaits. Quand vient l’heure de la relecture, on demande à son responsable s’il est toujours juste.',
  },
};

// What other programs read

export const feedWords: typeof en.feedWords = {
  title: (name, kind) => `${name} : ${kind}`,
  nudgeTitle: (name) => `${name} : le coup de pouce de la semaine`,
  nudgeDescription: 'Une petite chose à faire cette semaine, chaque semaine une autre.',
  calendarProduct: 'Coup de pouce de la semaine',
};

export const plainTexts: typeof en.plainTexts = {
  elsewhere: (whole, api) =>
    `Tout le texte en un seul fichier : ${whole}. Pour les programmes : ${api}.`,
  sources: 'Sources :',
  throughAnother: (title) => ` Connu de nous par ${title}.`,
  picture: (alt, caption, credit) => `Image : ${alt} ${caption} (${credit})`,
  titled: (label, title) => `${label} : ${title}`,
  above: (title) => `${title} :`,
  madeUp: ', avec des chiffres inventés',
  journey: 'La carte de ce parcours',
};

export const stepLabels: typeof en.stepLabels = {
  quiz: 'Quiz',
  calculator: 'Calculateur',
  task: 'À faire',
  reflection: 'À méditer',
};

export const storyQuestions: typeof en.storyQuestions = {
  here: 'Où cela pourrait-il arriver chez nous ?',
  limits: (notWhen) => `La leçon a ses limites : « ${notWhen} » Vaut-elle pour nous ?`,
};

export const slipHeadings: typeof en.slipHeadings = {
  firstStep: 'Premier pas',
  tryIt: 'À vous d’essayer',
};

export const forPrograms: typeof en.forPrograms = {
  title: 'Pour les programmes',
  point: 'Toutes les adresses qu’un programme peut lire : flux, données, texte brut et images.',
  intro:
    'Ces fichiers sont produits avec le site et ne demandent pas de clé. Ils contiennent ce que contiennent les pages : ce qui n’est pas publié n’y est pas.',
  feeds: {
    heading: 'Flux',
    intro: 'RSS 2.0. Les trente dernières fiches, les plus récentes d’abord.',
    everything: 'Tout.',
    kind: (kind) => `${kind}.`,
    nudge: 'Le coup de pouce de chaque semaine, jusqu’à la dernière mise en ligne.',
  },
  calendar: {
    heading: 'Agenda',
    intro: 'iCalendar (RFC 5545), pour s’y abonner ou le charger une fois.',
    weeks: 'Chaque coup de pouce le lundi de sa semaine, encore et encore.',
  },
  data: {
    heading: 'Données',
    intro: (version) =>
      `JSON, version ${version}. La version augmente quand une réponse change de forme. Les dates s’écrivent année-mois-jour ; les adresses sont entières.`,
    index: 'Ce qu’il y a : les types de fiches et combien de chacun.',
    schema: 'Le schéma JSON (2020-12) de chaque réponse.',
    kind: (kind) => `${kind}, en bref.`,
    entry: 'Une fiche : ses champs, son texte en Markdown, ses sources.',
  },
  texts: {
    heading: 'Texte pour les modèles de langue',
    intro: 'Du Markdown simple, avec le numéro d’une source là où la page en a une.',
    list: 'La liste de toutes les fiches, avec une ligne sur chacune.',
    whole: 'Tout le texte en un seul fichier.',
  },
  search: {
    heading: 'Pour les moteurs de recherche et les programmes qui montrent des liens',
    intro:
      'La page de chaque fiche porte aussi des données schema.org : l’article, ses sources, sa place dans le site.',
    sitemap: 'La liste de toutes les pages.',
    robots: 'Ce qui peut être lu : tout.',
    picture: 'L’image des liens vers les pages qui n’en ont pas à elles.',
    entryPicture: 'L’image d’une fiche, 1200 pixels sur 630.',
  },
};
