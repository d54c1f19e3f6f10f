/** What stands in the form "I could help", and what it means. Pure. */
import type { OwnHelping } from '../../../src/contract/help';
import { morningOn } from '../../../src/refinement/offer/morning';
import { MOST_HOURS } from '../../../src/refinement/pair/helper';
import { startOfDay } from '../../shared/as-of';

export interface HelpingFields {
  readonly state: OwnHelping['willingness']['state'] | null;
  /** As a date field has it; empty: none. */
  readonly until: string;
  /** As it was typed; empty: not said. */
  readonly hours: string;
}

/** @param timeZone IANA */
export function fieldsOf(helping: OwnHelping | null, timeZone: string): HelpingFields {
  if (helping === null) return { state: null, until: '', hours: '' };
  const { willingness, hoursAtMost } = helping;
  const until = willingness.state === 'not-now' ? dayOf(willingness.until, timeZone) : '';
  return { state: willingness.state, until, hours: hoursAtMost === null ? '' : String(hoursAtMost) };
}

/** @param now milliseconds since 1970 @returns the sentence that says what is to be mended; `null`: nothing is */
export function faultIn(
  fields: HelpingFields,
  timeZone: string,
  now: number,
): 'prep.could-help.fault.choose' | 'prep.could-help.fault.until' | 'prep.could-help.fault.hours' | null {
  const { state, until } = fields;
  if (state === null) return 'prep.could-help.fault.choose';
  const from = morningOn(until, timeZone);
  if (state === 'not-now' && (from === null || Date.parse(from) <= now)) return 'prep.could-help.fault.until';
  return state !== 'never' && hoursIn(fields) === undefined ? 'prep.could-help.fault.hours' : null;
}

/** @returns `null` where something is to be mended */
export function wishOf(fields: HelpingFields, timeZone: string): OwnHelping | null {
  const { state } = fields;
  const hoursAtMost = state === 'never' ? null : hoursIn(fields);
  if (state === null || hoursAtMost === undefined) return null;
  if (state !== 'not-now') return { willingness: { state }, hoursAtMost };
  const until = morningOn(fields.until, timeZone);
  return until === null ? null : { willingness: { state, until }, hoursAtMost };
}

/** @returns `null` where none are said, `undefined` for what is no number of hours */
function hoursIn({ hours }: HelpingFields): number | null | undefined {
  const typed = hours.trim();
  if (typed === '') return null;
  const count = Number(typed);
  return Number.isInteger(count) && count >= 1 && count <= MOST_HOURS ? count : undefined;
}

function dayOf(instant: string, timeZone: string): string {
  return new Date(startOfDay(Date.parse(instant), timeZone)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
