/** The sentences about what a team says of a story beside its text. */
import * as english from '../../../src/texts/en/pages/panel-notes';
import type { InEachLanguage } from '../../shared/page-words';

export const NOTE_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/panel-notes'),
  fr: () => import('../../../src/texts/fr/pages/panel-notes'),
  es: () => import('../../../src/texts/es/pages/panel-notes'),
  pt: () => import('../../../src/texts/pt/pages/panel-notes'),
};
