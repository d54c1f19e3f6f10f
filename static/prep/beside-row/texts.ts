/** The sentences about a story that was opened over the page. */
import * as english from '../../../src/texts/en/pages/prep-row';
import type { InEachLanguage } from '../../shared/page-words';

export const BESIDE_ROW_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-row'),
  fr: () => import('../../../src/texts/fr/pages/prep-row'),
  es: () => import('../../../src/texts/es/pages/prep-row'),
  pt: () => import('../../../src/texts/pt/pages/prep-row'),
};
