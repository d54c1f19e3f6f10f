/** The sentences that only the prep page says: of itself, and of what lies between the stories. */
import * as prep from '../../src/texts/en/pages/prep';
import * as set from '../../src/texts/en/pages/prep-set';
import type { InEachLanguage } from '../shared/page-words';

export const PREP_TEXTS: InEachLanguage<typeof prep> = {
  en: prep,
  de: () => import('../../src/texts/de/pages/prep'),
  fr: () => import('../../src/texts/fr/pages/prep'),
  es: () => import('../../src/texts/es/pages/prep'),
  pt: () => import('../../src/texts/pt/pages/prep'),
};

export const SET_TEXTS: InEachLanguage<typeof set> = {
  en: set,
  de: () => import('../../src/texts/de/pages/prep-set'),
  fr: () => import('../../src/texts/fr/pages/prep-set'),
  es: () => import('../../src/texts/es/pages/prep-set'),
  pt: () => import('../../src/texts/pt/pages/prep-set'),
};
