/** The sentences with which fixing in place is offered, and with which the last change is told. */
import * as english from '../../../src/texts/en/pages/panel-fixes';
import type { InEachLanguage } from '../../shared/page-words';

export const FIX_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/panel-fixes'),
  fr: () => import('../../../src/texts/fr/pages/panel-fixes'),
  es: () => import('../../../src/texts/es/pages/panel-fixes'),
  pt: () => import('../../../src/texts/pt/pages/panel-fixes'),
};
