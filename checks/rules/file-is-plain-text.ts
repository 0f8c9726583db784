import type { FileRule } from '#checks/rule.ts';

export const fileIsPlainText: FileRule = {
  name: 'file-is-plain-text',
  severity: 'error',
  why: 'Tools disagree about odd bytes and odd front matter; what one of them shows, another would run.',
  needs: 'file',
  check: ({ envelope }) => envelope,
};
