import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#checks/content.ts';
import { withoutFields } from '#checks/reading/reading.ts';
import { parseWithRemark } from '#checks/reading/remark.ts';
import { parseWithSatteri } from '#checks/reading/satteri.ts';
import { type Tree, walk } from '#checks/syntax-tree.ts';

const { documents } = readContent(path.resolve('src/content'));
const texts = documents.filter(({ place }) => place.endsWith('.mdx'));

/** Every node with its place and what it says. */
function shapeOf(tree: Tree | undefined): string[] {
  const shape: string[] = [];
  if (tree)
    walk(tree, (node) => {
      const says = 'value' in node ? node.value : 'url' in node ? node.url : '';
      const { start, end } = node.position ?? {};
      shape.push(`${node.type} ${start?.offset}–${end?.offset} ${says}`);
    });
  return shape;
}

test.each(texts)('both parsers see the same in $place', ({ text, bodyStart }) => {
  const body = withoutFields(text, bodyStart);
  expect(shapeOf(parseWithSatteri(body, bodyStart).tree)).toEqual(
    shapeOf(parseWithRemark(body, bodyStart).tree),
  );
});
