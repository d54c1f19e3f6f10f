/** What this browser remembers of an agenda: its minutes, and for two weeks what was decided about its stories. */
import { NO_WISHES, type AgendaWishes } from '../../../src/refinement/agenda';

export interface KeptAgenda {
  /** As somebody typed them here; `null`: as long as the team's meeting is. */
  readonly minutes: number | null;
  readonly wishes: AgendaWishes;
}

export const FEWEST_MINUTES = 10;
export const MOST_MINUTES = 240;
/** Where nobody has said anything. */
export const USUAL_MINUTES = 60;
const USUAL: KeptAgenda = { minutes: null, wishes: NO_WISHES };
const PREFIX = 'groundwork.agenda.';
const KEPT_MS = 14 * 86_400_000;

/** Never throws: a frame may have no storage, and what is stored may be anything. */
export function readKept(place: string, now: number): KeptAgenda {
  try {
    return keptIn(JSON.parse(localStorage.getItem(PREFIX + place) ?? 'null'), now);
  } catch {
    return USUAL;
  }
}

/** Never throws: without storage the agenda is as long-lived as the page. */
export function keep(place: string, { minutes, wishes }: KeptAgenda, now: number): void {
  try {
    localStorage.setItem(PREFIX + place, JSON.stringify({ minutes, wishes, at: now }));
  } catch {
    // Nothing is lost but the memory of it.
  }
}

export function isMinutes(value: unknown): value is number {
  return (
    typeof value === 'number' && Number.isInteger(value) && value >= FEWEST_MINUTES && value <= MOST_MINUTES
  );
}

function keptIn(stored: unknown, now: number): KeptAgenda {
  const { minutes, wishes, at } = fieldsOf(stored);
  const isFresh = typeof at === 'number' && at <= now && now - at < KEPT_MS;
  const decided = fieldsOf(wishes);
  return {
    minutes: isMinutes(minutes) ? minutes : USUAL.minutes,
    wishes: isFresh
      ? {
          pinned: idsIn(decided['pinned']),
          leftOut: idsIn(decided['leftOut']),
          order: idsIn(decided['order']),
        }
      : NO_WISHES,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
