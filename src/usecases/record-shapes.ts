/** Today's shape of each record. Strict: what a shape does not know would be lost when the record is next written. */
import { z } from 'zod';
import { MOST_QUESTIONS } from '../contract/notes';
import { CHECK_IDS } from '../readiness/check-id';
import { isOwnCheckId, type OwnCheckId } from '../readiness/own-check';
import { parseTeamDefinition } from '../readiness/parse-definition';
import { MOST_VOICES } from '../refinement/agreement';
import { MOST_HOURS, type Willingness } from '../refinement/pair/helper';
import { ROLES, type Team } from '../refinement/team/team';
import type { KeptDefinition } from './definition/kept-definition';
import { MOST_CONTESTED_HERE, MOST_UNDERSTOOD, type StoryNote } from './notes/story-note';
import { MOST_CONTESTED, MOST_CONTESTING, type ContestRecord, type PersonRecord } from './records';

/** 1 to 128 characters (developer.atlassian.com/platform/forge/user-privacy-guidelines). */
const accountId = z.string().min(1).max(128);
const instant = z.iso.datetime();
const role = z.enum(ROLES);
const mark = z.string().min(1).max(32);

const willingness = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('not-asked-yet') }),
  z.strictObject({ state: z.literal('open') }),
  z.strictObject({ state: z.literal('not-now'), until: instant }),
  z.strictObject({ state: z.literal('never') }),
]) satisfies z.ZodType<Willingness>;
const hours = z.number().nonnegative().max(MOST_HOURS);

const team = z.strictObject({
  members: z.array(accountId).nullable(),
  roles: z.array(
    z.strictObject({
      role,
      accountId,
      confirmedAt: instant,
      from: instant,
      until: instant.nullable(),
      awaitsYes: z.boolean(),
    }),
  ),
  handOvers: z.array(z.strictObject({ role, from: accountId, to: accountId, offeredAt: instant })),
  firstLookDays: z.literal([0, 1, 2, 3]),
  publishesBands: z.boolean(),
  helping: z.array(z.strictObject({ accountId, willingness, hoursAtMost: hours.nullable() })),
}) satisfies z.ZodType<Team>;

const person = z.strictObject({
  accountId,
  boards: z.record(z.string().regex(/^\d+$/), z.int()),
  places: z.array(z.string().min(1)),
  helpOf: z.array(accountId),
}) satisfies z.ZodType<PersonRecord>;

const contest = z.strictObject({
  issueIds: z.array(z.string().min(1)).max(MOST_CONTESTED),
  marks: z.array(mark).max(MOST_CONTESTING).optional(),
}) satisfies z.ZodType<ContestRecord>;

const ownCheckId = z.custom<OwnCheckId>((id) => typeof id === 'string' && isOwnCheckId(id));

const definition = z.strictObject({
  number: z.int().positive(),
  definition: z.unknown(),
  savedAt: instant,
  restoredFrom: z.int().nonnegative().nullable(),
});

const storyNote = z.strictObject({
  contested: z
    .array(z.strictObject({ check: z.union([z.enum(CHECK_IDS), ownCheckId]), reason: z.string() }))
    .max(MOST_CONTESTED_HERE),
  agreement: z
    .strictObject({
      fingerprint: z.strictObject({
        criteria: z.array(z.string()),
        words: z.array(z.tuple([z.int().nonnegative(), z.int().positive()])),
      }),
      voices: z.array(z.strictObject({ mark, asProductOwner: z.boolean() })).max(MOST_VOICES),
    })
    .nullable(),
  understood: z.array(mark).max(MOST_UNDERSTOOD),
  questions: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        text: z.string().min(1),
        for: z.enum(['po', 'developer', 'tester', 'anyone']),
        answer: z.string().min(1).nullable(),
        isTaken: z.boolean(),
        by: mark,
      }),
    )
    .max(MOST_QUESTIONS),
}) satisfies z.ZodType<StoryNote>;

export function readTeam(value: unknown): Team | null {
  return team.safeParse(value).data ?? null;
}

export function readPerson(value: unknown): PersonRecord | null {
  return person.safeParse(value).data ?? null;
}

export function readContest(value: unknown): ContestRecord | null {
  return contest.safeParse(value).data ?? null;
}

export function readStoryNote(value: unknown): StoryNote | null {
  return storyNote.safeParse(value).data ?? null;
}

export function readDefinition(value: unknown): KeptDefinition | null {
  const kept = definition.safeParse(value).data;
  if (kept === undefined) return null;
  const parsed = parseTeamDefinition(kept.definition);
  return 'definition' in parsed ? { ...kept, definition: parsed.definition } : null;
}
