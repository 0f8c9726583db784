import type { Tree } from '#checks/syntax-tree.ts';

interface Loose {
  data?: unknown;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } };
  children?: readonly Loose[];
  attributes?: readonly (Loose & { value?: unknown })[];
}

/** A tree without what no rule asks for, so that it travels lightly between processes. */
export const slim = (tree: Tree): Tree => slimNode(tree as Loose) as Tree;

function slimNode({ data, position, children, attributes, ...rest }: Loose): Loose {
  return {
    ...rest,
    ...(position && { position: offsets(position) }),
    ...(children && { children: children.map(slimNode) }),
    ...(attributes && { attributes: attributes.map(slimAttribute) }),
  };
}

/** Of an expression, that it is one. */
function slimAttribute({ data, position, value, ...rest }: Loose & { value?: unknown }): Loose {
  const isExpression = typeof value === 'object' && value !== null;
  return {
    ...rest,
    ...(value !== undefined && { value: isExpression ? { type: 'expression' } : value }),
    ...(position && { position: offsets(position) }),
  } as Loose;
}

const offsets = ({ start, end }: NonNullable<Loose['position']>) => ({
  start: { offset: start.offset },
  end: { offset: end.offset },
});
