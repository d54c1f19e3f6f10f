/** The sentences that only the page about one sprint says. */
import * as sprint from '../../src/texts/en/pages/sprint';
import type { InEachLanguage } from '../shared/page-words';

export const SPRINT_TEXTS: InEachLanguage<typeof sprint> = {
  en: sprint,
  de: () => import('../../src/texts/de/pages/sprint'),
  fr: () => import('../../src/texts/fr/pages/sprint'),
  es: () => import('../../src/texts/es/pages/sprint'),
  pt: () => import('../../src/texts/pt/pages/sprint'),
};
