/** Below the fields: what belongs where, as text that the checks call a placeholder until it is replaced. */
export const bodies = {
  story: `## What happened

??? The point in the first sentence. What was wrong, who noticed, and what they did. Cite where the claim stands.[^SOURCE]

## What came of it

??? What changed, for whom, and who says so. If nobody knows, say that.
`,
  guideline: `## Why it works

??? The reason in the first sentence, as you would tell a colleague. Cite where the claim stands.[^SOURCE]

## How to begin

??? What the first step looks like on an ordinary day, and what tends to go wrong.
`,
  study: `## What was found

??? The finding in the first sentence, with its number where the number belongs. Cite the source.[^SOURCE]

## How far to trust it

??? Who was asked, how, and when. Say what the source does not tell.
`,
  nudge: `??? Why this is worth the minutes, in the first sentence. Cite what backs it.[^SOURCE]

??? What it looks like when somebody does it, and what to leave out.
`,
  journey: `## What the map shows

??? The point in the first sentence. Where it hurts most, and why nobody inside sees it. Cite what you rest on.[^SOURCE]

## What to do with it

??? Whom to show the map, and what to decide.
`,
  path: `??? Whom the path is for, and what it spares them. Cite what it rests on.[^SOURCE]

## How to go about it

??? Who looks after a newcomer on this path, and what they have to arrange.
`,
} as const;
