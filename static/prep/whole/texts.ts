/** The sentences of looking at the whole backlog. */
import * as english from '../../../src/texts/en/pages/prep-whole';
import type { InEachLanguage } from '../../shared/page-words';

export const WHOLE_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-whole'),
  fr: () => import('../../../src/texts/fr/pages/prep-whole'),
  es: () => import('../../../src/texts/es/pages/prep-whole'),
  pt: () => import('../../../src/texts/pt/pages/prep-whole'),
};
