import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Problem } from '#checks/rule.ts';
import { beyondTheSubset, tooDeep } from './yaml-subset.ts';

export type Path = readonly PropertyKey[];

/** The fields of a file: their values, and where each one stands. */
export interface Fields {
  /** Empty when there are problems. */
  data: Readonly<Record<string, unknown>>;
  problems: readonly Problem[];
  /** Offset in the file of the value at a path; of what should hold it, when it is missing. */
  locate(path: Path): number;
  /** Offset in the file of a key. */
  locateKey(path: Path): number;
  /** A value as the author typed it, before YAML made a date or a number of it. */
  typed(path: Path): string | undefined;
}

/**
 * Reads YAML as data, keeping positions.
 *
 * Dates become `Date`s as they do in the site's build (an unquoted `2012-12-04` is no text there).
 *
 * @param source the YAML
 * @param start where it begins in its file
 */
export function readFields(source: string, start: number): Fields {
  const nothing: Fields = {
    data: {},
    problems: [],
    locate: () => start,
    locateKey: () => start,
    typed: () => undefined,
  };
  if (source === '') return nothing;
  try {
    return read(source, start);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Whatever recurses may overflow the stack on thousands of nested brackets.
    return { ...nothing, problems: [{ at: start, message: tooDeep }] };
  }
}

function read(source: string, start: number): Fields {
  const yaml = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    customTags: ['timestamp'],
    resolveKnownTags: false,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const problems = beyondTheSubset(yaml, source).map((problem) => ({
    ...problem,
    at: start + problem.at,
  }));
  const root = yaml.contents as Node | null;

  const find = (path: Path) => {
    let node = root;
    let key = node?.range?.[0] ?? 0;
    let value = key;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          ({ key }) => isScalar(key) && String(key.value) === String(step),
        );
        if (!pair) return { key, value };
        key = (pair.key as Node).range?.[0] ?? key;
        node = pair.value as Node | null;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as Node | undefined;
        if (!item) return { key, value };
        node = item;
      } else return { key, value };
      const isEmpty = isScalar(node) && node.source === '' && node.value === null;
      value = isEmpty ? key : (node?.range?.[0] ?? key);
    }
    return { key, value, node };
  };

  return {
    data: problems.length === 0 ? (yaml.toJS({ maxAliasCount: 0 }) as Fields['data']) : {},
    problems,
    locate: (path) => start + find(path).value,
    locateKey: (path) => start + find(path).key,
    typed: (path) => {
      const { node } = find(path);
      return isScalar(node) ? node.source : undefined;
    },
  };
}
