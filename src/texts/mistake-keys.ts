/** The keys of what is said of a Definition of Ready that can’t be taken as it is written. */
import type { MistakeKey } from '../readiness/definition-parts/mistake';

export type MistakeTextKey =
  | MistakeKey
  /** {what}, the sentence of a mistake, stands at {line} and {column} of a file. */
  | 'mistake.at';
