/** The sentences that only the editor says, and how a page learns them once somebody opens it. */
import * as english from '../../../src/texts/en/pages/panel-editors';
import { alsoSpeak } from '../../shared/also-speak';
import type { InEachLanguage } from '../../shared/page-words';

export const EDITOR_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/panel-editors'),
  fr: () => import('../../../src/texts/fr/pages/panel-editors'),
  es: () => import('../../../src/texts/es/pages/panel-editors'),
  pt: () => import('../../../src/texts/pt/pages/panel-editors'),
};

/** Before anything of them is shown. Never rejects. */
export function learnEditorWords(): Promise<void> {
  return alsoSpeak([EDITOR_TEXTS]);
}
