/**
 * Words of the field that mean nearly the same. A search for one also finds the others, a little lower.
 * Groups are of words or phrases in lower case.
 */
export const synonymGroups: readonly (readonly string[])[] = [
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
];

const byWord = new Map<string, string[]>();
for (const group of synonymGroups)
  for (const word of group)
    byWord.set(word, [...(byWord.get(word) ?? []), ...group.filter((other) => other !== word)]);

/** Words and phrases that mean nearly the same as one, without itself. */
export const synonymsOf = (word: string): readonly string[] =>
  byWord.get(word) ?? byWord.get(singular(word)) ?? [];

/** The longest phrase of the list, in words, so that a query is read in pieces no longer than that. */
export const longestPhrase = Math.max(
  ...[...byWord.keys()].map((phrase) => phrase.split(' ').length),
);

const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');
