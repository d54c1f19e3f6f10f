/** The sentences about help that is offered to the Product Owner. */
import * as english from '../../../src/texts/en/pages/prep-help';
import type { InEachLanguage } from '../../shared/page-words';

export const HELP_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/prep-help'),
  fr: () => import('../../../src/texts/fr/pages/prep-help'),
  es: () => import('../../../src/texts/es/pages/prep-help'),
  pt: () => import('../../../src/texts/pt/pages/prep-help'),
};
