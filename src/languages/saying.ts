/** What belongs into a message, by name, as the reader's language writes it. */
export type Told = Readonly<Record<string, string>>;

/** A message: fixed words, or words around what is told. */
export type Saying = string | ((told: Told) => string);

/** The words of a message. */
export const said = (saying: Saying, told: Told): string =>
  typeof saying === 'string' ? saying : saying(told);
