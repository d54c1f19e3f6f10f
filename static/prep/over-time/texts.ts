/** The sentences of the card "over time". */
import * as english from '../../../src/texts/en/pages/prep-over-time';
import type { InEachLanguage } from '../../shared/page-words';

export const OVER_TIME_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-over-time'),
  fr: () => import('../../../src/texts/fr/pages/prep-over-time'),
  es: () => import('../../../src/texts/es/pages/prep-over-time'),
  pt: () => import('../../../src/texts/pt/pages/prep-over-time'),
};
