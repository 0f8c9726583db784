/** The day of the build. Set SOURCE_DATE_EPOCH (seconds since 1970) to build an older state again, byte for byte. */
export const buildDay = process.env.SOURCE_DATE_EPOCH
  ? new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000)
  : new Date();
