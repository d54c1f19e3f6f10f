/** What a form in which somebody says something about the story is given. */
import type { StoryReading } from '../../../src/contract';
import type { QuestionView } from '../../../src/contract/notes';
import type { JudgedCheck } from '../../../src/readiness/finding';
import type { PageKey } from '../../../src/texts/page-texts';
import type { Acts } from '../acts';

export type NoteKind =
  | { readonly kind: 'contest'; readonly check: JudgedCheck }
  | { readonly kind: 'ask' }
  | { readonly kind: 'answer'; readonly question: QuestionView };

export interface FormProps {
  readonly note: NoteKind;
  readonly reading: StoryReading;
  readonly acts: Acts;
  /** Says what was done to those who don't see it; `null` where the story as it is then says it. */
  readonly told: ((done: PageKey) => void) | null;
  readonly close: () => void;
}
