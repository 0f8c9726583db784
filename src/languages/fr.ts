/** What the playbook itself says to readers, in French. */

import type * as en from './en.ts';
import { say } from './sentence.ts';

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
  statement: {
    label: 'Propos',
    description: 'Cité par une autre source\u202F; sa forme n’est pas précisée.',
  },
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
  moreFailed: 'La suite n’a pas pu être chargée\u00A0: vérifiez votre connexion et réessayez.',
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
  tick: 'Sans JavaScript, aucune coche n’est gardée.',
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

// Calculators

export const calculatorNames: typeof en.calculatorNames = {
  'business-case': {
    label: 'Dossier économique',
    description: 'Ce qu’un programme coûte, ce qu’il rapporte, et quand il s’est remboursé.',
  },
  'lifetime-value': {
    label: 'Valeur vie client',
    description: 'Ce que vaut un client, et ce que l’on gagnerait à en garder davantage.',
  },
  'word-of-mouth': {
    label: 'Bouche-à-oreille',
    description: 'Ce que l’on gagne quand davantage de clients vous recommandent.',
  },
  'service-staffing': {
    label: 'Dimensionnement des équipes',
    description:
      'Combien de personnes répondent, combien de temps on attend, et ce que cela coûte.',
  },
  'contact-resolution': {
    label: 'Résolution des contacts',
    description: 'Ce que cela coûte quand une question demande plus d’un contact.',
  },
  turnover: {
    label: 'Rotation du personnel',
    description: 'Ce que coûtent les départs dans les équipes en contact avec les clients.',
  },
  complaints: {
    label: 'Réclamations',
    description: 'Ce que mettent en jeu les réclamations tues ou mal traitées.',
  },
  'survey-precision': {
    label: 'Précision des enquêtes',
    description: 'Combien de réponses il vous faut, et ce que l’évolution d’un score peut prouver.',
  },
  'evidence-strength': {
    label: 'Solidité des preuves',
    description: 'Jusqu’où l’on peut se fier à un lien entre expérience et résultats.',
  },
  'journey-planner': {
    label: 'Plan d’étude d’un parcours',
    description: 'Entretiens, jours et coût pour cartographier un parcours.',
  },
};

export const calculatorList: typeof en.calculatorList = {
  title: 'Calculateurs',
  description:
    'Des calculateurs qui relient l’expérience client à l’argent, aux équipes et aux preuves, toutes hypothèses apparentes.',
  label: 'Suivez l’argent',
  point:
    'Un dossier défendable en deux minutes\u202F; et tout ce qui le fonde, pour qui voudra le vérifier.',
  about: {
    question: 'De quoi s’agit-il\u202F?',
    answers: {
      customers: 'des clients qui restent, partent ou parlent de nous',
      contacts: 'des appels, des contacts et des réclamations',
      people: 'des équipes en première ligne',
      evidence: 'd’une enquête ou d’une étude',
      all: 'd’un programme entier',
    },
  },
  need: {
    question: 'Que vous faut-il\u202F?',
    answers: {
      money: 'une somme d’argent',
      number: 'un nombre de personnes ou de jours',
      proof: 'une preuve',
    },
  },
  whom: {
    question: 'Qui devez-vous convaincre\u202F?',
    answers: {
      finance: 'la direction financière',
      operations: 'les opérations',
      research: 'les équipes d’études',
    },
  },
  showAll: 'Tout afficher',
};

export const calculatorsFound: typeof en.calculatorsFound = {
  none: 'Aucun ne correspond à tout cela.',
  some: (found) => (found === 1 ? 'Celui-ci convient.' : `Ces ${found} conviennent.`),
};

export const calculatorPage: typeof en.calculatorPage = {
  kind: 'Calculateur',
  result: 'Résultat',
  numbers: 'Les chiffres',
  true: 'À quelles conditions',
  working: 'Le détail du calcul',
  words: 'En toutes lettres',
  compare: 'Comparer',
  comparing:
    'Gardez cette réponse, changez un chiffre, puis gardez la suivante. Vous pouvez en comparer jusqu’à quatre.',
  keep: 'Garder comme scénario',
  forget: 'Effacer les scénarios',
  pin: 'Mesurer les écarts à partir d’ici',
  fromOthers: 'Lignes venues d’autres calculateurs',
  intoCase: 'Vers le dossier économique',
  tools: 'À emporter',
  copyLink: 'Copier le lien',
  copyWords: 'Copier le texte',
  pick: 'Ajouter à Mon playbook',
  download: 'Télécharger pour un tableur',
  print: 'Imprimer',
  caveat: 'Avant de vous y fier',
  yourNumbers: 'Vos chiffres',
  assumptions: 'Hypothèses',
  allDefaults: 'Revenir à toutes les valeurs par défaut',
  inputs: 'Tous les chiffres pris en compte',
  inputsTable: 'Tableau\u00A0: tous les chiffres pris en compte',
  input: 'Donnée',
  value: 'Valeur',
  basis: 'Nature',
  origin: 'La valeur par défaut et son origine',
  illustrative: 'à titre d’illustration',
  before: '\u00A0: ',
  likely: (low, high) => `\u202F; probablement de ${low} à ${high}`,
  others: 'Pour comparer',
  contested: 'Contesté',
  quoted: (claim) => `«\u00A0${claim}\u00A0»`,
  method: 'Sources de la méthode',
  secondHand: 'lue de seconde main',
  firstHand: 'lue de première main',
};

export const workedAnswer: typeof en.workedAnswer = {
  named: (calculator, situation) => `${calculator}\u00A0: ${situation}`,
  illustrative: 'à titre d’illustration',
  ownNumbers: 'Mettez vos propres chiffres',
  ownNumbersFor: (answer) => `Mettez vos propres chiffres\u00A0: ${answer}`,
  defaults: 'avec ses valeurs par défaut',
};

export const metricFormula: typeof en.metricFormula = {
  heading: 'Comment il se calcule',
  unit: 'Unité',
  example: 'Exemple chiffré, avec des nombres inventés',
};

export const calculatorUnits: typeof en.calculatorUnits = {
  points: (text, value) => counted(text, value * 100, 'point'),
  years: (text, value) => counted(text, value, 'an'),
  periods: (text, value) => counted(text, value, 'période'),
  months: (text) => `${text}\u00a0mois`,
  weeks: (text, value) => counted(text, value, 'semaine'),
  days: (text, value) => counted(text, value, 'jour'),
  hours: (text, value) => counted(text, value, 'heure'),
  minutes: (text, value) => counted(text, value, 'minute'),
  seconds: (text, value) => counted(text, value, 'seconde'),
  erlang: (text, value) => counted(text, value, 'erlang'),
};

const counted = (text: string, value: number, unit: string) =>
  `${text}\u00a0${Math.abs(value) < 2 ? unit : `${unit}s`}`;

export const calculatorFields: typeof en.calculatorFields = {
  parts: {
    promoter: 'promoteurs',
    promoters: 'promoteurs',
    passive: 'passifs',
    passives: 'passifs',
    detractor: 'détracteurs',
    detractors: 'détracteurs',
    quick: 'résolu vite',
    resolved: 'résolu',
    unresolved: 'non résolu',
    silent: 'jamais réclamé',
    label: 'nom',
    annual: 'montant par an',
    causalShare: 'part imputable',
    low: 'au plus bas, en multiple du plan',
    high: 'au plus haut, en multiple du plan',
    managers: 'entreprises',
    customers: 'clients',
    after: 'après une période',
    now: 'tout de suite',
    adjusted: 'coefficients, ou corrigé des autres causes',
    monteCarlo: 'simulation',
    none: 'aucun',
    components: 'ses composantes',
    percent: 'une part du salaire',
    proportion: 'une proportion',
    mean: 'un score moyen',
    nps: 'un Net Promoter Score',
    raw: 'chiffres bruts',
    matched: 'paires appariées',
    randomised: 'essai avec tirage au sort',
  },
  partsOf: {
    riskTreatment: { adjusted: 'coefficients' },
    design: { adjusted: 'corrigé des autres causes' },
  },
  quoted: (label) => `«\u00A0${label}\u00A0»`,
  roundedUp: 'arrondi au supérieur',
};

export const calculatorMessages: typeof en.calculatorMessages = {
  items: 'Trop ou trop peu de nombres.',
  write: ({ whole, list, least, most }) => {
    const one = whole ? 'un nombre entier' : 'un nombre';
    const between =
      least !== undefined && most !== undefined
        ? ` de ${least} à ${most}`
        : least !== undefined
          ? ` d’au moins ${least}`
          : most !== undefined
            ? ` d’au plus ${most}`
            : '';
    return list
      ? `Écrivez des nombres${whole ? ' entiers' : ''}, séparés par des points-virgules${between && `, chacun${between}`}.`
      : `Écrivez ${one}${between}.`;
  },
  unusable: (label) => `${label} ne peut pas être utilisé tel quel.`,
  tooLong: (label, most) => `${label}\u00A0: ${most} caractères au plus.`,
  together: {
    oneEachYear: ({ own, years, has }) =>
      `${own}\u00A0: il faut un nombre pour chacune des ${years} années, et il y en a ${has}`,
    notOne: ({ own, sum }) =>
      `${own}\u00A0: le total doit faire 100\u202F%, et il fait ${sum}\u202F%`,
    noAnswers: ({ own }) => `${own} doit compter au moins une réponse`,
    cohortStart: ({ own }) => `${own} doit commencer par l’effectif de départ, supérieur à 0`,
    cohortGrows: ({ own, renewal }) =>
      `${own} ne peut pas augmenter, or il augmente au renouvellement ${renewal}`,
    endlessByGrowth: ({ own }) =>
      `${own} rend la valeur infinie\u00A0: retention × (1 + croissance) doit rester inférieur à 1 + discountRate`,
    endless: ({ own }) => `${own} doit rester inférieur à 1 + discountRate`,
    raisedTooFar: ({ own, raised }) =>
      `${own} porte retention à ${raised}\u202F; il faut au moins 0, et moins de 1 + discountRate`,
    marginTooWide: ({ own, most, is }) =>
      `${own} doit être d’au plus ${most} points, et vaut ${is}`,
    moreThanPeople: ({ own, answers, people }) =>
      `${own} compte ${answers} réponses pour ${people} personnes`,
    movesTooMany: ({ own, moved, share, from }) =>
      `${own} déplace ${moved}\u202F% de tous les clients, mais seuls ${share}\u202F% sont des ${from}`,
    partOverWhole: ({ own, most, is }) => `${own} doit être d’au plus ${most}, et vaut ${is}`,
    moreThanTurnover: ({ own, most, is }) =>
      `${own} ne peut pas dépasser la rotation elle-même (${most}\u202F%), et vaut ${is} points`,
    tooMuchWork: ({ own, work, most }) =>
      `${own}\u00A0: cela fait ${work} erlangs de travail\u202F; on peut en calculer ${most} au plus`,
    tooManyInQueue: ({ calls, most }) =>
      `${calls} appels arrivent pendant qu’une personne attend\u202F; on peut en calculer ${most} au plus`,
  },
};

export const calculatorAnswer: typeof en.calculatorAnswer = {
  unavailable: 'non disponible',
  asTable: 'Sous forme de tableau',
  table: (title) => `Tableau\u00A0: ${title}`,
  range: (low, high) => `de ${low} à ${high}`,
  noEnd: 'sans fin',
  before: 'Avant',
  after: 'Après',
  none: 'non précisé',
  basis: {
    mine: 'mon chiffre',
    benchmark: 'valeur publiée',
    guess: 'estimation',
    choice: 'un choix',
  },
  nameAndSpread: 'Nom et fourchette',
  basisOf: (label) => `${label}\u00A0: d’où vient le chiffre`,
  backToDefault: 'Revenir à la valeur par défaut',
  slider: (label, part) => `${label}${part ? `, ${part}` : ''}\u00A0: curseur`,
  line: (place) => `ligne ${place}`,
  tornado: {
    title: 'Ce qui compte le plus',
    point: (result) =>
      `De combien varie «\u00A0${result}\u00A0» quand une seule donnée va de sa plus basse à sa plus haute valeur probable.`,
    rowsAre: 'Donnée',
    now: 'Maintenant',
    low: 'Au plus bas',
    high: 'Au plus haut',
  },
};

export const calculatorScenarios: typeof en.calculatorScenarios = {
  scenario: (letter) => `Scénario ${letter}`,
  againstFirst: 'Par rapport au scénario A',
  base: 'base',
  incomparable: 'non comparable',
  kept: (scenario) => `Gardé\u00A0: ${scenario}.`,
  already: (scenario) => `Déjà gardé\u00A0: ${scenario}.`,
  full: (most) => `${most} scénarios sont gardés. Effacez-les pour en garder d’autres.`,
  nothing: 'Il n’y a pas encore de réponse à garder.',
};

export const calculatorSummary: typeof en.calculatorSummary = {
  pair: (label, value) => `${label}\u00A0: ${value}`,
  rests: (named) => `Ce résultat repose sur\u00A0: ${named.join('\u202F; ')}.`,
  behind: (counts) => ` S’y ajoutent ${listed(counts)}.`,
  counts: {
    mine: (count) => (count < 2 ? `${count} chiffre à nous` : `${count} chiffres à nous`),
    benchmark: (count) => (count < 2 ? `${count} valeur publiée` : `${count} valeurs publiées`),
    guess: (count) => (count < 2 ? `${count} estimation` : `${count} estimations`),
  },
  range: (result, least, most, input) =>
    `«\u00A0${result}\u00A0» se situe entre ${least} et ${most} sur la plage probable de «\u00A0${input}\u00A0», la donnée qui pèse le plus.`,
};

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;

export const calculatorHanded: typeof en.calculatorHanded = {
  causalShare: (share) => `les preuves permettent de dire ${share} imputables`,
  customerValue: (value) => `un client vaut ${value}`,
  answers: (counts) =>
    `une enquête a compté ${counts.join(', ')} promoteurs, passifs et détracteurs`,
  give: (clause) => `D’autres calculateurs peuvent reprendre ceci\u00A0: ${clause}.`,
  hand: 'Transmettre',
  take: (clause) => `Transmis par un autre calculateur\u00A0: ${clause}.`,
  use: 'L’utiliser ici',
  done: 'Transmis\u00A0: les calculateurs qui peuvent s’en servir le proposent désormais.',
};

export const calculatorLedger: typeof en.calculatorLedger = {
  kinds: {
    cash: 'marge',
    avoidedCost: 'coût évité',
    capacity: 'capacité, pas d’argent',
    soft: 'indirect, pas d’argent',
  },
  send: 'Envoyer le résultat',
  sendAgain: 'L’envoyer à nouveau',
  toCase: 'Aller au dossier économique',
  holds: (lines) =>
    lines === 0
      ? ', qui ne contient encore aucune ligne.'
      : `, qui contient ${lines} ${lines < 2 ? 'ligne' : 'lignes'}.`,
  empty: 'Aucun calculateur n’a encore envoyé de résultat. Chacun a un bouton pour le faire.',
  below: 'Pour mémoire, jamais additionné\u00A0:',
  belowLine: (value, kind) => `\u00A0: ${value} (${kind})`,
  take: 'Prendre ces lignes comme bénéfices',
  remove: 'Retirer toutes les lignes',
  twice: (labels) =>
    `Ces lignes comptent peut-être deux fois le même argent\u00A0: ${labels.map((label) => `«\u00A0${label}\u00A0»`).join(' et ')}. N’en gardez qu’une, ou baissez la part imputable.`,
  line: 'Ligne',
  annual: 'Montant par an',
  kind: 'Nature',
  causalShare: 'Part imputable',
  table: 'Tableau\u00A0: lignes',
  sent: (labels) => `Envoyé\u00A0: ${labels.join('\u202F; ')}.`,
  taken:
    'Les bénéfices ci-dessus sont désormais ces lignes. Estimez pour chacune la part imputable au programme.',
  removed: 'Toutes les lignes sont retirées.',
  noResult: 'Il n’y a pas encore de résultat à envoyer.',
  tooLarge: 'Le résultat dépasse ce qu’un dossier économique peut contenir.',
  damaged:
    'Les lignes enregistrées dans ce navigateur étaient abîmées. Elles sont mises de côté, sur la page de vos données.',
  inTheWay:
    'Les lignes enregistrées dans ce navigateur sont abîmées, et la place manque pour les mettre de côté. Elles restent telles quelles, et aucune nouvelle ligne n’est enregistrée.',
  later:
    'Une version plus récente du playbook a écrit les lignes enregistrées dans ce navigateur. Elles restent telles quelles, et aucune nouvelle ligne n’est enregistrée.',
};

export const calculatorAtWork: typeof en.calculatorAtWork = {
  notKept: 'Ce navigateur n’enregistre rien pour nous\u00A0: l’envoi est impossible.',
  noAnswer: 'Pas encore de réponse\u00A0: corrigez ce qui est signalé ci-dessous.',
  tooLarge: 'Ensemble, ces nombres sont trop grands pour le calcul.',
  noAnswerSpoken: 'Pas encore de réponse\u00A0: un champ est à corriger.',
  damagedLink: (labels) =>
    `Une partie de ce lien est inutilisable, la valeur par défaut la remplace\u00A0: ${labels.map((label) => `«\u00A0${label}\u00A0»`).join(', ')}.`,
  lostScenarios: 'Certains scénarios de ce lien sont illisibles et ont été laissés de côté.',
  unrecorded:
    'Ce lien a été fait avec des valeurs par défaut que personne n’a consignées\u00A0: les chiffres qu’il ne donne pas sont ceux d’aujourd’hui.',
  otherArithmetic:
    'Le calcul a changé depuis que ce lien a été fait\u00A0: sa réponse peut être différente.',
  same: (result, from) => `${result}\u00A0: comme ${from}`,
  changed: (result, change, from) => `${result}\u00A0: ${change} par rapport à ${from}`,
  pinned: 'la réponse qui sert de repère',
  default: 'la réponse par défaut',
  linkCopied: 'Lien copié.',
  tooManyScenarios:
    'Les scénarios sont trop nombreux pour un lien\u00A0: il ne mène qu’à vos nombres. Imprimez la page pour les garder.',
  linkRefused:
    'Le navigateur ne le permet pas ici\u00A0: copiez l’adresse depuis la barre d’adresse.',
  wordsCopied: 'Texte copié.',
  wordsRefused: 'Le navigateur ne le permet pas ici\u00A0: sélectionnez le texte et copiez-le.',
  nothingToTake: 'Il n’y a pas encore de réponse à emporter.',
};

export const calculatorTaking: typeof en.calculatorTaking = {
  input: 'Donnée',
  value: 'Valeur',
  unit: 'Unité',
  basis: 'Nature',
  downloaded: 'Téléchargé.',
  tooManyNumbers: 'Ces chiffres sont trop nombreux pour votre playbook.',
  picked: 'C’est dans votre playbook, avec ces chiffres.',
  full: 'Votre playbook est plein.',
};

export const formerDefaults: typeof en.formerDefaults = {
  kept: 'Ce lien garde la réponse qu’il avait. Depuis, ces valeurs par défaut ont changé\u00A0:',
  change: (label, then, now) => `${label}\u00A0: ${then} alors, ${now} aujourd’hui`,
  useToday: 'Prendre les valeurs d’aujourd’hui',
};

export const caseSimulation: typeof en.caseSimulation = {
  running: 'Simulation en cours…',
  title: 'Ce que la simulation laisse ouvert',
  point: (draws, seed) =>
    `Combien de fois chaque valeur actuelle nette est sortie en ${draws.toLocaleString('fr')} tirages (graine ${seed.toLocaleString('fr')}). Les colonnes sous zéro sont hachurées.`,
  rowsAre: 'Valeur actuelle nette, à partir de',
  atLeast: 'Autant ou plus',
  value: 'Valeur actuelle nette',
  short: 'En bref',
  shortPoint: 'Neuf tirages sur dix se situent entre la deuxième ligne et la quatrième.',
  ofAll: 'Sur tous les tirages',
  mean: 'moyenne',
  lowest: 'le vingtième le plus bas finit à',
  middle: 'milieu',
  highest: 'le vingtième le plus haut commence à',
  error: 'erreur type de la moyenne',
  lossTitle: 'Risque de perte',
  lossPoint: 'Part des tirages qui finissent sous zéro.',
  chance: 'Probabilité',
  ofDraws: 'Des tirages',
  loss: 'une perte',
};

export const businessCaseCalculator: typeof en.businessCaseCalculator = {
  title: 'Dossier économique',
  groups: {
    time: 'Temps',
    factors: 'Risque par coefficients',
    simulation: 'Risque par simulation',
    modified: 'Taux de rendement modifié',
  },
  headline: {
    loses: (years, worth) => say`Sur ${years}, le programme perd ${worth} en valeur d’aujourd’hui`,
    isWorth: (years, worth) => say`Sur ${years}, le programme vaut aujourd’hui ${worth}`,
    notRecovered: (years) => say`\u202F; il n’est pas remboursé en ${years}.`,
    paysBack: (months) => say`, et il se rembourse en ${months}.`,
  },
  result: 'Valeur actuelle nette',
  facts: {
    roi: 'Retour sur investissement',
    pvBenefits: 'Bénéfices, valeur actuelle',
    pvCosts: 'Coûts, valeur actuelle',
    profitabilityIndex: 'Rapporté pour 1 dépensé',
    irr: 'Taux de rendement',
    mirr: 'Taux de rendement modifié',
    payback: 'Délai de retour',
    discountedPayback: 'Délai de retour en valeur actuelle',
    simpleRoi: 'Retour, sans actualisation',
  },
  waterfall: {
    title: 'Des bénéfices à la valeur actuelle nette',
    point:
      'Ce qui reste des bénéfices une fois ôtés ce qui n’est pas dû au programme, le risque et les coûts.',
    rowsAre: 'Étape',
    value: 'Valeur actuelle',
    notCaused: 'non imputable au programme',
    risk: 'réduit pour risque',
    costs: 'coûts',
    net: 'valeur actuelle nette',
  },
  cash: {
    title: 'Trésorerie par année',
    point:
      'Le programme est remboursé là où la ligne du cumul passe par zéro\u00A0; le repère est la fin de cette année.',
    rowsAre: 'Année',
    total: 'Cumul',
    inYear: 'Dans l’année',
  },
  lines: {
    title: 'Chaque ligne au plus bas et au plus haut',
    point:
      'La valeur actuelle nette quand une seule ligne s’écarte du plan, sans coefficients de risque.',
    rowsAre: 'Ligne',
    middle: 'Milieu',
    lowest: 'Au plus bas',
    highest: 'Au plus haut',
    initialCost: 'coût initial',
    runCost: 'coût de fonctionnement',
  },
  breakEvens: {
    noBenefits: 'Sans bénéfices, rien ne peut payer les coûts.',
    multiplier: (share) => `Le dossier tient tant que ${share} des bénéfices se réalisent.`,
    noShare: (label) => `Aucune part imputable de «\u00A0${label}\u00A0» ne décide à elle seule.`,
    share: (share, label) =>
      `L’équilibre est atteint même si le programme n’est la cause que de ${share} de «\u00A0${label}\u00A0».`,
  },
  ledger: 'Les autres calculateurs envoient leurs résultats ici.',
  caveat:
    'Des décimales ne sont pas des preuves. Un bénéfice ne compte que pour la part imputable au programme, et l’on planifie toujours avec optimisme. Le chiffre d’affaires n’est pas la marge\u202F; l’argent déjà dépensé ne compte pas\u202F; rien n’est compté après la dernière année. Coefficients et simulation traitent le même risque\u00A0: choisissez l’un des deux. Les dossiers publiés selon cette méthode sont le plus souvent payés par des fournisseurs. «\u00A0Total Economic Impact\u00A0» est une marque de Forrester\u202F; ceci n’est pas le leur.',
  warnings: {
    irrMultiple: ({ rates }) =>
      `pas de taux de rendement unique\u00A0: ${rates} taux conviennent\u202F; utilisez la valeur actuelle nette ou le taux modifié`,
    irrNone: 'aucun taux de rendement n’annule ces flux',
    mirrNone: 'il faut que de l’argent sorte et que de l’argent rentre',
    notPaidBack: ({ years }) => `pas remboursé en ${years} ans`,
    notPaidBackDiscounted: ({ years }) => `pas remboursé en valeur actuelle en ${years} ans`,
    recrosses: 'le cumul redevient négatif après avoir été remboursé',
    noCosts: 'il n’y a aucun coût auquel comparer',
    noBenefits: 'les bénéfices ne valent rien aujourd’hui\u00A0: aucun multiple ne suffit',
    notSimulated:
      'une simulation remplace les coefficients de risque\u00A0: choisissez-la sous riskTreatment',
    negativeBenefit:
      'un bénéfice inférieur à zéro est un coût\u202F; son coefficient de risque joue à l’envers',
    paysWithoutLine: 'le dossier est rentable même sans cette ligne',
    lineCannotPay: 'cette ligne ne peut pas à elle seule rendre le dossier rentable',
  },
  steps: {
    benefit: ({ label }) => `${label}`,
    lastYear: ({ year }) => `flux net de l’année ${year}`,
    netPresentValue: 'valeur actuelle nette',
    returnOnInvestment: 'retour sur investissement',
    breakEvenMultiplier: 'part des bénéfices au seuil de rentabilité',
    payback: 'délai de retour',
  },
  names: {
    annual: 'montant par an',
    causalShare: 'part imputable',
    costs: 'coûts',
    pvBenefits: 'bénéfices en valeur actuelle',
    pvCosts: 'coûts en valeur actuelle',
    npv: 'valeur actuelle nette',
    years: 'années',
  },
};

export const businessCaseDescription: typeof en.businessCaseDescription = {
  purpose:
    'Transforme les bénéfices et les coûts d’un programme en chiffres qu’une direction financière peut vérifier.',
  question: 'Le programme entier est-il rentable\u202F?',
  aliases: [
    'business case',
    'retour sur investissement',
    'roi',
    'rentabilité',
    'valeur actuelle nette',
    'van',
    'tri',
    'délai de retour',
    'convaincre le directeur financier',
  ],
};

export const complaintsCalculator: typeof en.complaintsCalculator = {
  title: 'Réclamations et réparation',
  groups: {
    endings: 'Comment finissent les réclamations',
    buying: 'Qui rachète',
    fee: 'Des frais mal aimés',
    simple: 'La vue simple',
  },
  headline: {
    problems: (lost, silent) =>
      say`Les problèmes font perdre ${lost} clients par an, dont ${silent} en silence\u202F; `,
    wouldLose: (worth) => say`les trois leviers feraient perdre ${worth} de plus.`,
    areWorth: (worth) => say`les trois leviers réunis valent ${worth}.`,
  },
  result: 'Valeur des trois leviers',
  facts: {
    marketAtRisk: 'Marché en jeu',
    customersSaved: 'Clients gardés',
    recoveryNow: 'Coût de la réparation aujourd’hui',
    recoveryThen: 'Coût de la réparation ensuite',
    roi: 'Retour sur la réparation en plus',
    fee: 'Profit tiré des frais',
    simple: 'En jeu selon la vue simple',
  },
  lost: {
    title: 'Où les clients se perdent',
    point:
      'Chaque barre est à l’échelle. Ce qui n’a jamais été réclamé, aucun service des réclamations ne le voit.',
    rowsAre: 'Comment le problème a fini',
    value: 'Clients',
    whole: 'ont eu un problème',
    complained: 'ont réclamé',
    lost: (how) => `dont perdus (${how})`,
    quick: 'résolu vite',
    resolved: 'résolu',
    unresolved: 'réclamé, non résolu',
    silent: 'jamais réclamé',
  },
  levers: {
    title: 'Ce que vaut chaque levier',
    point:
      'La part moyenne de chaque levier, sur tous les ordres dans lesquels on peut actionner les trois.',
    rowsAre: 'Levier',
    value: 'Valeur',
    problems: 'moins de problèmes',
    complaining: 'réclamer plus facilement',
    recovery: 'mieux réparer',
    all: 'les trois',
  },
  leaves: {
    title: 'Ce que laissent les frais',
    point: 'Les frais ne rapportent que tant que peu de ceux qui les paient partent à cause d’eux.',
    rowsAre: 'Points de payeurs qui partent à cause d’eux',
    value: 'Profit tiré des frais',
  },
  breakEvens: {
    leversPay: (most) =>
      `Les leviers sont rentables tant qu’ils coûtent moins de ${most}, en plus de la réparation supplémentaire.`,
    noExtra:
      'La réparation ne coûte pas plus qu’avant\u00A0: les leviers sont rentables dès qu’ils gardent un seul client.',
    worthless:
      'Ici les clients ne valent rien\u00A0: les frais ne peuvent donc faire fuir aucune valeur.',
    feeLoses: (share, money) =>
      `Les frais ne rapportent plus rien dès que ${share} de ceux qui les paient partent à cause d’eux\u202F; aujourd’hui ils perdent ${money}.`,
    feeEarns: (share, money) =>
      `Les frais ne rapportent plus rien dès que ${share} de ceux qui les paient partent à cause d’eux\u202F; aujourd’hui ils rapportent ${money}.`,
  },
  ledger: {
    saved: 'Clients gardés par un meilleur traitement, moins son coût',
    fee: 'Renoncer aux frais',
  },
  caveat:
    'Les taux de réachat viennent d’enquêtes américaines vieilles de plusieurs décennies, lues de seconde main\u00A0: remplacez-les par les vôtres. Qui réclame dépend de la gravité du problème. Un client parti après un problème serait peut-être parti sans lui. Une réparation qui ferait acheter plus qu’avant n’est pas comptée, car les études ne la constatent pas.',
  warnings: {
    recoveryParadox:
      'une branche achète plus que les clients sans problème\u202F; ce gain n’est pas compté, car les études ne le constatent pas dans les réachats',
    noExtraCost: 'traiter les réclamations ne coûte pas plus qu’avant',
    worthlessCustomers: 'les clients ne valent rien\u00A0: les perdre ne coûte donc rien',
    moreLost: 'ensemble, les leviers font perdre plus de clients qu’avant',
    badProfit: 'les frais coûtent plus en clients perdus qu’ils ne rapportent',
  },
  steps: {
    lostInSilence: 'perdus en silence',
    lostInAll: 'perdus en tout',
    marketAtRisk: 'marché en jeu',
    customersSaved: 'clients gardés',
    valueOfTheLevers: 'valeur des leviers',
    returnOnExtraRecovery: 'retour sur la réparation en plus',
    churnAtWhichTheFeeEarnsNothing: 'départs à partir desquels les frais ne rapportent rien',
    profitOfTheFee: 'profit tiré des frais',
  },
  names: {
    silent: 'silencieux',
    unresolved: 'non résolus',
    resolved: 'résolus',
    quick: 'vite résolus',
    lostTotal: 'perdus en tout',
    lostTotalAfter: 'perdus en tout ensuite',
    customersSaved: 'clients gardés',
    jointValue: 'valeur commune',
    extraCost: 'coût en plus',
  },
};

export const complaintsDescription: typeof en.complaintsDescription = {
  purpose:
    'Mesure le marché mis en jeu par les réclamations tues ou mal traitées, et met à l’épreuve des frais mal aimés.',
  question: 'Que nous coûtent les réclamations que nous n’entendons jamais\u202F?',
  aliases: [
    'réclamations',
    'plaintes',
    'clients mécontents',
    'marché à risque',
    'réclamations silencieuses',
    'traitement des réclamations',
    'frais cachés',
  ],
  others: {
    rage: 'Sur 100 Américains, 74 ont eu dans l’année un problème avec un produit ou un service, contre 66 en 2020 et 32 en 1976.',
  },
  contested: {
    silent: {
      claim:
        'Pour une réclamation il y en a vingt-six de silencieuses, et chacun en parle à neuf ou dix personnes.',
      verdict:
        'De telles chaînes comptent chaque personne qui en entend parler comme un acheteur perdu. Nous ne les citons que pour dire pourquoi nous ne les calculons pas\u00A0: l’arbre ci-dessus compte chaque client une fois.',
    },
    paradox: {
      claim:
        'Les clients dont la réclamation a été bien traitée sont plus fidèles que ceux qui n’ont eu aucun problème.',
      verdict:
        'Une analyse groupée le constate pour la satisfaction, mais ni pour le réachat ni pour le bouche-à-oreille.',
    },
  },
};

export const contactResolutionCalculator: typeof en.contactResolutionCalculator = {
  title: 'Résolution au premier contact et libre-service',
  groups: {
    after: 'Après le premier contact',
    selfService: 'Libre-service',
    time: 'Le temps des clients',
  },
  headline: {
    step: (from, to) => `${from} à ${to}`,
    costs: (step, worth) =>
      say`Passer de ${step} de demandes résolues au premier contact coûte par an ${worth} de plus que cela ne rapporte.`,
    saves: (step, worth) =>
      say`Passer de ${step} de demandes résolues au premier contact, avec le libre-service, fait économiser ${worth} par an.`,
  },
  result: 'Économie nette par an',
  facts: {
    contactsPerIssue: 'Contacts par demande',
    repeatShare: 'Contacts répétés',
    unresolvedShare: 'Demandes abandonnées en silence',
    costPerResolved: 'Coût d’une demande résolue',
    roi: 'Retour sur le programme',
    issuesNoLongerLost: 'Demandes qui ne sont plus abandonnées',
    marginProtected: 'Marge qu’elles portent (indirecte)',
    customerHoursSaved: 'Heures gagnées par les clients',
    customerValue: 'Leur valeur pour les clients, pas d’argent',
  },
  flow: {
    title: (told) => `Ce que deviennent ${told.toLocaleString('fr')} demandes`,
    point:
      'Certaines sont résolues tout de suite, d’autres après être revenues, d’autres abandonnées sans bruit.',
    rowsAre: 'Demandes',
    value: (told) => `Sur ${told.toLocaleString('fr')}`,
    whole: 'toutes les demandes',
    first: 'résolues au premier contact',
    again: 'posées une deuxième fois',
    second: 'résolues au deuxième contact',
    more: 'posées encore, et encore',
    later: 'résolues finalement',
    givenUpLater: 'abandonnées finalement',
    givenUpSecond: 'abandonnées après le deuxième contact',
    givenUpFirst: 'abandonnées après le premier contact',
  },
  selfService: {
    title: 'Le libre-service face à son seuil de rentabilité',
    point:
      'La barre est ce que le libre-service résout aujourd’hui\u00A0; il est rentable quand elle atteint le trait.',
    rowsAre: 'Libre-service',
    now: 'Aujourd’hui',
    needed: 'Nécessaire pour être rentable',
    solved: 'essais qui résolvent la demande',
  },
  saving: {
    title: 'D’où vient l’économie',
    point: 'Moins de contacts répétés et du libre-service, moins le coût du programme.',
    rowsAre: 'Étape',
    value: 'Par an',
    repeats: 'moins de contacts répétés',
    selfService: 'libre-service',
    programme: 'programme',
    net: 'économie nette',
  },
  breakEvens: {
    cannotPay:
      'Le libre-service ne peut pas être rentable\u00A0: ses tentatives coûtent plus que les contacts qu’elles pourraient éviter.',
    containment: (needed, present) =>
      `Le libre-service est rentable dès que ${needed} des tentatives règlent la demande\u202F; aujourd’hui\u00A0: ${present}.`,
    repeats: (saved, cost) =>
      `La baisse des contacts répétés fait économiser à elle seule ${saved} par an, contre ${cost} pour le programme.`,
    minutes:
      'Des minutes gagnées ne deviennent de l’argent que si des heures sont supprimées ou employées à autre chose.',
  },
  ledger: { avoided: 'Contacts évités', margin: 'Marge des demandes qui ne sont plus abandonnées' },
  caveat:
    'Ce que le centre compte comme résolu n’est pas ce que les clients ressentent comme tel. Le temps gagné est de la capacité tant que personne ne supprime les heures. Pousser vers un libre-service qui échoue augmente l’effort des clients. Les contacts répétés sont comptés comme si chaque contact suivant avait la même chance d’aboutir.',
  warnings: {
    targetBelowPresent:
      'l’objectif est inférieur au taux actuel\u00A0: l’économie est donc une perte',
    nothingResolved: 'rien n’est résolu',
    noProgrammeCost: 'le programme ne coûte rien',
    nothingSpared: 'aucune réussite n’évite un contact qui coûte quelque chose',
    cannotBreakEven: 'les tentatives coûtent plus que les contacts qu’elles pourraient éviter',
    moreSparedThanMade: 'le libre-service éviterait plus de contacts qu’il n’y en a',
    customerValueOnly:
      'le temps des clients est leur gain à eux\u00A0: ne l’ajoutez jamais à de l’argent',
  },
  steps: {
    contactsPerIssue: 'contacts par demande',
    issuesGivenUp: 'demandes abandonnées',
    costPerResolvedIssue: 'coût par demande résolue',
    savingOnRepeats: 'économie sur les contacts répétés',
    savingBySelfService: 'économie par le libre-service',
    netSaving: 'économie nette',
  },
  names: {
    contactsPerIssue: 'contacts par demande',
    unresolvedShare: 'part non résolue',
    atTarget: 'à l’objectif',
    complexity: 'complexité',
    savingRepeat: 'économie sur les contacts répétés',
    savingDeflection: 'économie par le libre-service',
  },
};

export const contactResolutionDescription: typeof en.contactResolutionDescription = {
  purpose: 'Chiffre les contacts évitables, et le temps qu’ils coûtent aux clients.',
  question: 'Que gagnerait-on à résoudre davantage du premier coup\u202F?',
  aliases: [
    'résolution au premier contact',
    'fcr',
    'rappels',
    'appels répétés',
    'coût par contact',
    'libre-service',
    'selfcare',
    'contacts évitables',
  ],
  others: {
    repeats: 'Sur 100 appels à un centre moyen, de 30 à 35 étaient des appels répétés.',
  },
  contested: {
    onePerCent: {
      claim:
        'Un pour cent de plus de résolution au premier contact baisse les coûts d’un pour cent.',
      verdict:
        'C’est l’affirmation d’un fournisseur. Ce qu’un point économise dépend du nombre de clients qui reviennent et du coût d’un contact\u00A0: le calcul ci-dessus le montre avec vos chiffres.',
    },
  },
};

export const evidenceStrengthCalculator: typeof en.evidenceStrengthCalculator = {
  title: 'Solidité des preuves',
  groups: {
    gap: 'Ce que l’on croit et ce que l’on vit',
    pilot: 'Un essai pilote',
    money: 'Argent',
  },
  headline: {
    chance: (difference) =>
      say`Clients satisfaits et insatisfaits restent à peu près autant\u00A0: un écart de ${difference} peut tenir au hasard.`,
    more: (difference, claim) =>
      say`Les clients satisfaits restent plus souvent, de ${difference}\u202F; avec ces preuves, n’en déclarez imputables que ${claim} au plus.`,
    less: (difference, claim) =>
      say`Les clients satisfaits restent moins souvent, de ${difference}\u202F; avec ces preuves, n’en déclarez imputables que ${claim} au plus.`,
  },
  result: 'Part imputable à ne pas dépasser',
  facts: {
    riskDifference: 'Écart entre ceux qui restent',
    riskRatio: 'Départs, insatisfaits sur satisfaits',
    eValue: 'Valeur E',
    nearerLimit: 'Valeur E de la borne la plus proche',
    gap: 'Écart entre croyance et expérience',
    pilot: 'Personnes dans chaque groupe d’un pilote',
    valueAtStake: 'Valeur en jeu',
  },
  interval: { share: 'Part', lowest: 'Au plus bas', highest: 'Au plus haut' },
  shares: {
    title: 'Quatre parts, et ce que permet le hasard',
    point: 'Des plages qui ne se touchent pas ont peu de chances de tenir au seul hasard.',
    rowsAre: 'Qui',
    satisfied: 'satisfaits restés',
    dissatisfied: 'insatisfaits restés',
    managers: 'responsables qui disent oui',
    customers: 'clients qui disent oui',
  },
  contour: {
    title: 'Quelle force il faudrait à une cause cachée',
    point:
      'Sur la ligne, une cause cachée explique toute la différence, au-dessous elle ne le peut pas. Le repère est le point où les deux forces sont égales\u00A0: la valeur E.',
    rowsAre: 'Fois plus fréquente chez les insatisfaits',
    value: 'Fois plus de départs à cause d’elle',
  },
  gaps: {
    title: 'Les deux écarts',
    point: 'Une plage qui contient zéro laisse ouverte l’existence même d’un écart.',
    rowsAre: 'Écart',
    satisfaction: 'satisfaits moins insatisfaits',
    belief: 'responsables moins clients',
  },
  pilot: {
    title: 'Quelle taille doit avoir un pilote',
    point: 'Pour une différence deux fois plus petite, il faut environ quatre fois plus de monde.',
    rowsAre: 'Points d’écart à déceler',
    value: 'Personnes dans chaque groupe',
  },
  breakEvens: {
    elsewhere: (eValue, ratio) =>
      `Autre chose pourrait expliquer le lien si cela rendait le départ ${eValue} fois plus probable et était d’autant plus fréquent chez les insatisfaits (aujourd’hui ils partent ${ratio} fois plus souvent).`,
    equal: 'Aucun pilote, si grand soit-il, ne peut distinguer deux parts égales.',
    pilot: (people, one, other) =>
      `Un pilote avec ${people} personnes dans chaque groupe distinguerait ${one} de ${other}.`,
  },
  ledger: {
    missing:
      'Indiquez le nombre de clients et leur valeur\u00A0: la valeur en jeu pourra être envoyée comme ligne indirecte.',
    stake: 'Valeur en jeu entre satisfaits et insatisfaits',
  },
  caveat:
    'Que deux choses aillent ensemble ne fait pas de l’une la cause de l’autre. La valeur E borne l’effet que devrait avoir une cause cachée\u202F; elle ne dit rien de qui a été interrogé, ni d’une fidélité qui causerait la satisfaction. La part à ne pas dépasser est notre jugement sur les protocoles, pas une estimation. Le couple de chiffres publié compare deux questions différentes posées à deux groupes différents.',
  warnings: {
    equalShares: 'aucun pilote, si grand soit-il, ne peut distinguer des parts égales',
    noValue: 'le nombre de clients ou leur valeur n’est pas indiqué',
    emptyCell: 'l’un des quatre effectifs est nul\u202F; on a ajouté un demi à chacun',
    crossesOne:
      'l’intervalle contient 1\u00A0: même sans facteur de confusion, le lien peut s’expliquer',
    noGap: 'responsables et clients ne diffèrent peut-être pas du tout',
    judgement: 'ce plafond est un jugement sur le protocole, pas une estimation',
  },
  steps: {
    deliveryGap: 'écart de perception',
    gapOfTheBenchmark: 'écart du couple publié',
    differenceInRetention: 'écart de rétention',
    ratioOfChurnRisks: 'rapport des risques de départ',
    eValue: 'Valeur E',
    valueAtStake: 'valeur en jeu',
  },
  names: {
    managers: 'responsables',
    ratio: 'rapport',
    difference: 'écart',
    causalShareCeiling: 'part imputable à ne pas dépasser',
  },
};

export const evidenceStrengthDescription: typeof en.evidenceStrengthDescription = {
  purpose:
    'Compare ce que croient les responsables et ce que disent les clients, et vérifie si un lien peut tenir au hasard ou à autre chose.',
  question: 'Ici, la satisfaction entraîne-t-elle vraiment la fidélité\u202F?',
  aliases: [
    'corrélation ou causalité',
    'corrélation',
    'causalité',
    'facteur de confusion',
    'écart de perception',
    'taille d’un pilote',
    'e-value',
    'preuve',
  ],
  contested: {
    gap: {
      claim:
        'Huit entreprises sur dix croient offrir une expérience supérieure\u202F; selon les clients, huit sur cent le font.',
      verdict:
        'Les deux chiffres viennent d’une enquête auprès d’entreprises et d’une autre auprès de clients, avec des questions différentes. Un écart est probable\u202F; sa taille n’est pas connue.',
    },
  },
};

export const journeyPlannerCalculator: typeof en.journeyPlannerCalculator = {
  title: 'Plan d’entretiens',
  groups: {
    people: 'Personnes',
    work: 'Travail',
    calendar: 'Calendrier',
    hearing: 'Ce que l’échantillon peut entendre',
  },
  headline: ({ interviews, days, cost, prevalence, chance }) =>
    say`${interviews} entretiens demandent ${days} et ${cost}\u202F; un problème que rencontrent ${prevalence} des gens est entendu avec une probabilité de ${chance}.`,
  result: 'Coût',
  facts: {
    recruits: 'Personnes à inviter',
    companies: 'Entreprises',
    staffHours: 'Temps de travail',
    costPerInterview: 'Coût d’un entretien',
    workingDays: 'Jours ouvrés',
    expectedShareHeard: 'Part de tous les problèmes entendue',
    nForGoal: 'Entretiens pour la probabilité voulue',
  },
  discovery: {
    title: 'Ce qu’entendent davantage d’entretiens',
    point:
      'Neuf, puis seize à vingt-quatre\u00A0: c’est là qu’une étude n’a plus rien trouvé de neuf dans les mots, puis dans le sens.',
    rowsAre: 'Entretiens',
    chance: 'Probabilité d’entendre votre problème',
    share: 'Part de tous les problèmes entendue',
    goal: 'Probabilité voulue',
  },
  calendar: {
    title: 'Jours ouvrés, les uns après les autres',
    point: 'Le recrutement et les entretiens prennent le plus souvent le plus de temps.',
    rowsAre: 'Phase',
    value: 'Jours ouvrés',
    setup: 'préparation',
    recruiting: 'recrutement',
    interviews: 'entretiens',
    synthesis: 'synthèse',
    reporting: 'restitution',
    all: 'en tout',
  },
  cost: {
    title: 'Où va l’argent',
    point: 'Le temps de l’équipe est le plus souvent la plus grosse part.',
    rowsAre: 'Poste',
    value: 'Montant',
    time: 'temps de l’équipe',
    incentives: 'dédommagements',
    recruiting: 'recrutement',
    transcription: 'transcription',
    all: 'en tout',
  },
  breakEvens: {
    nobody:
      'Personne ne rencontre ce problème\u00A0: aucun nombre d’entretiens n’en entendra parler.',
    goal: (chance, interviews, prevalence) =>
      `Pour en entendre parler avec une probabilité de ${chance}, il faut ${interviews} entretiens si ${prevalence} des gens le rencontrent.`,
    missed: (prevalence) =>
      `Une fois sur dix, l’échantillon manque un problème que rencontrent ${prevalence} des gens.`,
  },
  ledger: 'Un plan est un coût. Ajoutez-le au coût initial du dossier économique.',
  caveat:
    'Ne plus rien entendre de neuf ne veut pas dire que l’on a interrogé un échantillon équilibré\u00A0: un échantillon choisi à dessein ne donne pas de pourcentages. Deux personnes d’une même entreprise ne sont pas indépendantes\u00A0: l’échantillon vaut moins que son effectif. La probabilité vaut pour un problème que les gens mentionneraient s’ils le rencontraient.',
  warnings: {
    belowGoal: ({ interviews }) => `cet objectif demande ${interviews} entretiens par échantillon`,
    sameCompany:
      'les personnes d’une même entreprise ne sont pas indépendantes\u00A0: l’échantillon vaut moins que son effectif',
  },
  steps: {
    interviews: 'entretiens',
    peopleToRecruit: 'personnes à recruter',
    staffTime: 'temps de travail',
    cost: 'coût',
    workingDays: 'jours ouvrés',
    calendarDays: 'jours de calendrier',
    chanceToHearTheIssue: 'probabilité d’entendre le problème',
  },
  names: {
    interviews: 'entretiens',
    recruits: 'personnes recrutées',
    staffHours: 'heures de travail',
    fieldDays: 'jours d’entretiens',
    synthesisDays: 'jours de synthèse',
    workingDays: 'jours ouvrés',
  },
};

export const journeyPlannerDescription: typeof en.journeyPlannerDescription = {
  purpose:
    'Prévoit les entretiens d’un parcours client\u00A0: personnes, jours et coût, et ce que l’échantillon peut encore manquer.',
  question: 'Combien d’entretiens, combien de temps, combien d’argent\u202F?',
  aliases: [
    'coût d’un parcours client',
    'cartographie du parcours',
    'combien d’entretiens',
    'plan d’étude',
    'étude qualitative',
    'saturation',
    'taille d’échantillon qualitatif',
  ],
  contested: {
    five: {
      claim: 'Cinq utilisateurs suffisent à trouver la plupart des problèmes.',
      verdict:
        'C’est vrai des problèmes que rencontre environ un tiers des gens. Les plus rares en demandent bien davantage, comme le montre la courbe\u202F; pour le sens des choses, il a fallu de seize à vingt-quatre entretiens.',
    },
  },
};

export const lifetimeValueCalculator: typeof en.lifetimeValueCalculator = {
  title: 'Valeur vie client et fidélité',
  groups: {
    time: 'Temps',
    winning: 'Gagner des clients',
    differing: 'Des clients différents',
  },
  headline: {
    keeping: (points) => `Garder ${points} de plus`,
    losing: (points) => `Perdre ${points}`,
    isWorth: (worth) => `vaut ${worth}`,
    costs: (worth) => `coûte ${worth}`,
    whole: (moved, customers, worth, each) =>
      say`${moved} de ${customers} clients par période ${worth} en tout, soit ${each} par client, programme déduit.`,
  },
  result: 'Gain, programme déduit',
  facts: {
    headlineClv: 'Valeur vie d’un client',
    gross: 'Gain avant le coût du programme',
    multiple: 'Multiple de la marge',
    expectedLifetime: 'Durée de vie attendue',
    clvToCac: 'Valeur sur coût d’acquisition',
    clvFinite: 'Valeur dans l’horizon',
    del: 'Durée de vie actualisée, clients différents',
    constantRBias: 'Erreur d’un taux unique',
  },
  survival: {
    title: 'Qui est encore là',
    point:
      'Un taux unique fait perdre trop de clients ensuite\u00A0: ceux qui restent le plus longtemps sont les plus fidèles.',
    rowsAre: 'Renouvellements',
    seen: 'Observé',
    differ: 'Clients différents',
    oneRate: 'Taux unique',
  },
  multiples: {
    title: 'Multiple de la marge selon la rétention et le taux d’actualisation',
    point: 'Ce que vaut, sur une vie de client, une marge de 1 par période.',
    rowsAre: 'Rétention',
    at: (rate) => `à ${rate}`,
  },
  percent: (text) => `${text}\u202F%`,
  myth: {
    title: 'Cinq points de rétention, de 90 à 95, de trois façons',
    point:
      'Les mêmes cinq points changent d’allure selon la façon de compter. Aucune ne dit ce qu’il en coûte de les gagner.',
    rowsAre: 'Compté en',
    keeping: (share) => `${share} restent`,
    value: 'Variation',
    lifetime: 'durée de vie attendue',
    atRate: 'valeur à votre taux d’actualisation',
    lost: 'clients perdus',
  },
  breakEvens: {
    nobodyStays: 'Personne ne reste après le changement\u00A0: aucune dépense n’est rentable.',
    spend: (money) => `Le programme peut coûter au plus ${money} par client et par période.`,
    noRetention: 'Aucune rétention ne paie ce programme.',
    retention: (from, to) => `Il est rentable dès que la rétention passe de ${from} à ${to}.`,
  },
  ledger: { kept: 'Marge des clients gardés, première période' },
  caveat:
    'La rétention est un résultat, pas un bouton à tourner. Dans un groupe, sa hausse tient pour beaucoup à la sélection\u00A0: ceux qui allaient partir sont partis. Une valeur moyenne cache des clients qui coûtent plus qu’ils ne rapportent. La marge passée n’est pas la marge future, et le coût d’une meilleure rétention manque si vous ne l’indiquez pas.',
  warnings: {
    moreThanAll: 'il ne peut pas rester plus que tout le monde\u00A0: le gain est trop grand',
    negativeMargin: 'chaque période perd de l’argent\u00A0: la fidélité aggrave donc les choses',
    growthLeftOut: 'le multiple et le gain sont calculés sans croissance de la marge',
    noHorizon: 'aucun horizon n’est indiqué',
    noAcquisitionCost: 'gagner un client ne coûte rien',
    nobodyStays: 'personne ne reste après le changement',
    noBreakEven: 'aucune rétention de 0 à 1 ne paie le programme',
    flat: 'dans ces données les clients se ressemblent\u00A0: on ne connaît alpha et bêta que par leur rapport',
    short: 'moins de trois renouvellements\u00A0: alpha et bêta sont incertains',
    twoRenewalsNeeded: 'il faut au moins deux renouvellements',
    nobodyLeft: 'personne n’est parti',
    nobodyRenewed: 'personne n’a renouvelé',
    endlessLifetime:
      'sans taux d’actualisation, cette durée de vie n’a pas de fin (alpha est au plus 1)',
  },
  steps: {
    marginMultiple: 'multiple de la marge',
    customerLifetimeValue: 'valeur vie client',
    expectedLifetime: 'durée de vie attendue',
    retentionAfterTheChange: 'rétention après le changement',
    gainPerCustomerGross: 'gain brut par client',
    gainNetOfTheProgramme: 'gain, programme déduit',
    mostTheProgrammeMayCost: 'coût maximal du programme',
  },
  names: { multiple: 'multiple de la marge', multipleAfter: 'multiple après', net: 'gain net' },
};

export const lifetimeValueDescription: typeof en.lifetimeValueDescription = {
  purpose:
    'Montre ce que vaut une hausse de la rétention, avec et sans clients différents les uns des autres.',
  question: 'Que gagne-t-on à garder davantage de clients\u202F?',
  aliases: [
    'valeur vie client',
    'clv',
    'ltv',
    'fidélité',
    'rétention',
    'attrition',
    'churn',
    'coût des clients perdus',
  ],
  contested: {
    fivePerCent: {
      claim: 'Garder cinq pour cent de clients en plus augmente le profit de 30 à 85 pour cent.',
      verdict:
        'L’affirmation porte sur cinq points, non sur cinq pour cent, de rétention dans quelques secteurs, et elle oublie ce que coûtent ces points. De 90 à 95, cinq points réduisent de moitié la perte de clients.',
    },
  },
};

export const serviceStaffingCalculator: typeof en.serviceStaffingCalculator = {
  title: 'Effectifs et attente',
  groups: { interval: 'L’intervalle', team: 'L’équipe', waiting: 'Ce que coûte l’attente' },
  headline: {
    start: (agents, roster) => say`${agents} agents au travail, ${roster} au planning, `,
    endless: 'ne suffisent pas\u00A0: l’attente n’a pas de fin.',
    answer: (level, target, lost) =>
      say`répondent à ${level} des appels en ${target}\u202F; ${lost} raccrochent.`,
  },
  result: 'Coût d’un intervalle au nombre d’agents le moins cher',
  facts: {
    callback: 'Agents nécessaires',
    erlangC: 'Si personne ne raccrochait (Erlang C)',
    erlangA: 'Si des appelants raccrochent, sans rappel',
    scheduledHeads: 'Au planning',
    costMinimisingN: 'Agents pour lesquels tous les coûts sont au plus bas',
    perceivedWait: 'Attente ressentie',
    deferredHours: 'Travail reporté sur les rappels',
  },
  agents: 'Agents',
  service: {
    title: 'Ce que change chaque agent de plus ou de moins',
    point: 'Le service monte vite au début, presque plus ensuite.',
    answered: 'Répondus à temps',
    busy: 'Occupés',
    lost: 'Raccrochent',
  },
  cost: {
    title: 'Ce que coûte un intervalle',
    point:
      'Peu d’agents coûtent des appels perdus et de l’attente\u202F; beaucoup coûtent des salaires.',
    agents: 'Agents',
    lost: 'Appels perdus',
    time: 'Temps des clients',
  },
  waits: {
    title: 'L’attente, avec et sans patience',
    point:
      'Erlang C ignore que l’on raccroche\u00A0: ses attentes sont donc plus longues, ou sans fin.',
    mean: 'Attente moyenne',
    erlangC: 'Selon Erlang C',
    share: 'Doivent attendre',
    queue: 'Appelants en file',
  },
  breakEvens: {
    oneMore: (now, then) =>
      `Un agent de plus fait passer les appels répondus à temps de ${now} à ${then}.`,
    beyond: 'Un agent de plus sort du tableau.',
    free: 'Ici les agents ne coûtent rien\u00A0: un de plus est toujours mieux.',
    cheapest: (cheapest, required) =>
      `L’ensemble des coûts est au plus bas avec ${cheapest} agents\u202F; l’objectif en demande ${required}.`,
  },
  perYear: 'Intervalles comme celui-ci dans une année',
  ledger: {
    noCheapest:
      'Il n’y a pas de nombre d’agents le moins cher auquel comparer\u00A0: il n’y a donc pas de ligne.',
    howMany:
      'La réponse vaut pour un intervalle. Dites combien d’intervalles de ce genre compte votre année.',
    wages: (agents) => `Salaires et appels perdus avec ${agents} agents`,
    time: (agents) => `Temps des clients avec ${agents} agents`,
  },
  caveat:
    'Les formules supposent que les appels arrivent au hasard à un rythme constant, que leur durée et la patience varient d’une certaine façon, que personne ne rappelle, et que chaque agent peut prendre chaque appel. Erlang C surestime l’attente quand des gens raccrochent. Quatre appels sur cinq en vingt secondes est une convention, pas un optimum. Les rappels sont montrés comme du travail sorti de l’intervalle, ce qui est une simplification.',
  warnings: {
    freeAgents: 'ici les agents ne coûtent rien\u00A0: un de plus est toujours mieux',
    unstable:
      'les agents ne suffisent pas et personne ne raccroche\u00A0: l’attente n’a pas de fin',
    deferredWork: 'les rappels sont du travail pour une autre heure, qu’il faut aussi pourvoir',
  },
  steps: {
    offeredWork: 'charge de travail',
    agentsAtWork: 'agents au travail',
    agentsOnTheRoster: 'agents au planning',
    feltWait: 'attente ressentie',
    callbackWork: 'travail de rappel',
    costAtTheCheapestNumber: 'coût au nombre le moins cher',
  },
  names: {
    wait: 'attente',
    pWait: 'probabilité d’attendre',
    roster: 'planning',
    abandonment: 'appels perdus',
    waiting: 'temps d’attente',
  },
};

export const serviceStaffingDescription: typeof en.serviceStaffingDescription = {
  purpose:
    'Trouve le nombre d’agents, l’attente et l’argent pour lesquels service et coût s’équilibrent.',
  question: 'Combien de personnes nous faut-il au téléphone\u202F?',
  aliases: [
    'erlang',
    'dimensionnement',
    'effectifs du centre d’appels',
    'centre de contact',
    'temps d’attente',
    'rappel',
    'taux de décroché',
    'qualité de service',
  ],
};

export const surveyPrecisionCalculator: typeof en.surveyPrecisionCalculator = {
  title: 'Précision des enquêtes',
  groups: {
    measure: 'Ce que vous mesurez',
    sure: 'Avec quelle certitude',
    silent: 'Ceux qui n’ont pas répondu',
  },
  headline: {
    fall: (points) => `baisse de ${points}`,
    rise: (points) => `hausse de ${points}`,
    noise: (change) => say`Une ${change} ne se distingue pas du bruit\u202F; `,
    real: (change) => say`Une ${change} est plus que du bruit\u202F; `,
    ask: (invitations, needed) =>
      say`pour la précision voulue, interrogez ${invitations} personnes afin d’obtenir ${needed} réponses.`,
  },
  result: 'Réponses nécessaires',
  facts: {
    invitations: 'Invitations',
    estimate: 'Score de la première enquête',
    change: 'Évolution entre les enquêtes',
    noticeable: 'Plus petite évolution décelable',
    luck: 'Probabilité d’une telle évolution par hasard',
    flipPoint: 'De combien les silencieux devraient différer',
  },
  waves: {
    title: 'Les deux enquêtes',
    point: 'Le score de chaque enquête, avec la plage que permet le hasard.',
    rowsAre: 'Enquête',
    score: 'Score',
    lowest: 'Au plus bas',
    highest: 'Au plus haut',
    first: 'première',
    second: 'deuxième',
  },
  curve: {
    title: 'Ce qu’apportent davantage de réponses',
    point: 'Quatre fois plus de réponses divisent la marge par deux.',
    rowsAre: 'Réponses',
    value: 'Marge, en plus ou en moins',
  },
  methods: {
    title: 'La première enquête selon trois méthodes',
    point:
      'L’intervalle ajusté du score est le meilleur à l’essai\u202F; le dernier vaut pour les seuls promoteurs.',
    rowsAre: 'Méthode',
    adjusted: 'ajusté, score',
    plain: 'simple, score',
    wilson: 'Wilson, part des promoteurs',
  },
  breakEvens: {
    noticeable: (points) =>
      `Avec des enquêtes de cette taille, une évolution doit atteindre ${points} pour être décelée.`,
    noFlip: 'Aucun score de ceux qui n’ont pas répondu ne pourrait renverser le premier résultat.',
    flip: (differ, score) =>
      `Si ceux qui n’ont pas répondu diffèrent de ${differ}, le score de tous est de ${score}.`,
  },
  ledger: 'La précision n’est pas de l’argent. Servez-vous-en pour juger les autres résultats.',
  caveat:
    'La marge d’erreur couvre le hasard de l’échantillon et rien d’autre\u00A0: ni qui est injoignable, ni qui ne répond pas, ni la façon de demander, ni qui l’on a prié de mettre dix. Regardez vingt chiffres, et l’un d’eux semblera avoir changé. Une prime sur le score change le score.',
  warnings: {
    noVariance: 'des réponses qui ne diffèrent jamais se passent d’échantillon',
    noFlip: 'aucun score de ceux qui n’ont pas répondu n’amène le résultat au seuil',
    tooFewPeople: ({ people }) =>
      `plus d’invitations que de personnes (${people})\u00A0: acceptez une marge plus large ou augmentez le taux de réponse`,
    oneSided: 'toutes les réponses tombent dans un seul groupe\u202F; utilisez l’intervalle ajusté',
    noise: ({ percent }) =>
      `l’évolution ne se distingue pas du bruit au niveau de confiance de ${percent}\u202F%`,
  },
  steps: {
    criticalValue: 'valeur critique',
    answersFromAnEndlessPopulation: 'réponses d’une population infinie',
    answersNeeded: 'réponses nécessaires',
    invitations: 'invitations',
    scoreOfWave1: 'score de la première enquête',
    changeBetweenTheWavesInStandardErrors: 'évolution entre les enquêtes, en erreurs types',
  },
  names: {
    variance: 'variance',
    promoters: 'promoteurs',
    detractors: 'détracteurs',
    answers: 'réponses',
    difference: 'évolution',
    standardError: 'erreur type',
  },
};

export const surveyPrecisionDescription: typeof en.surveyPrecisionDescription = {
  purpose: 'Dit combien de réponses il faut, et ce que l’évolution d’un score peut prouver ou non.',
  question: 'Cette évolution du score est-elle réelle\u202F?',
  aliases: [
    'taille d’échantillon',
    'marge d’erreur',
    'significativité',
    'intervalle de confiance',
    'nps',
    'taux de réponse',
    'enquête de satisfaction',
    'sondage',
  ],
};

export const turnoverCalculator: typeof en.turnoverCalculator = {
  title: 'Rotation du personnel et formation',
  groups: {
    method: 'Comment se trouve le coût d’un départ',
    leaving: 'Départ et recrutement',
    learning: 'Apprentissage',
    empty: 'Le poste vide',
    measure: 'La mesure',
  },
  headline: ({ leaver, points, saved, spent }) =>
    say`Chaque départ coûte ${leaver}\u202F; éviter ${points} de rotation fait économiser ${saved} par an pour ${spent} dépensés.`,
  result: 'Économie par an',
  facts: {
    annualCost: 'Coût annuel de la rotation',
    roi: 'Retour sur investissement',
    bcr: 'Rapporté pour 1 dépensé',
    costPerLeaverToPay: 'Coût d’un départ, en part du salaire',
    headsInRamp: 'Personnes encore en apprentissage',
    rampShareOfFloor: 'Part de l’équipe encore en apprentissage',
    paybackMonths: 'Délai de retour',
    capacityValue: 'Travail gagné (capacité, pas d’argent)',
  },
  leaver: {
    title: 'Ce que coûte un départ',
    point:
      'C’est le plus souvent surtout du salaire, pour des semaines où quelqu’un n’est pas encore à plein régime.',
    rowsAre: 'Poste',
    value: 'Montant par départ',
    separation: 'départ',
    vacancy: 'poste vide',
    recruiting: 'recrutement',
    training: 'formation',
    materials: 'matériel et frais',
    ramp: 'pas encore à plein régime',
    share: 'part du salaire',
    one: 'un départ',
  },
  floor: {
    title: 'Qui est en poste',
    point: 'Chaque point est un poste sur cent, à tout moment.',
    rowsAre: 'Ancienneté',
    seats: 'Postes',
    full: 'à plein régime',
    ramp: 'apprend au poste',
    training: 'en formation',
  },
  even: {
    title: 'Où la mesure s’équilibre',
    point:
      'Elle est rentable là où la ligne est au-dessus de zéro\u00A0: ce qu’elle économise, moins ce qu’elle coûte.',
    rowsAre: 'Points de rotation évités',
    value: 'Économie moins coût, toutes années d’effet',
  },
  breakEvens: {
    nothing: 'Un départ de moins n’économise rien\u00A0: rien ne paie donc la mesure.',
    impossible: (points) =>
      `Il faudrait ${points} de rotation en moins, plus qu’il n’y en a\u00A0: la mesure ne peut pas être rentable.`,
    pays: (points) => `La mesure est rentable dès que la rotation baisse de ${points}.`,
  },
  ledger: { avoided: 'Départs évités', gained: 'Travail gagné' },
  caveat:
    'Une certaine rotation est saine. Ceux qui ont été formés et les autres diffèrent par plus que la formation\u00A0: quelqu’un a choisi qui serait formé\u202F; vérifiez donc d’abord la solidité des preuves. Le travail gagné est de la capacité tant que des heures ne sont pas supprimées\u202F; il est montré et jamais additionné. Un taux mensuel multiplié par douze n’est pas la part d’un groupe qui part dans l’année.',
  warnings: {
    noPay: 'le salaire est de 0',
    noInvestment: 'la mesure ne coûte rien',
    nothingToSave: 'un départ de moins n’économise rien',
    cannotBreakEven: 'même une rotation nulle ne paierait pas la mesure',
    notPaidBack: 'rien n’est économisé',
    floorFull:
      'il y aurait plus de personnes en apprentissage que de postes\u202F; on s’arrête à l’effectif',
    undiscounted: 'les années d’effet sont additionnées sans actualisation',
    capacity: 'la capacité gagnée n’est pas de l’argent et ne fait pas partie de l’économie',
  },
  steps: {
    costPerLeaver: 'coût par départ',
    costOfTurnoverAYear: 'coût annuel de la rotation',
    savingAYear: 'économie par an',
    returnOnInvestment: 'retour sur investissement',
    peopleStillLearning: 'personnes encore en apprentissage',
    weeklyPayWithOnCost: 'salaire hebdomadaire chargé',
  },
  names: {
    costPerLeaver: 'coût par départ',
    saving: 'économie',
    vacancy: 'poste vide',
    training: 'formation',
    ramp: 'montée en régime',
  },
};

export const turnoverDescription: typeof en.turnoverDescription = {
  purpose: 'Montre ce que coûtent les départs, et ce que rapporte de garder et de former les gens.',
  question: 'Que coûtent les départs dans les équipes en contact avec les clients\u202F?',
  aliases: [
    'turnover',
    'rotation du personnel',
    'départs de salariés',
    'coût d’un départ',
    'coût de remplacement',
    'fidélisation des salariés',
    'rentabilité de la formation',
  ],
  others: {
    median:
      'La médiane de vingt-sept études de cas est de 21 pour cent d’un salaire annuel par départ.',
  },
  contested: {
    halves: {
      claim: 'La formation réduit la rotation de moitié.',
      verdict:
        'Comparer personnes formées et non formées est faussé par le choix de qui est formé. N’attribuez tout l’écart à la formation qu’après un essai.',
    },
  },
};

export const wordOfMouthCalculator: typeof en.wordOfMouthCalculator = {
  title: 'Bouche-à-oreille et Net Promoter Score',
  groups: {
    worth: 'Ce que vaut chaque groupe',
    saying: 'Ce qu’ils disent',
    survey: 'Votre enquête',
  },
  headline: {
    move: (worth) => say`Faire progresser ces clients vaut ${worth} sur toute leur vie de clients`,
    noPrice: '\u202F; personne ne bouge, un point n’a donc pas de prix.',
    point: (money) => say`, soit ${money} par point de score.`,
  },
  result: 'Valeur de la progression',
  facts: {
    valuePerNpsPoint: 'Valeur d’un point',
    nps: 'Net Promoter Score (NPS)',
    lowest: 'Score le plus bas que permet l’enquête',
    highest: 'Score le plus haut que permet l’enquête',
    valuePerRecommendation: 'Valeur d’une recommandation',
    Vbar: 'Client moyen, sans bouche-à-oreille',
    womShareOfDelta: 'Part qui tient au bouche-à-oreille',
    chainMultiplier: 'Multiplicateur si les nouveaux recommandent aussi (non compté)',
  },
  groupNames: { promoter: 'promoteurs', passive: 'passifs', detractor: 'détracteurs' },
  parts: {
    title: 'Ce que vaut un client de chaque groupe',
    point: 'Ses propres achats sur sa vie de client, et ce que ses paroles ajoutent ou enlèvent.',
    rowsAre: 'Groupe',
    own: 'Ses achats',
    words: 'Bouche-à-oreille',
  },
  move: {
    title: 'Qui progresse',
    point: 'Chaque ruban a la largeur de la part des clients qui le suivent.',
    rowsAre: 'Clients',
    value: 'De tous les clients',
    stay: (group) => `${group} qui le restent`,
    become: (from, to) => `${from} devenus ${to}`,
  },
  score: {
    title: 'Le score et ce que le hasard permet',
    point: (worth) =>
      `Un point vaut ${worth}. Si les deux intervalles se recouvrent, l’enquête peut ne pas voir la progression.`,
    rowsAre: 'Moment',
    value: 'Score',
    lowest: 'Au plus bas',
    highest: 'Au plus haut',
    before: 'avant la progression',
    after: 'après la progression',
  },
  breakEvens: {
    cost: (money, each) =>
      `La progression est rentable si elle coûte moins de ${money}, soit ${each} pour chacun de tous les clients.`,
    nothing: 'La progression ne vaut rien\u00A0: rien ne tient donc au bouche-à-oreille.',
    remains: (share) => `Si les recommandations n’amenaient personne, il en resterait ${share}.`,
    assumes: (share) =>
      `Tout cela suppose que le changement est la cause de ${share} de l’écart entre les groupes.`,
  },
  ledger: {
    own: 'Achats des clients qui ont progressé',
    words: 'Bouche-à-oreille des clients qui ont progressé',
  },
  caveat:
    'Promoteurs et détracteurs diffèrent avant tout programme\u00A0: par leurs besoins, leurs revenus, leur chance. Déplacer la réponse de quelqu’un ne déplace pas tout ce qui va avec. Ce que les gens disent recommander n’est pas ce qu’ils font. Net Promoter, Net Promoter Score et NPS sont des marques déposées de Bain & Company, Satmetrix Systems et Fred Reichheld.',
  warnings: {
    noSurvey: 'aucun décompte d’enquête n’est indiqué',
    nobodyMoves: 'personne ne bouge\u00A0: un point n’a donc pas de prix',
    noChange: 'la progression ne vaut rien',
    undetectable: 'une enquête de cette taille ne remarquerait sans doute pas la progression',
    sharesDiffer: 'les parts et le décompte de l’enquête donnent des scores différents',
    negativeValue:
      'le client moyen fait perdre de l’argent\u00A0: en avoir plus en fait perdre plus',
    explosive:
      'chaque promoteur en amènerait au moins un autre\u00A0: vérifiez recommandations et conversion',
  },
  steps: {
    valueOfPromoter: 'valeur d’un promoteur',
    valueOfPassive: 'valeur d’un passif',
    valueOfDetractor: 'valeur d’un détracteur',
    valueOfOneRecommendation: 'valeur d’une recommandation',
    valueOfTheMove: 'valeur de la progression',
    valueOfOnePoint: 'valeur d’un point',
  },
  names: {
    promoter: 'promoteur',
    passive: 'passif',
    detractor: 'détracteur',
    Vbar: 'valeur moyenne',
    deltaValue: 'valeur de la progression',
  },
};

export const wordOfMouthDescription: typeof en.wordOfMouthDescription = {
  purpose:
    'Chiffre la valeur des promoteurs, des passifs et des détracteurs, et ce que l’on gagne à en faire progresser.',
  question: 'Que vaut un meilleur Net Promoter Score\u202F?',
  aliases: [
    'nps',
    'net promoter score',
    'bouche-à-oreille',
    'recommandation',
    'parrainage',
    'valeur d’un promoteur',
    'valeur d’un point de nps',
  ],
  contested: {
    oneNumber: {
      claim: 'Le Net Promoter Score est le seul chiffre qui prédit la croissance.',
      verdict:
        'Une étude sur des données de même nature ne l’a pas trouvé meilleur que la satisfaction. Une plus récente lui trouve une certaine utilité pour la croissance des ventes à court terme, selon qui l’on interroge.',
    },
  },
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
    ['nps', 'recommandation', 'net promoter score', 'promoteurs', 'recommander'],
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
    'Sans JavaScript, aucune coche n’est gardée. Imprimée, cette page sert de liste à cocher.',
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
  description: (summary) => `Un plan daté dès le premier jour : ${summary}`,
  point: (steps, duration, span) =>
    `${oneOrMany(steps, `${steps} étape`, `${steps} étapes`)} ${span} dès le premier jour, ${duration} en tout.`,
  span: {
    'day-1': 'en un jour',
    'week-1': 'en une semaine',
    'day-30': 'sur un mois',
    'day-60': 'sur deux mois',
    'day-90': 'sur trois mois',
  },
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
    'Reprenez-en une dans [votre propre playbook](my-playbook/), enlevez ce qui ne convient pas, ajoutez ce qui manque.',
  origin:
    'L’idée vient de [Maersk Line](stories/playbook-of-24/) : s’accorder sur le but, et laisser chacun choisir les moyens sur place.',
  none: 'Aucune sélection n’existe encore.',
  take: 'La reprendre dans Mon playbook',
  first: 'Vous la voyez d’abord là-bas. Rien de ce qui est à vous ne change sans votre accord.',
};

export const yourData: typeof en.yourData = {
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
    'cx-handed': 'nombres que les calculateurs se transmettent',
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
  idea: 'L’idée est [un coup de pouce à elle seule](nudges/meeting-etiquette/).',
  tell: 'Vous préférez raconter ce qui s’est passé chez vous ? [Écrivez-le](contribute/), et d’autres pourront le raconter aussi.',
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
  chair: 'Une chaise pour le client',
  chairHint:
    'Laissez une chaise libre dès le début : c’est celle du client. Au moment de décider, demandez ce que dirait la personne assise là.',
  chairOrigin: '[À qui était la chaise](stories/the-empty-chair/)',
  leave: 'Quitter le plein écran',
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
};
