/**
 * The checks that look at a whole backlog: on labelled sets, a criterion a row, and on pairs of real stories that two readers read.
 */
import type { Figure } from '../figure';
import { judgedSets, labelledSetFigures } from '../set/labelled';
import { judgedPairs, uniqueFigures } from '../set/unique';
import { intervalOf, measuresOf } from './measures';
import { short, withInterval } from './intervals';
import { agreementOf } from './kappa';
import { figure, groupedBy, print, row, title } from './print';

const SEED = 48;

export function sets(): Figure[] {
  return [...onLabelled(), ...onPairs()];
}

function onLabelled(): readonly Figure[] {
  const judged = judgedSets();
  title('Labelled sets: precision, recall, F1 (95 % interval), false alarms per valid item');
  row('set', 'criterion', 'items', 'this app', 'flag everything', 'AQUSA');
  for (const [name, group] of groupedBy(judged, ({ set, check }) => `${set} | ${check}`)) {
    const items = group.map(({ isViolation, isFlagged }) => ({ backlog: '', isViolation, isFlagged }));
    const aqusa = group.flatMap(({ isViolation, byAqusa }) =>
      byAqusa === undefined ? [] : [{ backlog: '', isViolation, isFlagged: byAqusa }],
    );
    row(
      name,
      `${items.length}`,
      withInterval(items),
      short(measuresOf(items.map((item) => ({ ...item, isFlagged: true })))),
      aqusa.length > 0 ? short(measuresOf(aqusa)) : 'not measured item by item',
    );
  }
  for (const { check, text, isViolation, isFlagged } of judged) {
    if (isViolation === isFlagged) continue;
    print(`  ${isFlagged ? 'flagged though valid' : 'not found'}, ${check}: ${text}`);
  }
  return labelledSetFigures(judged);
}

function onPairs(): readonly Figure[] {
  const pairs = judgedPairs();
  title(
    'unique on pairs of real stories: reported, by two readers of whom the second did not know the first one’s answers',
  );
  const read = pairs.flatMap(({ first, second }) =>
    first === null || second === null ? [] : [[first, second] as const],
  );
  const { agreed, all, kappa } = agreementOf(read);
  row('the two readers', `agree on ${agreed} of ${all}`, `Cohen’s kappa ${figure(kappa)}`);
  for (const reader of ['first', 'second'] as const) {
    const items = pairs.map((pair) => ({
      backlog: pair.backlog,
      isViolation: pair[reader] === 'same',
      isFlagged: pair.isReported,
    }));
    const { precision, recall } = measuresOf(items);
    const [low, high] = intervalOf(items, (measures) => measures.precision, SEED) ?? [NaN, NaN];
    row(
      `the ${reader} reader`,
      `P ${figure(precision)} (${figure(low)}–${figure(high)})`,
      `R ${figure(recall)} of the pairs that were read`,
    );
  }
  for (const { left, right, first, second, isReported } of pairs) {
    if (isReported && (first !== 'same' || second !== 'same')) {
      print(`  reported, ${left} and ${right}: ${first ?? 'not read'}, ${second ?? 'not read'}`);
    }
  }
  return uniqueFigures(pairs);
}
