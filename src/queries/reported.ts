import { NOT_REPORTED } from '#schemas/text.ts';
import { common } from '#words';

/** What a source reports, or that it does not, in the language of the page. */
export const reported = (value: string | number): string =>
  value === NOT_REPORTED ? common.notReported : String(value);
