/** A reading with defaults, for tests of what changes a story. */
import type { StoryReading } from '../../../../src/contract';
import { aFinding, anAssessment } from '../../a-finding';

export function aReading(parts: Partial<StoryReading> = {}): StoryReading {
  return {
    key: 'SHOP-1',
    summary: 'Pay with two cards',
    kind: 'story',
    assessment: anAssessment([aFinding()]),
    notes: {
      isKept: true,
      contested: [],
      agreement: { state: 'none', byProductOwner: false, byOthers: 0, byYou: false },
      understood: { count: 0, byYou: false },
      questions: [],
      youAreProductOwner: false,
    },
    ...parts,
  };
}
