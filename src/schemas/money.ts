/** Words that speak of money and of little else. "Sales" and "pay" are left out: teams and attention have those too. */
const words = [
  ...['money', 'cash', 'costs?', 'costly', 'budgets?', 'revenues?', 'incomes?', 'profits?'],
  ...['profitab(?:le|ility)', 'margins?', 'prices?', 'discounts?', 'spend(?:ing)?', 'expenses?'],
  ...[
    'salar(?:y|ies)',
    'bonus(?:es)?',
    'savings?',
    'invest(?:s|ed|ing|ments?)?',
    'pa(?:ys|id) (?:back|off)',
  ],
  ...[
    'returns? on investment',
    'business case',
    'financ(?:e|es|ial)',
    'dollars?',
    'euros?',
    'pounds',
  ],
];

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])|[$€£]\\s?\\d`,
  'giu',
);

/** One mention may be a figure of speech: what costs trust costs no money. */
const FEWEST = 3;

/** The words of a text that speak of money, in lower case, in reading order. */
export const moneyWordsIn = (text: string): string[] => text.toLowerCase().match(pattern) ?? [];

/** Whether a text speaks of money rather than mentioning it. */
export const speaksOfMoney = (text: string): boolean => moneyWordsIn(text).length >= FEWEST;
