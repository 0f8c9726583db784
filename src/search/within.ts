/**
 * The outcome of a promise, if it comes in time.
 *
 * @param limit in milliseconds
 * @throws Error when it does not; and what the promise itself throws
 */
export function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
