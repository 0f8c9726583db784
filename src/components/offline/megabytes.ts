import { language, sizes } from '#words';

/** A size as readers know it from their devices: "0.4 MB", "12 MB". */
export const inMegabytes = (bytes: number) =>
  sizes.megabytes(numberOf(bytes / 1e6, bytes < 1e7 ? 1 : 0));

/** The same for what is small: "310 kB". */
export const inKilobytes = (bytes: number) => sizes.kilobytes(numberOf(Math.ceil(bytes / 1000), 0));

const numberOf = (number: number, digits: number) =>
  number.toLocaleString(language.tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });
