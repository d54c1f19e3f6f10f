/**
 * Dates as Jira's exports write them: in the form that the site's administrator chose, in the language of the person
 * who exported, and without a time zone. They are read as UTC.
 */

/** Beginnings of month names in English, German and French, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

const TIME = String.raw`(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?|vorm\.|nachm\.)?)?`;
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;
const DAY_NAMED_MONTH = new RegExp(String.raw`^(\d{1,2})[./ -]+(\p{L}+)[./ -]+(\d{4}|\d{2})${TIME}$`, 'iu');
const NAMED_MONTH_DAY = new RegExp(String.raw`^(\p{L}+)[. ]+(\d{1,2}),?\s+(\d{4})${TIME}$`, 'iu');
const DOTTED = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})${TIME}$`, 'iu');
const SLASHED = new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})${TIME}$`, 'iu');

/** @returns an ISO instant, or `undefined` where the form is unknown or would be a guess (03/04/24) */
export function readJiraDate(cell: string): string | undefined {
  const text = cell.trim();
  if (ISO.test(text)) return isoInstant(text);
  const dayMonth = DAY_NAMED_MONTH.exec(text);
  if (dayMonth !== null) return instant(dayMonth[3], monthOf(dayMonth[2]), dayMonth[1], dayMonth.slice(4));
  const monthDay = NAMED_MONTH_DAY.exec(text);
  if (monthDay !== null) return instant(monthDay[3], monthOf(monthDay[1]), monthDay[2], monthDay.slice(4));
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return instant(dotted[3], Number(dotted[2]), dotted[1], dotted.slice(4));
  const slashed = SLASHED.exec(text);
  if (slashed === null) return undefined;
  const [, first, second, year] = slashed;
  if (Number(first) > 12) return instant(year, Number(second), first, slashed.slice(4));
  if (Number(second) > 12) return instant(year, Number(first), second, slashed.slice(4));
  return undefined;
}

function isoInstant(text: string): string | undefined {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10));
  const iso = text
    .replace(' ', 'T')
    .replace(/\s+/g, '')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const date = new Date(zoned || iso.length === 10 ? iso : `${iso}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function monthOf(name: string | undefined): number {
  const plain = (name ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return MONTHS.findIndex((beginnings) => beginnings.some((beginning) => plain.startsWith(beginning))) + 1;
}

function instant(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hours, minutes, seconds, half]: readonly (string | undefined)[],
): string | undefined {
  const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const isAfternoon = /^(?:p|nachm)/i.test(half ?? '');
  const hour = half === undefined ? Number(hours ?? 0) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  const date = new Date(
    Date.UTC(fullYear, month - 1, Number(day), hour, Number(minutes ?? 0), Number(seconds ?? 0)),
  );
  // Date rolls 31 April over into May; such a cell is no date.
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) && hour < 24;
  return isReal ? date.toISOString() : undefined;
}
