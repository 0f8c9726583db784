import process from 'node:process';

/**
 * A setting that the workflow hands over in the environment, where no shell reads it.
 *
 * @throws Error naming the setting that is missing
 */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the workflow has to name it under env`);
  return value;
}
