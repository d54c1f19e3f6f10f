/** The sentences about when a team refines. */
import * as english from '../../../src/texts/en/pages/prep-meeting';
import type { InEachLanguage } from '../../shared/page-words';

export const MEETING_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-meeting'),
  fr: () => import('../../../src/texts/fr/pages/prep-meeting'),
  es: () => import('../../../src/texts/es/pages/prep-meeting'),
  pt: () => import('../../../src/texts/pt/pages/prep-meeting'),
};
