import type { Vocabulary } from '#schemas/vocabulary.ts';

export const industries = {
  automotive: { label: 'Automotive', description: 'Cars and their makers.' },
  banking: { label: 'Banking', description: 'Banks and payments.' },
  'consumer-goods': { label: 'Consumer goods', description: 'Toys and other things people own.' },
  freight: { label: 'Freight', description: 'Shipping and logistics.' },
  healthcare: { label: 'Healthcare', description: 'Medicines, devices and care.' },
  hospitality: { label: 'Hospitality', description: 'Hotels, restaurants and cafés.' },
  insurance: { label: 'Insurance', description: 'Insurers and their agents.' },
  retail: { label: 'Retail', description: 'Shops, groceries and online stores.' },
  technology: { label: 'Technology', description: 'Software, hardware and services around them.' },
  telecom: { label: 'Telecoms', description: 'Phone and network operators.' },
  'not-reported': { label: 'Not reported', description: 'The source does not say.' },
} as const satisfies Vocabulary;
