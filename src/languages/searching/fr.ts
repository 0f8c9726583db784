import type { searching as english } from './en.ts';

/** What search must know of French. Pagefind itself knows its accents and the forms of its words. */
export const searching: typeof english = {
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
