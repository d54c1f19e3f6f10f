/** The sentences that only the desks say, and how a page learns them once somebody opens one. */
import * as english from '../../../src/texts/en/pages/panel-desks';
import { alsoSpeak } from '../../shared/also-speak';
import type { InEachLanguage } from '../../shared/page-words';
import { EDITOR_TEXTS } from '../fixes/editor-texts';

const DESK_TEXTS: InEachLanguage<typeof english> = {
  en: english,
  de: () => import('../../../src/texts/de/pages/panel-desks'),
  fr: () => import('../../../src/texts/fr/pages/panel-desks'),
  es: () => import('../../../src/texts/es/pages/panel-desks'),
  pt: () => import('../../../src/texts/pt/pages/panel-desks'),
};

/** What can't be written is handed on here in the editor's words. Never rejects. */
export function learnDeskWords(): Promise<void> {
  return alsoSpeak([DESK_TEXTS, EDITOR_TEXTS]);
}
