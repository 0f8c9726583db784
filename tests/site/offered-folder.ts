import type { Page } from '@playwright/test';

/**
 * Offers the form a folder to work in. The dialog that lets a person choose one cannot be driven, so a folder of the
 * browser's own file system stands in for it; reading and writing go through the same handles.
 *
 * @param file the one file in it, beside the `.git` by which a project is known
 */
export const offerFolder = (page: Page, file: { path: string; text: string }) =>
  page.addInitScript(({ path, text }) => {
    const open = async (): Promise<FileSystemDirectoryHandle> => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let folder = root;
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
      return root;
    };
    Object.assign(window, { showDirectoryPicker: open });
  }, file);

/** What a file of the offered folder holds now; nothing while it is being written. */
export const readOffered = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (asked) => {
    const folders = asked.split('/');
    const name = folders.pop() ?? '';
    try {
      let folder = await navigator.storage.getDirectory();
      for (const part of folders) folder = await folder.getDirectoryHandle(part);
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch (error) {
      // A file that is being replaced cannot be read, or is not there.
      if (error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name))
        return '';
      throw error;
    }
  }, path);
