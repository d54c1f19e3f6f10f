/** What each check must say of stories in the other languages; the English examples stand in the checks themselves. */
import type { Example } from '../check';
import type { CheckId } from '../check-id';
import { examples as french } from './french/examples';
import { examples as german } from './german/examples';
import type { LanguageCode } from './identify';
import { examples as portuguese } from './portuguese/examples';
import { examples as spanish } from './spanish/examples';

export type Examples = Readonly<Record<CheckId, readonly Example[]>>;

/** Run as tests and shown in the documentation; no page carries them. */
export const EXAMPLES: Readonly<Record<Exclude<LanguageCode, 'en'>, Examples>> = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
