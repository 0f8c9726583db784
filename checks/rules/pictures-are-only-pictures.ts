import { endOfPicture } from '#checks/pictures/end-of-picture.ts';
import type { UploadRule } from '#checks/rule.ts';

const MOST_BYTES = 1024 * 1024;
const MOST_PIXELS = 25_000_000;

/** What each ending promises. */
const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

const again =
  'Open it in a picture editor and export it anew, as PNG, JPEG, WebP or AVIF, without metadata.';

export const picturesAreOnlyPictures: UploadRule = {
  name: 'pictures-are-only-pictures',
  severity: 'error',
  why: 'A file can say that it is a picture and hold a program, or tell where and with what a photograph was taken.',
  needs: 'upload',
  async check({ place, bytes }) {
    const ending = place.slice(place.lastIndexOf('.') + 1);
    const found = await problemsOf(ending, bytes);
    return found.map((message) => ({ at: 0, message }));
  },
};

async function problemsOf(ending: string, bytes: Uint8Array): Promise<string[]> {
  const promised = Object.hasOwn(types, ending) ? types[ending] : undefined;
  if (!promised)
    return [
      `.${ending} files are not allowed${ending === 'svg' ? ': a drawing in SVG can hold code' : ''}. ${again}`,
    ];
  if (bytes.length > MOST_BYTES)
    return [
      `the picture has ${Math.ceil(bytes.length / 1024)} kB, and the most is ${MOST_BYTES / 1024} kB: make it smaller, for example 1600 pixels wide`,
    ];
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime !== promised)
    return [
      `the file is named .${ending} and is ${type ? `of the type ${type.mime}` : 'no picture'}. ${again}`,
    ];
  if (endOfPicture(bytes, promised) !== bytes.length)
    return [
      `something else follows the picture in this file, or a part of it is missing. ${again}`,
    ];
  return metadataProblems(bytes);
}

async function metadataProblems(bytes: Uint8Array): Promise<string[]> {
  const [{ default: sharp }, { default: exifr }] = await Promise.all([
    import('sharp'),
    import('exifr'),
  ]);
  try {
    const { width, height, pages = 1, exif, xmp, iptc, comments } = await sharp(bytes).metadata();
    if (width * height * pages > MOST_PIXELS)
      return [
        `the picture has ${width} × ${height} pixels: make it smaller, for example 1600 wide`,
      ];
    await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).stats();
    if (!exif && !xmp && !iptc && !comments?.length) return [];
    const told = (await exifr.parse(bytes, { xmp: true, iptc: true, gps: true })) ?? {};
    const what =
      'latitude' in told || 'GPSLatitude' in told
        ? 'where it was taken'
        : 'with what or by whom it was made';
    return [`the picture tells ${what}, in its metadata. ${again}`];
  } catch (error) {
    return [
      `the picture cannot be read (${error instanceof Error ? error.message : error}). ${again}`,
    ];
  }
}
