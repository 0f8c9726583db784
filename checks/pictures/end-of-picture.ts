/**
 * Where a picture ends, by its own reckoning; what follows is no part of it and may be anything. Undefined when the
 * reckoning does not work out, or the format is none of these.
 */
export function endOfPicture(bytes: Uint8Array, mime: string): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return ends[mime]?.(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // it announces more than there is
    throw error;
  }
}

const ends: Readonly<Record<string, (view: DataView) => number | undefined>> = {
  'image/png': endOfPng,
  'image/jpeg': endOfJpeg,
  'image/webp': (view) => view.getUint32(4, true) + 8,
  'image/avif': endOfBoxes,
};

/** Chunks of length, name, data and sum, up to the one named IEND. */
function endOfPng(view: DataView): number {
  const IEND = 0x49454e44;
  let at = 8;
  for (;;) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    at += length + 12;
    if (name === IEND) return at;
  }
}

/** Segments up to the start of the scan; then until a marker that is neither stuffing nor a restart. */
function endOfJpeg(view: DataView): number {
  const EOI = 0xd9;
  const SOS = 0xda;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return Number.NaN;
    const marker = view.getUint8(at + 1);
    if (marker === EOI) return at + 2;
    at += 2 + view.getUint16(at + 2);
    if (marker !== SOS) continue;
    while (view.getUint8(at) !== 0xff || isData(view.getUint8(at + 1))) at++;
  }
}

const isData = (marker: number) => marker === 0 || (marker >= 0xd0 && marker <= 0xd7);

/** Boxes of length and name, one after the other. */
function endOfBoxes(view: DataView): number | undefined {
  const known = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'moov', 'idat']);
  let at = 0;
  while (at < view.byteLength) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    if (length < 8 || !known.has(name)) return at;
    at += length;
  }
  return at;
}
