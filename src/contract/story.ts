/** What the panel learns of its story. */
import type { Assessment } from '../readiness/finding';
import type { IssueKind } from '../story/story';
import type { NotesView } from './notes';

export interface StoryReading {
  readonly key: string;
  readonly summary: string;
  readonly kind: IssueKind;
  /** By the team's rules, without the checks that were called "not right here". */
  readonly assessment: Assessment;
  readonly notes: NotesView;
}
