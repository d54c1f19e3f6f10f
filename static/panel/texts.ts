/** The sentences that only the panel says. */
import * as english from '../../src/texts/en/pages/panel';
import type { InEachLanguage } from '../shared/page-words';

export const PANEL_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../src/texts/de/pages/panel'),
  fr: () => import('../../src/texts/fr/pages/panel'),
  es: () => import('../../src/texts/es/pages/panel'),
  pt: () => import('../../src/texts/pt/pages/panel'),
};
