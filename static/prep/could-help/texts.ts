/** The sentences of the card "I could help". */
import * as english from '../../../src/texts/en/pages/prep-could-help';
import type { InEachLanguage } from '../../shared/page-words';

export const COULD_HELP_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-could-help'),
  fr: () => import('../../../src/texts/fr/pages/prep-could-help'),
  es: () => import('../../../src/texts/es/pages/prep-could-help'),
  pt: () => import('../../../src/texts/pt/pages/prep-could-help'),
};
