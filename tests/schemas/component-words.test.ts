import { expect, test } from 'vitest';
import { authorComponents } from '#schemas/author-components.ts';
import { termsIn, withoutTags } from '#schemas/component-words.ts';

test('tags go and their words stay', () => {
  const body = `One.

<KeyFigure
  value="9 days"
  label="until the answer."
  source="a-post"
/>

<Callout kind="tip" title="Ask first">
  Two.
</Callout>

Three <Term metric="churn">went</Term>, and 3 < 4 <b>stays</b>.`;
  expect(withoutTags(body).replace(/\s+/g, ' ')).toBe(
    'One. 9 days until the answer. Ask first Two. Three went, and 3 < 4 <b>stays</b>.',
  );
});

test('of the guide’s examples no tag and no id is left', () => {
  for (const { example } of Object.values(authorComponents)) {
    expect(withoutTags(example)).not.toMatch(/[<>="]|images|gartner|churn/);
  }
});

test('the metrics a text explains are known', () => {
  expect(termsIn('<Term metric="churn">a</Term> <Term\n metric="retention">b</Term>')).toEqual([
    'churn',
    'retention',
  ]);
});
