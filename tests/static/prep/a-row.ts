/** A row of the backlog with defaults. */
import type { BacklogRow } from '../../../src/contract';

export function aRow(parts: Partial<BacklogRow> = {}): BacklogRow {
  return {
    id: '10001',
    key: 'SHOP-1',
    summary: 'Pay with two cards',
    issueType: 'Story',
    kind: 'story',
    epic: null,
    estimate: null,
    score: 68,
    band: 'Nearly',
    isAgreed: false,
    nextStep: { check: 'benefit', fix: { key: 'benefit.title' }, gain: 15, minutes: 2, who: 'po' },
    wayToReady: null,
    remarks: ['benefit'],
    openQuestions: [],
    understood: 0,
    labels: [],
    components: [],
    ...parts,
  };
}
