/** Found and falsely found on labelled stories, a criterion a row. */
import type { CheckId } from '../../src/readiness/check-id';
import type { Figure } from '../figure';
import { isRemark, verdictOf } from './answers';
import { short, withInterval } from './intervals';
import { readLabelled, sentenceStory, type LabelledStory } from './labelled';
import { measuresOf, type Measures } from './measures';
import { groupedBy, print, row, title } from './print';

export function labels(): Figure[] {
  const judged = readLabelled().map((label) => ({ ...label, isFlagged: isFlagged(label.check, label.text) }));
  title('Labelled stories: precision, recall, F1 (95 % interval), false alarms per valid item');
  row('set', 'criterion', 'items', 'this app', 'flag everything', 'AQUSA');
  for (const [name, group] of groupedBy(judged, ({ set, check }) => `${set} | ${check}`)) {
    const all = group.map(({ isViolation }) => ({ backlog: '', isViolation, isFlagged: true }));
    const aqusa = group.flatMap(({ isViolation, byAqusa }) =>
      byAqusa === undefined ? [] : [{ backlog: '', isViolation, isFlagged: byAqusa }],
    );
    row(
      name,
      `${group.length}`,
      withInterval(group.map((item) => ({ ...item, backlog: '' }))),
      short(measuresOf(all)),
      aqusa.length > 0 ? short(measuresOf(aqusa)) : 'not measured',
    );
  }
  const trident = (check: CheckId): Measures =>
    measuresOf(only(judged, 'trident', check).map((item) => ({ ...item, backlog: '' })));
  const minimalAlarms = only(judged, 'trident', 'minimal').filter(
    (item) => item.isFlagged && !item.isViolation,
  );
  const contrastive = judged.filter(({ set }) => set === 'contrastive');
  const found = contrastive.filter(({ isViolation, isFlagged }) => isViolation && isFlagged).length;
  const violations = contrastive.filter(({ isViolation }) => isViolation).length;
  const alarms = contrastive.filter((item) => item.isFlagged && !item.isViolation);
  for (const { check, text } of alarms) print(`  flagged though valid, ${check}: ${text}`);
  for (const { check, text } of contrastive.filter((item) => !item.isFlagged && item.isViolation)) {
    print(`  not found, ${check}: ${text}`);
  }
  return [
    { name: 'Trident, atomic, F1', value: trident('atomic').f1, unit: '', budget: 0.85, kind: 'at-least' },
    {
      name: 'Trident, minimal, recall',
      value: trident('minimal').recall,
      unit: '',
      budget: 1,
      kind: 'at-least',
    },
    {
      name: 'Trident, minimal, false alarms',
      value: minimalAlarms.length,
      unit: '',
      budget: 1,
      kind: 'at-most',
    },
    {
      name: 'contrastive, found',
      value: (100 * found) / violations,
      unit: '%',
      budget: 70,
      kind: 'at-least',
    },
    { name: 'contrastive, flagged though valid', value: alarms.length, unit: '', budget: 2, kind: 'at-most' },
  ];
}

function only<T extends LabelledStory>(all: readonly T[], set: T['set'], check: CheckId): T[] {
  return all.filter((item) => item.set === set && item.check === check);
}

function isFlagged(check: CheckId, text: string): boolean {
  return isRemark(verdictOf(check, sentenceStory(text)));
}
