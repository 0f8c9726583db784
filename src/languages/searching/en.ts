/** What search must know of English. Strings and functions alone, so that pages without search need not load it. */
export const searching = {
  /** Words that carry no meaning of their own in a question. */
  stopWords: `a about all am an and any are as at be been but by can could did do does for from get had has have how i if in
    into is it its just me my no not of on or our out should so some than that the their them then there these they
    this to too up us was we were what when where which who whom whose why will with would you your vs versus make
    makes making enough really want wants need needs thing things way much many more most less very also ever every
    keep get getting give gives tell know think s t don’t doesn’t isn’t can’t`,

  /** A word without what grammar joins to its beginning: nothing in English. */
  bare: (word: string): string => word,

  /** A word without the commonest endings: enough to tell forms of one word from slips of the finger. */
  stem: (word: string): string =>
    word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ions?|ers?|ed|es|ly|s|e|y)$/, ''),

  singular: (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, ''),

  /**
   * Words of the field that mean nearly the same. A search for one also finds the others, a little lower.
   * Groups are of words or phrases in lower case.
   */
  synonyms: [
    ['cx', 'customer experience', 'cem', 'cxm'],
    ['ux', 'ease of use'],
    ['voc', 'voice of the customer', 'customer feedback'],
    ['feedback', 'survey', 'listening'],
    ['nps', 'net promoter score', 'net promoter', 'promoters', 'recommend'],
    ['csat', 'satisfaction', 'customer satisfaction', 'happy'],
    ['ces', 'effort', 'customer effort'],
    ['clv', 'ltv', 'cltv', 'lifetime value'],
    ['fcr', 'first contact resolution', 'first call resolution'],
    ['aht', 'handling time', 'call length'],
    ['kpi', 'metric', 'measure', 'indicator'],
    ['roi', 'return on investment', 'business case', 'payback'],
    ['sla', 'service level'],
    ['churn', 'attrition', 'defection', 'leave', 'lost customers', 'leaving'],
    ['retention', 'loyalty', 'keep customers', 'repurchase'],
    ['ceo', 'chief executive', 'boss', 'top management'],
    ['cfo', 'finance director', 'finance', 'numbers'],
    ['cmo', 'chief marketing officer', 'marketing'],
    ['cco', 'chief customer officer'],
    ['c-suite', 'executives', 'boardroom', 'board', 'leadership'],
    ['b2b', 'business customers', 'account'],
    ['crm', 'customer database'],
    ['hr', 'people team', 'human resources'],
    ['onboarding', 'induction', 'new hire', 'new starter', 'day one', 'first day'],
    ['staff', 'employees', 'team', 'workforce', 'people'],
    ['call centre', 'call center', 'contact centre', 'contact center', 'service centre', 'phone'],
    ['agent', 'representative', 'rep', 'csr', 'front line', 'frontline'],
    ['complaint', 'complain', 'angry', 'upset', 'difficult'],
    ['refund', 'returns', 'policy'],
    ['wait', 'waiting', 'queue', 'hold'],
    ['callback', 'call back', 'ring back'],
    ['bonus', 'incentive', 'reward', 'pay', 'compensation'],
    ['silo', 'department', 'functional', 'back office'],
    ['touchpoint', 'moment of truth', 'channel'],
    ['journey', 'journey map', 'customer journey'],
    ['persona', 'customer type', 'segment'],
    ['meeting', 'agenda'],
    ['social media', 'twitter', 'facebook', 'social'],
    ['trust', 'credible', 'credibility'],
    ['empathy', 'customer’s shoes', 'see it their way'],
    ['invoice', 'billing', 'bill'],
    ['price', 'pricing', 'cost'],
    ['buy', 'purchase', 'sale', 'sell'],
    ['train', 'training', 'teach', 'learn'],
    ['memory', 'remember', 'memorable', 'peak'],
    ['surprise', 'wow', 'thank', 'gift'],
    ['idea', 'innovation', 'co-creation'],
    ['proof', 'evidence', 'study', 'research', 'statistics'],
    ['percentage', 'percent', 'per cent', 'share of'],
    ['shop', 'store', 'branch', 'shop floor'],
    ['manager', 'leader', 'executive', 'team lead'],
    ['apologise', 'sorry', 'put right', 'recovery'],
    ['word of mouth', 'advocate', 'referral'],
    ['vision', 'promise', 'purpose'],
  ] as readonly (readonly string[])[],
};
