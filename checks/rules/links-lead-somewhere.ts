import { visit } from 'unist-util-visit';
import type { Content } from '#checks/content.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { BodyRule, Problem } from '#checks/rule.ts';
import { startOf } from '#checks/syntax-tree.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { entryKinds } from '#schemas/kinds.ts';
import { sitePages } from '#schemas/site-pages.ts';

/** The collections whose entries have pages that a text may link to. */
const linked = [...entryKinds, 'personas', 'metrics'] as const;

/** Pages that are no entries and to which a text may link. */
const otherPages: readonly string[] = [
  ...sitePages,
  ...calculatorIds.map((id) => `/calculators/${id}/`),
];

const toEntry = /^\/([^/#?]+)\/([^/#?]+)\/(?:#[\p{L}\p{N}_-]+)?$/u;
const toHeading = /^#[\p{L}\p{N}_-]+$/u;
const ways = 'Write https://…, /guidelines/some-id/ or #a-heading';

export const linksLeadSomewhere: BodyRule = {
  name: 'links-lead-somewhere',
  severity: 'error',
  why: 'A dead link costs trust, and an address can carry code.',
  needs: 'body',
  check(_entry, content, tree) {
    const problems: Problem[] = [];
    visit(tree, 'link', (link) => {
      const message = problemOf(link.url, content);
      if (message) problems.push({ at: startOf(link), message });
    });
    return problems;
  },
};

function problemOf(url: string, content: Content): string | undefined {
  if (toHeading.test(url)) return undefined;
  if (url.startsWith('/') && !url.startsWith('//')) return entryProblem(url, content);
  return webProblem(url);
}

function entryProblem(url: string, content: Content): string | undefined {
  const [, kind = '', id = ''] = toEntry.exec(url) ?? [];
  const asWritten = url.replace(/^\/+|[#?].*$|\/+$/g, '');
  const known = linked.flatMap((name) => content.ids(name).map((id) => `/${name}/${id}/`));
  if (otherPages.includes(url)) return undefined;
  if (isKind(kind) && content.find(kind, id)) return undefined;
  const hint = didYouMean(`/${asWritten}/`, [...known, ...otherPages]);
  return `the link "${url}" leads to no entry.${hint || ` ${ways}.`}`;
}

const isKind = (name: string): name is (typeof linked)[number] =>
  (linked as readonly string[]).includes(name);

function webProblem(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return `the link "${url}" is not an address. ${ways}.`;
  if (parsed.protocol !== 'https:')
    return `the link "${url}" is a ${parsed.protocol} address, and only https: is allowed. ${ways}.`;
  if (!/^https:\/\//i.test(url)) return `the link "${url}" is not written in full. ${ways}.`;
  const { hostname, username, password } = parsed;
  if (username || password) return `the link "${url}" holds a user name: delete it.`;
  if (/^[\d.]+$|^\[|^[^.]+$/.test(hostname))
    return `the link "${url}" leads to a machine, not a site: use the site’s name, for example https://example.com/.`;
  if (/(?:^|\.)xn--/.test(hostname))
    return `the link "${url}" has letters in its site’s name that pass for others: use another address.`;
  return undefined;
}
