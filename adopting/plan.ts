import { forgetAddresses } from './addresses.ts';
import { type Answers, currentSettings } from './answers.ts';
import { removeExamples } from './examples.ts';
import { handOver } from './owners.ts';
import type { Project } from './project.ts';
import { writeSettings } from './settings-file.ts';
import { turnRound } from './turn-round.ts';

/**
 * Works out what answers ask for. Nothing is changed yet: the project keeps it in mind.
 *
 * @param today as year-month-day
 * @returns what will be done, a line each
 */
export function plan(
  project: Project,
  { settings, keepExamples }: Answers,
  today: string,
): string[] {
  const [before = ''] = currentSettings.languages;
  writeSettings(project, settings);
  const turned = turnRound(project, before, settings.languages);
  const removed = keepExamples ? 0 : removeExamples(project, settings, today);
  const handed = handOver(project, settings);
  if (!keepExamples) forgetAddresses(project);
  const off = Object.entries({ ...settings.collections, ...settings.features })
    .filter(([, on]) => !on)
    .map(([part]) => part);
  return [
    `call the playbook “${settings.name}”, at ${settings.site}${settings.base}`,
    `publish it in ${settings.languages.join(', ')}, and reckon in ${settings.currency}`,
    off.length > 0 ? `switch off ${off.join(', ')}` : 'leave everything switched on',
    ...(turned > 0
      ? [`make ${turned} translations into ${settings.languages[0]} the originals`]
      : []),
    keepExamples
      ? 'keep the example content'
      : `remove ${removed} files of the example content, and leave one entry a collection to write over`,
    ...(handed > 0
      ? [`hand ${handed} entries over to cx-team, whose owners are no longer listed`]
      : []),
  ];
}
