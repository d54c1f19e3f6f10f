/** The sentences with which a parent, a blocker or a split is offered. */
import * as english from '../../../src/texts/en/pages/panel-relations';
import type { InEachLanguage } from '../../shared/page-words';

export const RELATION_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/panel-relations'),
  fr: () => import('../../../src/texts/fr/pages/panel-relations'),
  es: () => import('../../../src/texts/es/pages/panel-relations'),
  pt: () => import('../../../src/texts/pt/pages/panel-relations'),
};
