/** Dates in JQL: written out, relative to now, or by functions, in the time zone of the person who asks. */
import type { Operand } from '@atlaskit/jql-ast';
import { badRequest } from '../jira-error';
import type { JqlContext } from './field';
import { shown } from './operands';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 1440 * MINUTE,
  w: 7 * 1440 * MINUTE,
};

/**
 * @param field as the query names it, for the message
 * @returns milliseconds since 1970; days begin at midnight of the asking person
 */
export function readMoment(operand: Operand, field: string, context: JqlContext): number {
  const moment =
    operand.operandType === 'value'
      ? fromWords(operand.value.trim(), context)
      : operand.operandType === 'function'
        ? fromFunction(
            operand.function.value,
            operand.arguments.map(({ value }) => value),
            context,
          )
        : undefined;
  if (moment === undefined)
    throw badRequest(
      `Date value '${shown(operand)}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
        `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  return moment;
}

/** The day of the asking person in which a moment lies. @returns milliseconds since 1970, `until` the next midnight */
export function dayOf(
  moment: number,
  { account: { timeZone } }: JqlContext,
): { readonly from: number; readonly until: number } {
  const start = startOf('day', wallClock(moment, timeZone));
  const next = shifted(start, { unit: 'day', count: 1 });
  return {
    from: atWallClock(start, timeZone) ?? Number.NaN,
    until: atWallClock(next, timeZone) ?? Number.NaN,
  };
}

function fromWords(words: string, { account, now }: JqlContext): number | undefined {
  const written = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(words);
  if (written !== null) {
    const [, year, , month, day, hour = '0', minute = '0'] = written;
    return atWallClock(
      [Number(year), Number(month), Number(day), Number(hour), Number(minute)],
      account.timeZone,
    );
  }
  if (/^\d{11,15}$/.test(words)) return Number(words);
  const period = readPeriod(words);
  return period === undefined ? undefined : now.getTime() + period;
}

/** `-5d`, `4w 2d`, `-1h 30m`: the sign counts for all of it. */
function readPeriod(words: string): number | undefined {
  if (!/^[+-]?(\d+[wdhm])( *\d+[wdhm])*$/.test(words)) return undefined;
  const sum = [...words.matchAll(/(\d+)([wdhm])/g)].reduce(
    (total, [, count, unit = '']) => total + Number(count) * (UNITS[unit] ?? 0),
    0,
  );
  return words.startsWith('-') ? -sum : sum;
}

type WallClock = readonly [year: number, month: number, day: number, hour: number, minute: number];

function fromFunction(
  name: string,
  args: readonly string[],
  { account, now }: JqlContext,
): number | undefined {
  const words = name.toLowerCase();
  if (words === 'now') return args.length === 0 ? now.getTime() : undefined;
  const [, edge, unit] = /^(startof|endof)(day|week|month|year)$/.exec(words) ?? [];
  if (edge === undefined || args.length > 1) return undefined;
  const shift = readShift(args[0] ?? '', unit ?? '');
  if (shift === undefined) return undefined;
  const start = startOf(unit ?? '', wallClock(now.getTime(), account.timeZone));
  const from = shifted(start, shift);
  // The end of a day is the last millisecond before the next one.
  return edge === 'startof'
    ? atWallClock(from, account.timeZone)
    : (atWallClock(shifted(from, { unit: unit ?? '', count: 1 }), account.timeZone) ?? Number.NaN) - 1;
}

interface Shift {
  readonly unit: string;
  readonly count: number;
}

/** An increment such as `-1` (in the function's own unit), `-1d`, `+2w`, `1M`, `-1y`, `3h`, `5m`. */
function readShift(words: string, own: string): Shift | undefined {
  if (words === '') return { unit: own, count: 0 };
  const [, count, unit = ''] = /^([+-]?\d+)([yMwdhm]?)$/.exec(words.trim()) ?? [];
  const names: Readonly<Record<string, string>> = {
    y: 'year',
    M: 'month',
    w: 'week',
    d: 'day',
    h: 'hour',
    m: 'minute',
  };
  return count === undefined
    ? undefined
    : { unit: unit === '' ? own : (names[unit] ?? ''), count: Number(count) };
}

/** Weeks begin on Monday, as they do for people in Europe. */
function startOf(unit: string, [year, month, day]: WallClock): WallClock {
  switch (unit) {
    case 'week': {
      const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
      return [year, month, day - weekday, 0, 0];
    }
    case 'month':
      return [year, month, 1, 0, 0];
    case 'year':
      return [year, 1, 1, 0, 0];
    default:
      return [year, month, day, 0, 0];
  }
}

function shifted([year, month, day, hour, minute]: WallClock, { unit, count }: Shift): WallClock {
  switch (unit) {
    case 'year':
      return [year + count, month, day, hour, minute];
    case 'month':
      return [year, month + count, day, hour, minute];
    case 'week':
      return [year, month, day + 7 * count, hour, minute];
    case 'day':
      return [year, month, day + count, hour, minute];
    case 'hour':
      return [year, month, day, hour + count, minute];
    default:
      return [year, month, day, hour, minute + count];
  }
}

/** What a clock on the wall shows at that instant. */
function wallClock(instant: number, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return [part('year'), part('month'), part('day'), part('hour'), part('minute')];
}

/** The instant at which the wall clock shows this; two rounds settle on either side of a change of clocks. */
function atWallClock([year, month, day, hour, minute]: WallClock, timeZone: string): number | undefined {
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  if (Number.isNaN(wanted)) return undefined;
  let instant = wanted;
  for (let round = 0; round < 2; round += 1) {
    const [y, m, d, h, min] = wallClock(instant, timeZone);
    instant += wanted - Date.UTC(y, m - 1, d, h, min);
  }
  return instant;
}
