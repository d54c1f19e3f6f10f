/**
 * The formats of records. What is kept may be of an older version of the app: it is led to today's shape step by step. What is
 * of a newer version, or damaged, is told as unreadable, and whoever gets that leaves it as it is.
 */
import { readHelpRecord } from './help/help-record';
import { readMeetingRecord } from './meeting/kept-meeting';
import { Problem } from './problem';
import { readContest, readDefinition, readPerson, readStoryNote, readTeam } from './record-shapes';
import { nothingOf, type RecordKind, type RecordKinds } from './records';
import { readDecisionsRecord } from './set-decisions/decided';

export interface RecordFormat<T> {
  /** The first leads from format 1 to 2, and so on; today's format is the one after the last. */
  readonly steps: readonly ((older: unknown) => unknown)[];
  /** @returns `null` for what is not of today's shape */
  readonly read: (value: unknown) => T | null;
  /** What a damaged one counts as, where nothing is lost by that: all of it can be found again elsewhere. */
  readonly anew?: (id: string) => T;
}

export type RecordFormats = { readonly [Kind in RecordKind]: RecordFormat<RecordKinds[Kind]> };

/** Whoever changes a shape adds the step that leads from what was kept before. */
export const RECORD_FORMATS: RecordFormats = {
  team: { steps: [withoutPublishing, withNobodyHelping], read: readTeam },
  // The weekly repair finds again which teams name an account; the board looked at last is chosen with the next look.
  person: { steps: [withoutHelp, withoutHelping], read: readPerson, anew: nothingOf },
  definition: { steps: [], read: readDefinition },
  'set-decisions': { steps: [], read: readDecisionsRecord },
  meeting: { steps: [], read: readMeetingRecord },
  help: { steps: [], read: readHelpRecord },
  'definition-version': { steps: [], read: readDefinition },
  contest: { steps: [], read: readContest },
  'story-note': { steps: [], read: readStoryNote },
};

/** Before a Product Owner could publish bands, nobody had. */
function withoutPublishing(older: unknown): unknown {
  return typeof older === 'object' && older !== null ? { ...older, publishesBands: false } : older;
}

/** Before there were offers, nobody was named in one, and nobody had said anything of helping. */
function withoutHelp(older: unknown): unknown {
  return typeof older === 'object' && older !== null ? { ...older, helpOf: [], helping: null } : older;
}

/** Before somebody could say that they could help, nobody had. */
function withNobodyHelping(older: unknown): unknown {
  return typeof older === 'object' && older !== null ? { ...older, helping: [] } : older;
}

/** It is said to a team, and not to all of one's teams: nobody had ever said it. */
function withoutHelping(older: unknown): unknown {
  if (typeof older !== 'object' || older === null) return older;
  return Object.fromEntries(Object.entries(older).filter(([key]) => key !== 'helping'));
}

/** The number that is kept beside each value written today. */
export function formatToday({ steps }: RecordFormat<unknown>): number {
  return steps.length + 1;
}

/**
 * A kept value in today's shape.
 * @param format the number that is kept beside it
 * @throws Problem `unreadable` for a newer format, and for what is not of its shape and can't be begun anew
 */
export function readRecord<T>(of: RecordFormat<T>, id: string, format: number, value: unknown): T {
  if (!Number.isInteger(format) || format < 1 || format > formatToday(of))
    throw new Problem('unreadable', `a record of format ${format}`);
  const read = of.read(ledOn(of.steps.slice(format - 1), value));
  if (read !== null) return read;
  if (of.anew === undefined)
    throw new Problem('unreadable', `a record of format ${format} is not of its shape`);
  // Neither the record nor whose it is: it is about a person.
  console.error(`a record of format ${format} is not of its shape, and is begun anew`);
  return of.anew(id);
}

function ledOn(steps: RecordFormat<unknown>['steps'], value: unknown): unknown {
  try {
    return steps.reduce((older, step) => step(older), value);
  } catch {
    throw new Problem('unreadable', 'a record is not of the older shape that it says it is');
  }
}
