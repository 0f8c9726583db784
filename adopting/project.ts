import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a project as they will be: what is written or removed here is kept in mind, and not done yet. */
export class Project {
  readonly root: string;
  /** By its path below the root: what a file will hold, or null where it will be gone. */
  readonly changes = new Map<string, string | null>();

  constructor(root: string) {
    this.root = root;
  }

  has(file: string): boolean {
    const change = this.changes.get(file);
    return change === undefined ? existsSync(path.join(this.root, file)) : change !== null;
  }

  read(file: string): string {
    return this.changes.get(file) ?? readFileSync(path.join(this.root, file), 'utf8');
  }

  /** The files below a folder, with forward slashes, in the order of their names. */
  files(folder: string): string[] {
    const here = path.join(this.root, folder);
    const found = existsSync(here)
      ? readdirSync(here, { recursive: true, withFileTypes: true })
      : [];
    const now = found
      .filter((file) => file.isFile())
      .map((file) => path.relative(this.root, path.join(file.parentPath, file.name)))
      .map((file) => file.split(path.sep).join('/'));
    const written = [...this.changes.keys()].filter((file) => file.startsWith(`${folder}/`));
    return [...new Set([...now, ...written])].filter((file) => this.has(file)).sort();
  }

  write(file: string, text: string) {
    if (!this.has(file) || this.read(file) !== text) this.changes.set(file, text);
  }

  remove(file: string) {
    if (existsSync(path.join(this.root, file))) this.changes.set(file, null);
    else this.changes.delete(file);
  }
}
