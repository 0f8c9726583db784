import { vi } from 'vitest';
import type { Inputs } from '#calculators/definition.ts';
import type { Tree } from '#calculators/tree.ts';
import { calculatorIds } from '#schemas/calculators.ts';

/** The calculators by id, with all they say in one language. Everything is loaded afresh with the words of that language. */
export async function speaking(language: 'en' | 'fr') {
  vi.resetModules();
  if (language === 'fr') vi.doMock('#words', () => vi.importActual('#languages/fr.ts'));
  const modules = await load();
  const all = modules.assumptionsIn(language);
  const loaded = await Promise.all(calculatorIds.map((id) => modules.calculatorOf(id, all)));
  vi.doUnmock('#words');
  const format = modules.formatFor(language === 'en' ? 'en-GB' : 'fr', 'USD');
  return loaded.map((own) => ({
    ...own,
    page: (input: Inputs) => page(own, input, modules, format),
  }));
}

type Modules = Awaited<ReturnType<typeof load>>;
type Own = Awaited<ReturnType<Modules['calculatorOf']>>;

const load = async () => ({
  ...(await import('./content-defaults.ts')),
  ...(await import('#calculators/controls.ts')),
  ...(await import('#calculators/format.ts')),
  ...(await import('#calculators/messages.ts')),
  ...(await import('#calculators/summary.ts')),
  ...(await import('#calculators/tornado.ts')),
  ...(await import('#calculators/view/answer.ts')),
  ...(await import('#calculators/view/form.ts')),
  ...(await import('#calculators/view/scenarios.ts')),
});

/** What the page says of an input: its answer, or why there is none. */
function page(own: Own, input: Inputs, say: Modules, format: ReturnType<Modules['formatFor']>) {
  const { calculator, model, labels, assumptions } = own;
  const { schema } = model;
  const outcome = model.run(input);
  if (!outcome.ok)
    return outcome.errors.map((error) => {
      const name = /^\w+/.exec(error.field)?.[0] ?? '';
      const field = schema[name];
      const controls = field ? say.controlsOf(name, field, input[name]) : [];
      return say.messageOf(error, controls[0], labels, format);
    });
  const ranges = Object.fromEntries(
    assumptions.flatMap(({ input: name, low, high }) =>
      low === undefined || high === undefined ? [] : [[name, [low, high] as const]],
    ),
  );
  const tornado = say.tornadoOf(calculator, model, input, ranges, labels);
  const basisOf = () => 'guess' as const;
  const output = outcome.value;
  const forms = assumptions.flatMap(({ input: name, label, help, unit }) => {
    const field = schema[name];
    const about = { label, help, unit: unit.replace('money', 'USD'), basis: 'guess' } as const;
    return field ? [say.inputTree(name, field, input[name], about, format)] : [];
  });
  const trees = [
    ...Object.values(say.partsOf(calculator, input, outcome, labels, format)).flat(),
    ...say.scenariosTree(calculator, model, [model.defaults, input], labels, format),
    ...say.figures(tornado ? [tornado] : [], calculator.id, format),
    ...forms,
  ];
  const summary = { calculator, schema, input, output, labels, basisOf, tornado, format };
  return [...trees.flatMap(textsOf), ...say.summaryOf(summary)];
}

/** All that is read or heard of a tree, text by text. */
function textsOf(tree: Tree): string[] {
  if (typeof tree === 'string') return [tree];
  const { attributes, children } = tree;
  const heard = [attributes['aria-label'], attributes.placeholder];
  return [...heard.filter((text) => typeof text === 'string'), ...children.flatMap(textsOf)];
}
