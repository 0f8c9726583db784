import { attributeProblems } from '#checks/components/attribute-problems.ts';
import { bodyProblems } from '#checks/components/body-problems.ts';
import { pointerProblems } from '#checks/components/pointer-problems.ts';
import { quotingProblems } from '#checks/components/quoting-problems.ts';
import { usesIn } from '#checks/components/uses.ts';
import type { BodyRule } from '#checks/rule.ts';

export const componentsMatchTheirRegistry: BodyRule = {
  name: 'components-match-their-registry',
  severity: 'error',
  why: 'A component is drawn from its attributes: one that is missing, misspelt or points nowhere stops the site’s build.',
  needs: 'body',
  ofTranslations: true,
  *check(entry, content, tree) {
    for (const use of usesIn(tree)) {
      yield* attributeProblems(use);
      yield* quotingProblems(use, entry.text);
      yield* bodyProblems(use);
      yield* pointerProblems(use, entry, content);
    }
  },
};
