/** The sentences that only the page of the command palette says. */
import * as command from '../../src/texts/en/pages/command';
import type { InEachLanguage } from '../shared/page-words';

export const COMMAND_TEXTS: InEachLanguage<typeof command> = {
  en: command,
  de: () => import('../../src/texts/de/pages/command'),
  fr: () => import('../../src/texts/fr/pages/command'),
  es: () => import('../../src/texts/es/pages/command'),
  pt: () => import('../../src/texts/pt/pages/command'),
};
