/** The sentences about how a story got here. */
import * as english from '../../../src/texts/en/pages/panel-past';
import type { InEachLanguage } from '../../shared/page-words';

export const PAST_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/panel-past'),
  fr: () => import('../../../src/texts/fr/pages/panel-past'),
  es: () => import('../../../src/texts/es/pages/panel-past'),
  pt: () => import('../../../src/texts/pt/pages/panel-past'),
};
