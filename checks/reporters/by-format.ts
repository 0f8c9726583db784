import type { Report } from '#checks/rule.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { type Paint, terminal } from './terminal.ts';

/** What `--format` may be, and what each one writes. */
export const reporters = { terminal, github, json } as const satisfies Record<
  string,
  (report: Report, paint: Paint) => string
>;

export type Format = keyof typeof reporters;

export const isFormat = (name: string): name is Format => Object.hasOwn(reporters, name);
