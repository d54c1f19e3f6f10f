/**
 * The port to what a team decides and what is kept of a person: records that two people can touch at the same time. Each
 * carries a version; a change is written only over the version that was read, several changes together or not at all.
 */
import type { Team } from '../refinement/team/team';
import type { KeptDefinition } from './definition/kept-definition';
import type { HelpRecord } from './help/help-record';
import type { KeptMeeting } from './meeting/kept-meeting';
import type { SetDecisions } from './set-decisions/decided';
import type { StoryNote } from './notes/story-note';

/** What is kept of one account, so that all of it can be found, reported and erased: an index beside the records of teams. */
export interface PersonRecord {
  readonly accountId: string;
  /** The board that this person looked at last, by project id. */
  readonly boards: Readonly<Record<string, number>>;
  /** Keys of the places whose team record names this account. */
  readonly places: readonly string[];
  /** Product Owners whose record of offers names this account, as theirs or as one who helps. */
  readonly helpOf: readonly string[];
}

/** Of whom nothing is kept yet. */
export function nothingOf(accountId: string): PersonRecord {
  return { accountId, boards: {}, places: [], helpOf: [] };
}

/** How often a check was called "not right here" at one place: by the issues it concerned, and whether more than one person said so. */
export interface ContestRecord {
  /** Ids of the issues, the latest last; at most `MOST_CONTESTED`. */
  readonly issueIds: readonly string[];
  /** Marks of the first who said so, for this check of this place alone; at most `MOST_CONTESTING`. Before, nobody was told apart. */
  readonly marks?: readonly string[] | undefined;
}

export const MOST_CONTESTED = 500;
/** So many tell a team from one person; more would say how many. */
export const MOST_CONTESTING = 2;

/** Each kind of record by its name, and what it holds. */
export interface RecordKinds {
  /** By place. */
  readonly team: Team;
  /** By account. */
  readonly person: PersonRecord;
  /** The Definition of Ready in force. By place. */
  readonly definition: KeptDefinition;
  /** About stories that the comparison names together. By place. */
  readonly 'set-decisions': SetDecisions;
  /** What a Product Owner was offered. By account. */
  readonly help: HelpRecord;
  /** When the team refines. By place. */
  readonly meeting: KeptMeeting;
  /** Each Definition that was ever saved. By place and number: `{place}:{number}`. */
  readonly 'definition-version': KeptDefinition;
  /** By place and check: `{place}:{check}`. */
  readonly contest: ContestRecord;
  /** What a team says about a story beside its text. By issue: `issue:{issueId}`. */
  readonly 'story-note': StoryNote;
}

export type RecordKind = keyof RecordKinds;

export interface Versioned<T> {
  /** Counts the writes of this record, from 1 on. */
  readonly version: number;
  readonly value: T;
}

export interface ListedPerson extends Versioned<PersonRecord> {
  /** When it was last written, and so how old what is kept of this person is: an instant, ISO 8601 in UTC. */
  readonly writtenAt: string;
}

/** Of one `write`: a transaction of Forge holds as many operations. */
export const MOST_TOGETHER = 25;

/** One record to be written; `value: null` takes it away. */
export type RecordChange = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly value: RecordKinds[Kind] | null;
    /** The version that was read; `null` where there was none. */
    readonly over: number | null;
  };
}[RecordKind];

export interface Records {
  /**
   * As last written, whoever wrote it a moment ago. What an older version of the app wrote comes in today's form.
   * @returns `null` where nothing is
   * @throws Problem `unreadable` where something is that this version can't read: it must not be overwritten
   */
  read<Kind extends RecordKind>(kind: Kind, id: string): Promise<Versioned<RecordKinds[Kind]> | null>;
  /**
   * All of them, or none: at most `MOST_TOGETHER`, each record once.
   * @returns `false` where somebody else wrote one of them since it was read; nothing is changed then
   */
  write(changes: readonly RecordChange[]): Promise<boolean>;
  /**
   * A hundred accounts of which something is kept, in a steady order; `next` leads to those that follow. What was written a
   * moment ago may be missing, and what can't be read is left out.
   */
  listPeople(
    after: string | null,
  ): Promise<{ readonly people: readonly ListedPerson[]; readonly next: string | null }>;
  /** Ids of a hundred records of a kind, likewise; whether they can be read or not. */
  listIds(
    kind: 'team' | 'help',
    after: string | null,
  ): Promise<{ readonly ids: readonly string[]; readonly next: string | null }>;
}
