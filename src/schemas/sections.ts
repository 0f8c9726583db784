import { menu } from '#words';
import { entryKinds, furtherKindLabels, kindLabels } from './kinds.ts';
import { isOpen } from './switches.ts';

/** Every section that the site can have, in the order of the menu. */
const all = [
  { label: menu.home, link: '/' },
  { label: furtherKindLabels.paths.many, link: '/paths/' },
  { label: menu.myPlaybook, link: '/my-playbook/' },
  ...entryKinds.map((kind) => ({ label: kindLabels[kind].many, link: `/${kind}/` })),
  { label: furtherKindLabels.personas.many, link: '/personas/' },
  { label: furtherKindLabels.metrics.many, link: '/metrics/' },
  { label: furtherKindLabels.calculators.many, link: '/calculators/' },
  { label: menu.topics, link: '/topics/' },
  { label: menu.roles, link: '/roles/' },
  { label: menu.sources, link: '/sources/' },
  { label: menu.about, link: '/about/' },
];

/** The sections of the site in the order of the menu; paths start at the site's root. */
export const sections = all.filter(({ link }) => isOpen(link));
