/**
 * Roles that people confirm for themselves: nobody has one by default, and nobody is given one. What changes comes into force
 * after the first-look time, so that the whole team has seen it before. Pure; doing the same twice is doing it once.
 */
import { refused, type Outcome, type Wish } from './outcome';
import { became, heldBy, holdersOf, isDeclined, isInForce, PATIENCE_DAYS, standing } from './standing';
import type { Role, RoleHeld, Team } from './team';
import { workingDaysLater } from './working-days';

/** Of each role. */
const MOST_HOLDERS = 2;

/**
 * "I'm the Product Owner here." Where somebody has the role already, a second one waits for their yes, or for the end of our
 * patience.
 */
export function confirmRole(team: Team, wish: Wish): Outcome {
  const { role, accountId, now, timeZone } = wish;
  const current = standing(team, now);
  const own = heldBy(current, role, accountId);
  if (own !== undefined) return isInForce(own, now) ? stayInRole(team, wish) : { team };

  const holders = holdersOf(current, role);
  if (holders.length >= MOST_HOLDERS) return refused('taken');
  // Also of one who is on the way: else two who say it in the same minute would never have agreed.
  const awaitsYes = holders.length > 0;
  const from = awaitsYes ? workingDaysLater(now, PATIENCE_DAYS, timeZone) : afterFirstLook(team, wish);
  const confirmed = { role, accountId, confirmedAt: now, from, until: null, awaitsYes };
  return became(withRole(current, confirmed), now);
}

/** What isn't in force yet is taken back at once; what is ends after the first-look time. Open questions of one's own go, too. */
export function stepBack(team: Team, wish: Wish): Outcome {
  const { role, accountId, now } = wish;
  const current = standing(team, now);
  const own = heldBy(current, role, accountId);
  if (own === undefined || (isInForce(own, now) && own.until !== null)) return { team };
  const handOvers = current.handOvers.filter((asked) => asked.role !== role || asked.from !== accountId);
  const without = withoutEntry({ ...current, handOvers }, own);
  if (!isInForce(own, now)) return became(without, now);
  return became(withRole(without, { ...own, until: afterFirstLook(team, wish) }), now);
}

/** Stays in a role that one has stepped back from or handed over, as long as one has it. */
export function stayInRole(team: Team, { role, accountId, now }: Wish): Outcome {
  const current = standing(team, now);
  const own = heldBy(current, role, accountId);
  if (own === undefined || !isInForce(own, now)) return refused('gone');
  if (own.until === null) return { team };
  const staying = withRole(withoutEntry(current, own), { ...own, until: null });
  return mostAtOnce(staying, role) > MOST_HOLDERS ? refused('taken') : became(staying, now);
}

/**
 * Who has the role answers a second one: with a yes it comes into force after the first-look time, with a no it never does.
 * @param other whoever waits for the answer
 */
export function answerSecond(team: Team, wish: Wish, other: string, yes: boolean): Outcome {
  const { role, accountId, now } = wish;
  const current = standing(team, now);
  const own = heldBy(current, role, accountId);
  if (own === undefined || !isInForce(own, now)) return refused('not-held');
  const waiting = heldBy(current, role, other);
  if (waiting === undefined) return yes ? refused('gone') : { team };
  const isAnswered = isDeclined(waiting) || !waiting.awaitsYes;
  // Said twice it is said once; who changes their mind comes too late.
  if (isAnswered) return yes === isDeclined(waiting) ? refused('gone') : { team };
  const without = withoutEntry(current, waiting);
  if (!yes) return became(withRole(without, { ...waiting, until: waiting.from }), now);
  const from = earlierOf(waiting.from, afterFirstLook(team, wish));
  const answered = withRole(without, { ...waiting, from, awaitsYes: false });
  return mostAtOnce(answered, role) > MOST_HOLDERS ? refused('taken') : became(answered, now);
}

/** The instant at which what is said now comes into force. */
export function afterFirstLook(
  { firstLookDays }: Team,
  { now, timeZone }: Pick<Wish, 'now' | 'timeZone'>,
): string {
  return workingDaysLater(now, firstLookDays, timeZone);
}

export function withRole(team: Team, held: RoleHeld): Team {
  return { ...team, roles: [...team.roles, held] };
}

export function withoutEntry(team: Team, entry: RoleHeld): Team {
  return { ...team, roles: team.roles.filter((held) => held !== entry) };
}

/** How many have the role at the same time, at the fullest instant ahead. */
function mostAtOnce(team: Team, role: Role): number {
  const holders = holdersOf(team, role);
  return Math.max(0, ...holders.map(({ from }) => holders.filter((held) => isInForce(held, from)).length));
}

function earlierOf(one: string, other: string): string {
  return Date.parse(one) <= Date.parse(other) ? one : other;
}
