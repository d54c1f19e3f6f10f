/** Readings and notes with defaults, for tests of the panel. */
import type { StoryReading } from '../../src/contract';
import type { NotesView } from '../../src/contract/notes';
import { anAssessment } from './a-finding';

/** Nobody has said anything about the story yet. */
export function someNotes(parts: Partial<NotesView> = {}): NotesView {
  return {
    isKept: true,
    contested: [],
    agreement: { state: 'none', byProductOwner: false, byOthers: 0, byYou: false },
    understood: { count: 0, byYou: false },
    questions: [],
    youAreProductOwner: false,
    ...parts,
  };
}

export function aReading(parts: Partial<StoryReading> = {}): StoryReading {
  return {
    key: 'SHOP-1',
    summary: 'Pay with two cards',
    kind: 'story',
    assessment: anAssessment([]),
    notes: someNotes(),
    ...parts,
  };
}
