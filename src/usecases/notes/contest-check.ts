/** Somebody says of a check that it tells nothing of use about a story: "Not right here". */
import type { StoryReading } from '../../contract';
import { CHECK_IDS } from '../../readiness/check-id';
import type { JudgedCheck } from '../../readiness/finding';
import { isOwnCheckId } from '../../readiness/own-check';
import type { World } from '../ports';
import { Problem } from '../problem';
import type { StoryInTeam } from '../story-in-team';
import { changeNote, type Speaking } from './change-note';
import { contestChange } from './contest-change';
import { MOST_CONTESTED_HERE, type StoryNote } from './story-note';

export interface Contest {
  /** As the page named it. */
  readonly check: string;
  readonly contested: boolean;
  /** May be empty. */
  readonly reason: string;
}

/**
 * Leaves the check out of this story, or asks it again; the place is told how often that happens. Said twice, it is noted once, with
 * the reason that was given last.
 * @throws Problem `bad-request` for a check that the Definition in force does not ask of such a story; as `changeNote`
 */
export function contestCheck(world: World, speaking: Speaking, contest: Contest): Promise<StoryReading> {
  const { story } = speaking;
  const { check, contested, reason } = contest;
  // What is no longer asked can still be taken back.
  if (!isJudged(check) || (contested && !isAsked(check, story)))
    throw new Problem('bad-request', 'the Definition does not ask this check');
  return changeNote(
    world,
    speaking,
    (note) => (contested ? withContested(note, check, reason) : withoutContested(note, check)),
    async () => {
      const { item, basis } = story;
      const by = contested ? speaking.accountId : null;
      const change = await contestChange(world.records, basis, check, item.story.id, by);
      return change === null ? [] : [change];
    },
  );
}

/** A check of one story; what lies between stories is told elsewhere. */
function isJudged(check: string): check is JudgedCheck {
  return isOwnCheckId(check) || CHECK_IDS.some((id) => id === check);
}

function isAsked(check: JudgedCheck, { item, basis }: StoryInTeam): boolean {
  return basis.definition.kinds[item.story.kind].weights[check] !== undefined;
}

function withContested(note: StoryNote, check: JudgedCheck, reason: string): StoryNote {
  if (note.contested.some((one) => one.check === check && one.reason === reason)) return note;
  const others = note.contested.filter((one) => one.check !== check);
  return { ...note, contested: [...others, { check, reason }].slice(-MOST_CONTESTED_HERE) };
}

function withoutContested(note: StoryNote, check: JudgedCheck): StoryNote {
  const contested = note.contested.filter((one) => one.check !== check);
  return contested.length === note.contested.length ? note : { ...note, contested };
}
