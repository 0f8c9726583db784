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
      research: 'les chargés d’études',
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
  true: 'Ce qui devrait être vrai',
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
    notOne: ({ own, sum }) => `${own}\u00A0: le total doit faire 1, et il fait ${sum}`,
    noAnswers: ({ own }) => `${own} doit compter au moins une réponse`,
    cohortStart: ({ own }) => `${own} doit commencer par l’effectif de départ, supérieur à 0`,
    cohortGrows: ({ own, renewal }) =>
      `${own} ne peut pas augmenter, or il augmente au renouvellement ${renewal}`,
    endlessByGrowth: ({ own }) =>
      `${own} rend la valeur infinie\u00A0: retention × (1 + croissance) doit rester inférieur à 1 + discountRate`,
    endless: ({ own }) => `${own} doit rester inférieur à 1 + discountRate`,
    raisedTooFar: ({ own, raised }) =>
      `${own} porte retention à ${raised}\u202F; il faut au moins 0, et moins de 1 + discountRate`,
    marginTooWide: ({ own, most, is }) => `${own} doit être d’au plus ${most}, et vaut ${is}`,
    moreThanPeople: ({ own, answers, people }) =>
      `${own} compte ${answers} réponses pour ${people} personnes`,
    movesTooMany: ({ own, moved, share, from }) =>
      `${own} déplace ${moved} de tous les clients, mais seuls ${share} sont des ${from}`,
    partOverWhole: ({ own, most, is }) => `${own} doit être d’au plus ${most}, et vaut ${is}`,
    moreThanTurnover: ({ own, most, is }) =>
      `${own} ne peut pas dépasser la rotation elle-même (${most}), et vaut ${is}`,
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
  none: 'aucun',
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
  scenario: (letter) => `Scénario ${letter}`,
  againstFirst: 'Par rapport au scénario A',
  base: 'base',
  incomparable: 'non comparable',
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
  noResult: 'Il n’y a pas encore de résultat à envoyer.',
  tooLarge: 'Le résultat dépasse ce qu’un dossier économique peut contenir.',
  damaged: 'Les lignes enregistrées dans ce navigateur étaient abîmées. Elles sont mises de côté.',
  notKept: 'Ce navigateur n’enregistre rien pour nous\u00A0: l’envoi est impossible.',
};

export const calculatorAtWork: typeof en.calculatorAtWork = {
  noAnswer: 'Pas encore de réponse\u00A0: corrigez ce qui est signalé ci-dessous.',
  tooLarge: 'Ensemble, ces nombres sont trop grands pour le calcul.',
  noAnswerSpoken: 'Pas encore de réponse\u00A0: un champ est à corriger.',
  damagedLink: (labels) =>
    `Une partie de ce lien est inutilisable, la valeur par défaut la remplace\u00A0: ${labels.map((label) => `«\u00A0${label}\u00A0»`).join(', ')}.`,
  unrecorded:
    'Ce lien a été fait avec des valeurs par défaut que personne n’a consignées\u00A0: les chiffres qu’il ne donne pas sont ceux d’aujourd’hui.',
  otherArithmetic:
    'Le calcul a changé depuis que ce lien a été fait\u00A0: sa réponse peut être différente.',
  same: (result, from) => `${result}\u00A0: comme ${from}`,
  changed: (result, change, from) => `${result}\u00A0: ${change} par rapport à ${from}`,
  pinned: 'la réponse qui sert de repère',
  default: 'la réponse par défaut',
  input: 'Donnée',
  value: 'Valeur',
  basis: 'Nature',
  downloaded: 'Téléchargé.',
  linkCopied: 'Lien copié.',
  tooManyScenarios: 'Les scénarios sont trop nombreux pour un lien\u00A0: téléchargez-les plutôt.',
  linkRefused:
    'Le navigateur ne le permet pas ici\u00A0: copiez l’adresse depuis la barre d’adresse.',
  wordsCopied: 'Texte copié.',
  wordsRefused: 'Le navigateur ne le permet pas ici\u00A0: sélectionnez le texte et copiez-le.',
  tooManyNumbers: 'Ces chiffres sont trop nombreux pour votre playbook.',
  nothingToTake: 'Il n’y a pas encore de réponse à emporter.',
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
    `Valeur actuelle nette sous laquelle reste chaque part de ${draws.toLocaleString('fr')} tirages (graine ${seed.toLocaleString('fr')}).`,
  rowsAre: 'Pour cent des tirages',
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
  groups: {
    time: 'Temps',
    factors: 'Risque par coefficients',
    simulation: 'Risque par simulation',
    modified: 'Taux de rendement modifié',
  },
  headline: {
    loses: (years, worth) => say`Sur ${years}, le programme perd ${worth} en argent d’aujourd’hui`,
    isWorth: (years, worth) => say`Sur ${years}, le programme vaut ${worth} d’aujourd’hui`,
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
    point: 'Le programme est remboursé là où la ligne du cumul passe par zéro.',
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
    initialCost: 'coût de départ',
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

export const complaintsCalculator: typeof en.complaintsCalculator = {
  title: 'Réclamations et réparation',
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
    point: 'La dernière barre est ce qu’aucun service des réclamations ne voit jamais.',
    rowsAre: 'Comment le problème a fini',
    value: 'Clients perdus',
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

export const contactResolutionCalculator: typeof en.contactResolutionCalculator = {
  title: 'Résolution au premier contact et libre-service',
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
      say`Passer de ${step} de demandes résolues au premier contact, avec le libre-service, économise ${worth} par an.`,
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
    first: 'résolues au premier contact',
    second: 'résolues au deuxième',
    later: 'résolues plus tard',
    givenUp: 'abandonnées en silence',
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
      `La baisse des contacts répétés économise à elle seule ${saved} par an, contre ${cost} pour le programme.`,
    minutes:
      'Des minutes gagnées ne deviennent de l’argent que si des heures sont supprimées ou employées à autre chose.',
  },
  ledger: { avoided: 'Contacts évités', margin: 'Marge des demandes qui ne sont plus abandonnées' },
  caveat:
    'Ce que le centre compte comme résolu n’est pas ce que les clients ressentent comme tel. Le temps gagné est de la capacité tant que personne ne supprime les heures. Pousser vers un libre-service qui échoue augmente l’effort des clients. Les contacts répétés sont comptés comme si chaque contact suivant avait la même chance d’aboutir.',
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

export const evidenceStrengthCalculator: typeof en.evidenceStrengthCalculator = {
  title: 'Solidité des preuves',
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
  groups: {
    gap: 'Ce que l’on croit et ce que l’on vit',
    pilot: 'Un essai pilote',
    money: 'Argent',
  },
  headline: {
    chance: (difference) =>
      say`Clients satisfaits et insatisfaits restent à peu près autant\u00A0: ${difference} d’écart peuvent tenir au hasard.`,
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
  contested: {
    gap: {
      claim:
        'Huit entreprises sur dix croient offrir une expérience supérieure\u202F; huit clients sur cent sont d’accord.',
      verdict:
        'Les deux chiffres viennent d’une enquête auprès d’entreprises et d’une autre auprès de clients, avec des questions différentes. Un écart est probable\u202F; sa taille n’est pas connue.',
    },
  },
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

export const journeyPlannerCalculator: typeof en.journeyPlannerCalculator = {
  title: 'Plan d’entretiens',
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
  ledger: 'Un plan est un coût. Ajoutez-le au coût de départ du dossier économique.',
  caveat:
    'Ne plus rien entendre de neuf ne veut pas dire que l’on a interrogé un échantillon équilibré\u00A0: un échantillon choisi à dessein ne donne pas de pourcentages. Deux personnes d’une même entreprise ne sont pas indépendantes\u00A0: l’échantillon vaut moins que son effectif. La probabilité vaut pour un problème que les gens mentionneraient s’ils le rencontraient.',
  contested: {
    five: {
      claim: 'Cinq utilisateurs suffisent à trouver la plupart des problèmes.',
      verdict:
        'C’est vrai des problèmes que rencontre environ un tiers des gens. Les plus rares en demandent bien davantage, comme le montre la courbe\u202F; pour le sens des choses, il a fallu de seize à vingt-quatre entretiens.',
    },
  },
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

export const lifetimeValueCalculator: typeof en.lifetimeValueCalculator = {
  title: 'Valeur vie client et fidélité',
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
    point: 'Les mêmes cinq points changent d’allure selon la façon de compter.',
    rowsAre: 'Compté en',
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
  contested: {
    fivePerCent: {
      claim: 'Garder cinq pour cent de clients en plus augmente le profit de 25 à 95 pour cent.',
      verdict:
        'L’affirmation porte sur cinq points, non sur cinq pour cent, de rétention dans quelques secteurs, et elle oublie ce que coûtent ces points. De 90 à 95, cinq points réduisent de moitié la perte de clients.',
    },
  },
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

export const serviceStaffingCalculator: typeof en.serviceStaffingCalculator = {
  title: 'Effectifs et attente',
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

export const surveyPrecisionCalculator: typeof en.surveyPrecisionCalculator = {
  title: 'Précision des enquêtes',
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

export const turnoverCalculator: typeof en.turnoverCalculator = {
  title: 'Rotation du personnel et formation',
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
  groups: {
    method: 'Comment se trouve le coût d’un départ',
    leaving: 'Départ et recrutement',
    learning: 'Apprentissage',
    empty: 'Le poste vide',
    measure: 'La mesure',
  },
  headline: ({ leaver, points, saved, spent }) =>
    say`Chaque départ coûte ${leaver}\u202F; ${points} de moins économisent ${saved} par an pour ${spent} dépensés.`,
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
    point: 'À tout moment, autant de postes sont tenus par des personnes qui apprennent encore.',
    rowsAre: 'Postes',
    full: 'À plein régime',
    learning: 'En apprentissage',
    seats: 'postes',
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

export const wordOfMouthCalculator: typeof en.wordOfMouthCalculator = {
  title: 'Bouche-à-oreille et Net Promoter Score',
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
    chainMultiplier: 'Multiplié par, si les nouveaux recommandent aussi (non compté)',
  },
  groupNames: { promoter: 'promoteurs', passive: 'passifs', detractor: 'détracteurs' },
  parts: {
    title: 'Ce que vaut un client de chaque groupe',
    point: 'Ses propres achats sur sa vie de client, et ce que ses paroles ajoutent ou enlèvent.',
    rowsAre: 'Groupe',
    own: 'Ses achats',
    words: 'Bouche-à-oreille',
  },
  whole: {
    title: 'Avec le bouche-à-oreille',
    point: 'L’écart entre ces barres est ce que vaut la progression d’un client.',
    rowsAre: 'Groupe',
    value: 'Valeur entière',
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
  contested: {
    oneNumber: {
      claim: 'Le Net Promoter Score est le seul chiffre qui prédit la croissance.',
      verdict:
        'Une étude sur des données de même nature ne l’a pas trouvé meilleur que la satisfaction. Une plus récente lui trouve une certaine utilité pour la croissance des ventes à court terme, selon qui l’on interroge.',
    },
  },
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
