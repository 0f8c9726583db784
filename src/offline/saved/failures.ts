import type { Failure } from '#offline/failure.ts';

/** The server sent something else than was published. */
export class Different extends Error {
  constructor(
    readonly path: string,
    readonly answer: Response,
  ) {
    super(`${path} is not as it was published`);
  }
}

/** There is less room than is needed. Browsers throw an error of the same name. */
export class TooLittleSpace extends Error {
  override name = 'QuotaExceededError';
}

/** What kind of failure an error is, with what is known of it. */
export async function failureOf(error: unknown): Promise<Omit<Failure, 'type' | 'edition'>> {
  if (error instanceof Different) {
    const { byteLength: bytes } = await error.answer.clone().arrayBuffer();
    return { kind: 'different', path: error.path, status: error.answer.status, bytes };
  }
  return { kind: isForSpace(error) ? 'space' : 'network' };
}

export const isForSpace = (error: unknown) =>
  error instanceof Error && error.name === 'QuotaExceededError';
