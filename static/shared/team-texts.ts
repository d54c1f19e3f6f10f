/** The sentences about who is who, for the pages that say them. */
import * as team from '../../src/texts/en/pages/team';
import type { InEachLanguage } from './page-words';

export const TEAM_TEXTS: InEachLanguage<typeof team> = {
  en: team,
  de: () => import('../../src/texts/de/pages/team'),
  fr: () => import('../../src/texts/fr/pages/team'),
  es: () => import('../../src/texts/es/pages/team'),
  pt: () => import('../../src/texts/pt/pages/team'),
};
