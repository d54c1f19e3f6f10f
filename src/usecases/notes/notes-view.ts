/** What somebody is shown of what was said about a story: how many, and what is their own; never who or when. */
import type { AgreementView, NotesView, QuestionView } from '../../contract/notes';
import {
  byOthers,
  byProductOwner,
  OTHERS_NEEDED,
  type Agreement,
  type AgreementState,
} from '../../refinement/agreement';
import { NOTHING_NOTED, type KeptQuestion, type StoryNote } from './story-note';

/** Whoever looks. */
export interface Looker {
  readonly mark: string;
  readonly isProductOwner: boolean;
}

/**
 * @param note `null` where nothing was said
 * @param state of its agreement, over the words as they are now
 */
export function notesView(note: StoryNote | null, state: AgreementState, looker: Looker): NotesView {
  const { contested, agreement, understood, questions } = note ?? NOTHING_NOTED;
  return {
    isKept: true,
    contested,
    agreement: agreementView(agreement, state, looker.mark),
    understood: { count: understood.length, byYou: understood.includes(looker.mark) },
    questions: openFirst(questions).map((question) => questionView(question, looker.mark)),
    youAreProductOwner: looker.isProductOwner,
  };
}

/** Of an item with a security level nothing is kept. */
export function nothingKept({ mark, isProductOwner }: Looker): NotesView {
  return { ...notesView(null, 'none', { mark, isProductOwner }), isKept: false };
}

/** Voices over other words than now count for nothing: whoever gave one is asked anew. */
function agreementView(agreement: Agreement | null, state: AgreementState, mark: string): AgreementView {
  if (agreement === null || state === 'none' || state === 'outdated')
    return { state, byProductOwner: false, byOthers: 0, byYou: false };
  return {
    state,
    byProductOwner: byProductOwner(agreement),
    byOthers: Math.min(byOthers(agreement), OTHERS_NEEDED),
    byYou: agreement.voices.some((voice) => voice.mark === mark),
  };
}

function openFirst(questions: readonly KeptQuestion[]): readonly KeptQuestion[] {
  return [
    ...questions.filter(({ answer }) => answer === null),
    ...questions.filter(({ answer }) => answer !== null),
  ];
}

function questionView({ by, ...question }: KeptQuestion, mark: string): QuestionView {
  return { ...question, isYours: by === mark };
}
