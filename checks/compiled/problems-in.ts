import type {
  CallExpression,
  Expression,
  Node,
  ObjectExpression,
  Property,
  Statement,
} from 'acorn';
import { parse } from 'acorn';
import { authorComponents } from '#schemas/author-components.ts';
import { elements } from './allowed.ts';

/** Says what of the inside of a compiled text is more than elements, allowed components and literal values. */
export function problemsIn(inside: string): string[] {
  const problems: string[] = [];
  const refuse = (what: string) => problems.push(what);
  const typed = (node: Node) => source.slice(node.start, node.end).slice(0, 40);
  const source = `function f(props) {${inside}}`;

  const statement = (node: Statement) => {
    if (node.type === 'ReturnStatement' && node.argument) return element(node.argument);
    if (node.type === 'VariableDeclaration' && isNames(source.slice(node.start, node.end)))
      return undefined;
    if (node.type === 'IfStatement' && isGuard(source.slice(node.start, node.end)))
      return undefined;
    return refuse(`"${typed(node)}" runs`);
  };

  const element = (node: Expression) => {
    if (node.type !== 'CallExpression' || !isMaker(node) || node.arguments.length !== 2)
      return refuse(`"${typed(node)}" runs`);
    const [type, props] = node.arguments as [Expression, Expression];
    const attributes = attributesAllowed(type);
    if (!attributes) return refuse(`<${typed(type)}> is not on the list`);
    if (props.type !== 'ObjectExpression') return refuse(`"${typed(props)}" runs`);
    return object(props, attributes);
  };

  const object = ({ properties }: ObjectExpression, attributes: readonly string[]) => {
    for (const property of properties) {
      const name = property.type === 'Property' && nameOf(property);
      if (name === 'children') child((property as Property).value);
      else if (!name || !attributes.includes(name)) refuse(`the attribute "${typed(property)}"`);
      else value(name, (property as Property).value);
    }
  };

  const child = (node: Expression) => {
    if (node.type === 'ArrayExpression')
      for (const item of node.elements)
        item && item.type !== 'SpreadElement' ? child(item) : refuse('a spread');
    else if (!isText(node)) element(node);
  };

  const value = (name: string, node: Expression) => {
    if (name === 'style' && node.type === 'ObjectExpression') return object(node, ['textAlign']);
    if (node.type !== 'Literal' || 'regex' in node) return refuse(`"${typed(node)}" runs`);
    if ((name === 'href' || name === 'src') && !isAddress(String(node.value)))
      return refuse(`the address "${String(node.value).slice(0, 60)}"`);
    return undefined;
  };

  try {
    const program = parse(source, { ecmaVersion: 'latest' });
    const [made] = program.body;
    if (program.body.length !== 1 || made?.type !== 'FunctionDeclaration') return ['the code'];
    for (const node of made.body.body) statement(node);
  } catch (error) {
    refuse(`code that cannot be read (${error instanceof Error ? error.message : error})`);
  }
  return problems;
}

const names = String.raw`\{(?:[\s,]|[A-Za-z\d]+(?:: "[A-Za-z\d]+")?)*\}`;
const isNames = (typed: string) =>
  new RegExp(
    `^const (?:_components = Object\\.assign\\(${names}, props\\.components\\)|${names} = (?:_components|props\\.components));$`,
  ).test(typed);
const isGuard = (typed: string) =>
  /^if \(!([A-Z][A-Za-z\d]*)\) _missingMdxReference\("\1", true\);$/.test(typed);

const isMaker = ({ callee }: CallExpression) =>
  callee.type === 'Identifier' && (callee.name === '_jsx' || callee.name === '_jsxs');

function attributesAllowed(type: Expression): readonly string[] | undefined {
  if (type.type === 'Identifier') return type.name === '_Fragment' ? [] : attributesOf(type.name);
  if (type.type !== 'MemberExpression' || type.computed) return undefined;
  const { object, property } = type;
  if (object.type !== 'Identifier' || object.name !== '_components') return undefined;
  return property.type === 'Identifier' && Object.hasOwn(elements, property.name)
    ? elements[property.name]
    : undefined;
}

function nameOf({ key, computed, kind, method, shorthand }: Property): string | undefined {
  if (computed || kind !== 'init' || method || shorthand) return undefined;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

const isText = (node: Expression) =>
  node.type === 'Literal' && (typeof node.value === 'string' || typeof node.value === 'number');

/** What rules about links and pictures let pass lies within this; nothing here may run or be fetched from elsewhere unseen. */
const isAddress = (address: string) => /^(?:https:\/\/|\/(?!\/)|#|\.\/)/.test(address);

/** The attributes of a component, or undefined when authors may not use it. */
const attributesOf = (component: string): readonly string[] | undefined =>
  Object.hasOwn(authorComponents, component)
    ? Object.keys(authorComponents[component as keyof typeof authorComponents].props.shape)
    : undefined;
