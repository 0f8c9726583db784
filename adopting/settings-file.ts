import type { Settings } from './answers.ts';
import type { Project } from './project.ts';

const FILE = 'playbook.config.ts';
const WIDTH = 100;

/** Writes the settings into `playbook.config.ts`, below what stands above them; comments keep their places. */
export function writeSettings(project: Project, settings: Settings) {
  const now = project.read(FILE);
  const start = now.indexOf('definePlaybook({');
  if (start < 0) throw new Error(`${FILE} does not call definePlaybook({ … }): write it by hand`);
  const comments = commentsIn(now.slice(start));
  const lines = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [...(comments.get(name) ?? []), written(name, value, 1)]);
  project.write(FILE, `${now.slice(0, start)}definePlaybook({\n${lines.join('\n')}\n});\n`);
}

/** The comments above each setting. */
function commentsIn(text: string): Map<string, string[]> {
  const comments = new Map<string, string[]>();
  let above: string[] = [];
  for (const line of text.split('\n')) {
    if (/^ {2}(?:\/\/|\/?\*)/.test(line)) {
      above.push(line);
      continue;
    }
    const [, name] = /^ {2}(\w+):/.exec(line) ?? [];
    if (name && above.length > 0) comments.set(name, above);
    above = [];
  }
  return comments;
}

/** As the formatter has it: on one line if it fits, and groups of switches and owners never. */
function written(name: string, value: unknown, depth: number): string {
  const indent = '  '.repeat(depth);
  const key = /^[a-zA-Z]\w*$/.test(name) ? name : quoted(name);
  const short = `${indent}${key}: ${inline(value)},`;
  const isGroup = ['owners', 'collections', 'features'].includes(name) && depth === 1;
  if (!isRecord(value) || (short.length <= WIDTH && !isGroup)) return short;
  const parts = Object.entries(value).map(([part, of]) => written(part, of, depth + 1));
  return `${indent}${key}: {\n${parts.join('\n')}\n${indent}},`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isRecord(value)) return String(value);
  const parts = Object.entries(value).map(
    ([name, of]) => `${/^[a-zA-Z]\w*$/.test(name) ? name : quoted(name)}: ${inline(of)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

const quoted = (text: string): string => {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return text.includes("'") && !text.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
