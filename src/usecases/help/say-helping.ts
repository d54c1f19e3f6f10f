/** "I could help": somebody of the team says for themselves whether a Product Owner may ask them, and for how many hours at most. */
import { z } from 'zod';
import type { OwnHelping } from '../../contract/help';
import { MOST_HOURS, type Willingness } from '../../refinement/pair/helper';
import type { Team } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { changeTeam } from '../team/change-team';

/** What somebody may say. */
export const helpingShape = z.strictObject({
  willingness: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('open') }),
    z.strictObject({ state: z.literal('not-now'), until: z.iso.datetime() }),
    z.strictObject({ state: z.literal('never') }),
  ]),
  hoursAtMost: z.int().positive().max(MOST_HOURS).nullable(),
}) satisfies z.ZodType<OwnHelping>;

/** What can be kept of one team; a team of more is a department. */
const MOST_HELPING = 200;

/**
 * It is said to this team alone, and read by its Product Owner where they look for somebody; what somebody would rather not, by nobody.
 * @param wish `null`: as if nothing had ever been said
 * @returns how it stands
 * @throws Problem as `changeTeam`; `busy` where more have said something than can be kept
 */
export async function sayHelping(
  { records }: Pick<World, 'records'>,
  { accountId, place }: Pick<Member, 'accountId' | 'place'>,
  { wish }: { readonly wish: OwnHelping | null },
): Promise<OwnHelping | null> {
  const team = await changeTeam(records, place, (before) => {
    const others = before.helping.filter((helper) => helper.accountId !== accountId);
    if (wish === null)
      return others.length === before.helping.length ? before : { ...before, helping: others };
    if (others.length >= MOST_HELPING) throw new Problem('busy', 'too many have said that they could help');
    return { ...before, helping: [...others, { accountId, ...wish }] };
  });
  return ownHelping(team, accountId);
}

/** What somebody has said themselves; `null`: nothing. */
export function ownHelping({ helping }: Pick<Team, 'helping'>, accountId: string): OwnHelping | null {
  const mine = helping.find((helper) => helper.accountId === accountId);
  if (mine === undefined || mine.willingness.state === 'not-asked-yet') return null;
  return { willingness: mine.willingness, hoursAtMost: mine.hoursAtMost };
}

/** Who would rather not be asked now: whoever asks them is told what they are told of every no. */
export function wouldRatherNot({ helping }: Pick<Team, 'helping'>, accountId: string, now: string): boolean {
  const said = helping.find((helper) => helper.accountId === accountId)?.willingness;
  return said !== undefined && isNo(said, now);
}

function isNo(said: Willingness, now: string): boolean {
  return said.state === 'never' || (said.state === 'not-now' && Date.parse(said.until) > Date.parse(now));
}
