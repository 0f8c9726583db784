/** What the playbook itself says to readers, in French. */

import type * as en from './en.ts';

export const language: typeof en.language = { tag: 'fr', name: 'Français' };
