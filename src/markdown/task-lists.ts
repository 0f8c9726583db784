import { defineHastPlugin } from 'satteri';

/**
 * Turns the items of a task list (`- [ ] …`) into boxes that a reader can tick, each named by its own text. Markdown's
 * own are switched off and have no name.
 */
export const taskLists = defineHastPlugin({
  name: 'task-lists',
  element: {
    filter: ['li'],
    visit(node, context) {
      const [box, ...text] = node.children;
      if (box?.type !== 'element' || box.tagName !== 'input') return;
      const checked = box.properties?.checked === true;
      context.replaceNode(node, {
        type: 'element',
        tagName: 'li',
        properties: { className: ['task'] },
        children: [
          {
            type: 'element',
            tagName: 'label',
            properties: {},
            children: [
              {
                type: 'element',
                tagName: 'input',
                properties: { type: 'checkbox', ...(checked && { checked }) },
                children: [],
              },
              { type: 'element', tagName: 'span', properties: {}, children: text },
            ],
          },
        ],
      });
    },
  },
});
