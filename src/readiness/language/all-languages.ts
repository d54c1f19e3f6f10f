/** All languages at once: for the function and the terminal, which load everything. A page loads what its stories are in. */
import { english } from './english/english';
import { french } from './french/french';
import { german } from './german/german';
import type { Languages } from './languages';
import { portuguese } from './portuguese/portuguese';
import { spanish } from './spanish/spanish';

export const ALL_LANGUAGES: Languages & Required<Languages> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
