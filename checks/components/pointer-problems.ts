import type { Content } from '#checks/content.ts';
import type { Entry } from '#checks/document.ts';
import { didYouMean } from '#checks/nearest.ts';
import { wordsIn } from '#checks/prose.ts';
import type { Problem } from '#checks/rule.ts';
import { typedText } from '#checks/syntax-tree.ts';
import type { AuthorComponentName } from '#schemas/author-components.ts';
import { isKept } from '#schemas/switches.ts';
import { pointersInAttributes, type Use } from './uses.ts';

/** What is wrong with what a component points at. */
export function* pointerProblems(use: Use, entry: Entry, content: Content): Iterable<Problem> {
  let isSound = true;
  for (const [{ name, value, valueAt }, to] of pointersInAttributes(use)) {
    const found = content.find(to.collection, to.id);
    if (!isKept(to.collection) || (found && found.fields.data.status !== 'draft')) continue;
    isSound = false;
    const what = `<${use.name}>: ${name}:`;
    yield {
      at: valueAt,
      message: found
        ? `${what} "${to.id}" is a draft, and drafts have no page: publish it first, or name another`
        : `${what} nothing in ${to.collection} is called "${value}".${didYouMean(to.id, content.ids(to.collection))}`,
    };
  }
  if (isSound) yield* further[use.name]?.(use, entry, content) ?? [];
}

/** What must hold of one component and no other. */
const further: Partial<
  Record<AuthorComponentName, (use: Use, entry: Entry, content: Content) => Iterable<Problem>>
> = {
  *Calculator(use, _entry, content) {
    const [model, preset] = [typed(use, 'model'), typed(use, 'preset')];
    const of = preset && content.find('presets', preset.value ?? '')?.fields.data.calculator;
    if (!preset || of === model?.value) return;
    const own = content
      .ids('presets')
      .filter((id) => content.find('presets', id)?.fields.data.calculator === model?.value);
    yield {
      at: preset.valueAt,
      message: `<Calculator>: "${preset.value}" is a preset of ${of}, not of ${model?.value}. ${own.length > 0 ? `Of ${model?.value}: ${own.join(', ')}.` : `There is none of ${model?.value}: leave preset out, or add a file to presets/.`}`,
    };
  },
  *Figure(use, { collection }, content) {
    const src = typed(use, 'src');
    if (!src?.value?.startsWith('./images/')) return;
    const pictures = content.documents
      .map(({ place }) => place)
      .filter((place) => place.startsWith(`${collection}/images/`))
      .map((place) => `.${place.slice(collection.length)}`);
    if (pictures.includes(src.value)) return;
    yield {
      at: src.valueAt,
      message: `<Figure>: there is no picture ${collection}${src.value.slice(1)}.${didYouMean(src.value, pictures) || ' Put the file there.'}`,
    };
  },
  *Quotation({ node, at }, { text }) {
    const words = node.children.flatMap((child) => wordsIn(typedText(child, text))).length;
    if (words > MOST_QUOTED)
      yield {
        at,
        message: `<Quotation>: ${words} words are quoted: quote at most ${MOST_QUOTED}, and say the rest in your own`,
      };
  },
};

/** As many as a story may quote in its fields. */
const MOST_QUOTED = 25;

const typed = ({ attributes }: Use, wanted: string) =>
  attributes.find(({ name }) => name === wanted);
