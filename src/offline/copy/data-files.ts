/** A file that scripts of the site fetch, and which the copy hands them from a classic script. */
export interface DataFile {
  /** Its path from the site's root. */
  path: string;
  content: Uint8Array;
}

/** Bytes of one script at most, unless a single file is larger: what a slow disk reads at once. */
const MOST = 90_000;

/**
 * Puts small files together: those that lie side by side, until a script has about 90 kB.
 *
 * @param files in the order of their paths
 */
export function groupsOf(files: readonly DataFile[]): DataFile[][] {
  const groups: DataFile[][] = [];
  let size = 0;
  let folder = '';
  for (const file of files) {
    const here = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const last = groups.at(-1);
    const length = base64Length(file);
    if (last && here === folder && size + length <= MOST) {
      last.push(file);
      size += length;
    } else {
      groups.push([file]);
      size = length;
      folder = here;
    }
  }
  return groups;
}

/** The classic script that hands over a group. */
export const scriptOf = (group: readonly DataFile[]) =>
  `playbookData(${JSON.stringify(Object.fromEntries(group.map(({ path, content }) => [path, Buffer.from(content).toString('base64')])))})\n`;

const base64Length = ({ content }: DataFile) => Math.ceil(content.length / 3) * 4;
