/**
 * What a team has decided about stories that the comparison names together: that both stay, or that a link says so now. A decision is about the
 * words that were read: where they change, the two are named again.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SetPair } from '../../contract/set-acts';
import { SET_CHECKS, type SetFinding } from '../../readiness/set/finding';

export { SET_CHECKS };

export interface DecidedPair {
  readonly check: SetFinding['check'];
  /** Ids of the two stories, the lesser text first. */
  readonly ids: readonly [string, string];
  /** A digest of the words of both that were read; no word can be told from it. */
  readonly words: string;
  readonly how: 'kept' | 'linked';
}

/** The latest last. Nobody is named: it is the team's decision. */
export interface SetDecisions {
  readonly pairs: readonly DecidedPair[];
}

export const NOTHING_DECIDED: SetDecisions = { pairs: [] };
/** With more the oldest are asked about again. */
export const MOST_DECIDED = 500;

const id = z.string().min(1).max(32);
const decisions = z.strictObject({
  pairs: z
    .array(
      z.strictObject({
        check: z.enum(SET_CHECKS),
        ids: z.tuple([id, id]),
        words: z.string().min(1).max(32),
        how: z.enum(['kept', 'linked']),
      }),
    )
    .max(MOST_DECIDED),
}) satisfies z.ZodType<SetDecisions>;

export function readDecisionsRecord(value: unknown): SetDecisions | null {
  return decisions.safeParse(value).data ?? null;
}

/** What was decided about what was found; `null`: nothing, or about other words. */
export function decisionOf({ pairs }: SetDecisions, finding: SetFinding): DecidedPair['how'] | null {
  const words = digestOf(finding);
  return pairs.find((pair) => pair.words === words && isAbout(pair, pairOf(finding)))?.how ?? null;
}

/** The newest decision about two stories takes the place of an older one. */
export function decided({ pairs }: SetDecisions, finding: SetFinding, how: DecidedPair['how']): SetDecisions {
  const pair = pairOf(finding);
  const one: DecidedPair = { check: pair.check, ids: idsOf(pair), words: digestOf(finding), how };
  const others = pairs.filter((each) => each.words !== one.words || !isAbout(each, pair));
  return { pairs: [...others, one].slice(-MOST_DECIDED) };
}

/** Without any decision of that check about the two. Gives back the same where there was none. */
export function undecided(before: SetDecisions, pair: SetPair): SetDecisions {
  const pairs = before.pairs.filter((each) => !isAbout(each, pair));
  return pairs.length === before.pairs.length ? before : { pairs };
}

export function pairOf({ check, why, story, other }: SetFinding): SetPair {
  return { check, why: why.key, storyId: story.id, otherId: other.id };
}

/** Whichever of the two comes first. */
export function isSamePair(one: SetPair, other: SetPair): boolean {
  return (
    one.check === other.check && one.why === other.why && idsOf(one).join(' ') === idsOf(other).join(' ')
  );
}

/** Seen from either of the two, whatever the sentence is. */
function isAbout({ check, ids }: DecidedPair, pair: SetPair): boolean {
  return check === pair.check && ids.join(' ') === idsOf(pair).join(' ');
}

function idsOf({ storyId, otherId }: SetPair): readonly [string, string] {
  return storyId < otherId ? [storyId, otherId] : [otherId, storyId];
}

/** 96 bits. */
const DIGEST = 16;

function digestOf({ story, other, mine, theirs }: SetFinding): string {
  const said = [`${story.id}:${mine.text}`, `${other.id}:${theirs.text}`].sort().join('\n');
  return createHash('sha256').update(said).digest('base64url').slice(0, DIGEST);
}
