/** Measures as text, with the interval in which F1 may lie. */
import { intervalOf, measuresOf, type Labelled, type Measures } from './measures';
import { figure } from './print';

const SEED = 48;

export function withInterval(items: readonly Labelled[]): string {
  const { precision, recall, f1, falseAlarms } = measuresOf(items);
  const interval = intervalOf(items, (measures) => measures.f1, SEED);
  const range = interval === null ? '' : ` (${figure(interval[0])}–${figure(interval[1])})`;
  return `P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)}${range}, alarms ${figure(falseAlarms)}`;
}

export function short({ precision, recall, f1 }: Measures): string {
  return `P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)}`;
}
