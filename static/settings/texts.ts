/** The sentences that only the page of rules says: its own, and of what can't be saved yet. */
import * as mistakes from '../../src/texts/en/mistakes';
import * as settings from '../../src/texts/en/pages/settings';
import type { InEachLanguage } from '../shared/page-words';

export const SETTINGS_TEXTS: InEachLanguage<typeof settings> = {
  en: settings,
  de: () => import('../../src/texts/de/pages/settings'),
  fr: () => import('../../src/texts/fr/pages/settings'),
  es: () => import('../../src/texts/es/pages/settings'),
  pt: () => import('../../src/texts/pt/pages/settings'),
};

export const MISTAKE_TEXTS: InEachLanguage<typeof mistakes> = {
  en: mistakes,
  de: () => import('../../src/texts/de/mistakes'),
  fr: () => import('../../src/texts/fr/mistakes'),
  es: () => import('../../src/texts/es/mistakes'),
  pt: () => import('../../src/texts/pt/mistakes'),
};
