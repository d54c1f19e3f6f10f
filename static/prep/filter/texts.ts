/** The sentences of what one chooses stories with, and of their questions. */
import * as filter from '../../../src/texts/en/pages/prep-filter';
import * as questions from '../../../src/texts/en/pages/prep-questions';
import type { InEachLanguage } from '../../shared/page-words';

export const FILTER_TEXTS: InEachLanguage<typeof filter> = {
  en: filter,
  de: () => import('../../../src/texts/de/pages/prep-filter'),
  fr: () => import('../../../src/texts/fr/pages/prep-filter'),
  es: () => import('../../../src/texts/es/pages/prep-filter'),
  pt: () => import('../../../src/texts/pt/pages/prep-filter'),
};

export const QUESTION_TEXTS: InEachLanguage<typeof questions> = {
  en: questions,
  de: () => import('../../../src/texts/de/pages/prep-questions'),
  fr: () => import('../../../src/texts/fr/pages/prep-questions'),
  es: () => import('../../../src/texts/es/pages/prep-questions'),
  pt: () => import('../../../src/texts/pt/pages/prep-questions'),
};
