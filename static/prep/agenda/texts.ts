/** The sentences of the card "agenda". */
import * as english from '../../../src/texts/en/pages/prep-agenda';
import type { InEachLanguage } from '../../shared/page-words';

export const AGENDA_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-agenda'),
  fr: () => import('../../../src/texts/fr/pages/prep-agenda'),
  es: () => import('../../../src/texts/es/pages/prep-agenda'),
  pt: () => import('../../../src/texts/pt/pages/prep-agenda'),
};
