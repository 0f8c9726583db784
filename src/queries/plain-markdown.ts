import { wordsOf } from '#languages/sentence.ts';
import type { AuthorComponentName } from '#schemas/author-components.ts';
import type { CalculatorId } from '#schemas/calculators.ts';
import { isOn, isOpen } from '#schemas/switches.ts';
import { calloutKinds } from '#schemas/vocabularies/callout-kinds.ts';
import { authorTexts, common, plainTexts } from '#words';
import { absolute, addressOf } from './addresses.ts';
import { workedOut } from './worked-out.ts';

type Attributes = Readonly<Record<string, string>>;

const typed = '((?:\\s+\\w+="[^"]*")*)\\s*';
const component = new RegExp(`<([A-Z]\\w+)${typed}(?:/>|>([\\s\\S]*?)</\\1>)`, 'g');
/** Stands in a sentence, within other components too: it goes first. */
const term = new RegExp(`<Term${typed}>([^<]*)</Term>`, 'g');

/** Within the playbook; one to what is switched off becomes its words. */
const link = /\[([^\]]*)\]\((\/[^)\s]*)\)/g;

/** What each component says where it cannot be drawn. */
const inMarkdown: Record<
  AuthorComponentName,
  (attributes: Attributes, body: string) => string | Promise<string>
> = {
  Callout: ({ kind, title }, body) => {
    const { label } = calloutKinds[kind as keyof typeof calloutKinds];
    return quoted(`**${title ? plainTexts.titled(label, title) : label}.** ${body}`);
  },
  KeyFigure: ({ value, label, source }) => `**${value}** ${label}${note(source)}`,
  Quotation: ({ speaker, source }, body) =>
    quoted(`${common.quoted(body)} (${speaker})${note(source)}`),
  BeforeAfter: ({
    before = '',
    after = '',
    beforeLabel = authorTexts.before,
    afterLabel = authorTexts.after,
    source,
  }) =>
    `- ${plainTexts.titled(beforeLabel, before)}\n- ${plainTexts.titled(afterLabel, after)}${note(source)}`,
  Steps: ({ title }, body) => (title ? `${plainTexts.above(title)}\n\n${body}` : body),
  Figure: ({ alt, caption, credit }) =>
    quoted(plainTexts.picture(alt ?? '', caption ?? '', credit ?? '')),
  Calculator: async ({ model, preset }) => {
    if (!isOn('calculators')) return '';
    const { calculator, label, headline, inputs } = await workedOut(model as CalculatorId, preset);
    const invented = inputs.some(({ source }) => !source);
    const page = absolute(addressOf({ collection: 'calculators', id: model as string }));
    return quoted(
      `[${calculator.title}](${page}), ${label}${plainTexts.titled(invented ? plainTexts.madeUp : '', wordsOf(headline))}`,
    );
  },
  Journey: ({ id = '' }) =>
    isOn('journeys')
      ? `[${plainTexts.journey}](${absolute(addressOf({ collection: 'journeys', id }))})`
      : '',
  Term: (_attributes, body) => body,
};

/** An author's text as Markdown without components, for those who cannot draw them. Citations stay as typed. */
export async function plainMarkdown(body: string): Promise<string> {
  const text = body
    .replace(term, (_tag, _attributes, words: string) => words)
    .replace(link, (whole, words: string, to: string) => (isOpen(to) ? whole : words));
  const found = [...text.matchAll(component)];
  const said = await Promise.all(
    found.map(([tag, name = '', attributes = '', between = '']) =>
      Object.hasOwn(inMarkdown, name)
        ? inMarkdown[name as AuthorComponentName](attributesIn(attributes), dedented(between))
        : tag,
    ),
  );
  return text.replace(component, () => said.shift() ?? '');
}

const attributesIn = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

const note = (source?: string) => (source ? `[^${source}]` : '');
const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');
const dedented = (text: string) => text.trim().replace(/^ {2}/gm, '');
