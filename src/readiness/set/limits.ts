/** Amounts that a text states, made comparable: 30 days, 1 year, 5 MB. */
import type { SetLanguage } from './set-language';

export interface Limit {
  readonly sort: string;
  /** In the smallest unit of its sort. */
  readonly value: number;
}

const MOST = 4;
/** The first amounts of a text, in order. */
export function limitsOf(text: string, { amount, numberWords, units }: SetLanguage): readonly Limit[] {
  const limits: Limit[] = [];
  for (const { groups } of text.matchAll(amount)) {
    const written = groups?.['number']?.toLowerCase() ?? '';
    const unit = units.get(groups?.['unit']?.toLowerCase() ?? '');
    const number = numberWords.get(written) ?? Number(written.replace(',', '.'));
    if (unit === undefined || Number.isNaN(number)) continue;
    limits.push({ sort: unit.sort, value: number * unit.factor });
    if (limits.length === MOST) break;
  }
  return limits;
}
