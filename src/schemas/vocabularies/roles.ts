import type { Vocabulary } from '#schemas/vocabulary.ts';
import { roles as words } from '#words';

export const roles = words satisfies Vocabulary;

export type Role = keyof typeof roles;
