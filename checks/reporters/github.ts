import type { Report } from '#checks/rule.ts';
import { inFull } from './in-full.ts';

/** For GitHub Actions: one workflow command a finding, shown beside the line in the pull request. */
export const github = ({ findings }: Report): string =>
  findings
    .map((finding) => {
      const { file, line, column, rule, severity } = finding;
      const properties = { file, line, col: column, title: rule };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      return `::${severity} ${written.join(',')}::${data(inFull(finding))}\n`;
    })
    .join('');

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string | number) =>
  data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
