/** A role goes from its holder to a colleague: asked by the one, agreed to by the other, and never without both. Pure. */
import { refused, type Outcome, type Wish } from './outcome';
import { afterFirstLook, withoutEntry, withRole } from './roles';
import { became, heldBy, isDeclined, isInForce, standing } from './standing';
import type { HandOver, Role, Team } from './team';

/**
 * The holder asks a colleague. One question at a time: asking somebody else takes the one before back.
 * @param to `null` takes the question back
 */
export function offerRole(team: Team, { role, accountId, now }: Wish, to: string | null): Outcome {
  const current = standing(team, now);
  const asked = current.handOvers.find((each) => each.role === role && each.from === accountId);
  const others = current.handOvers.filter((each) => each !== asked);
  if (to === null) return { team: asked === undefined ? team : { ...current, handOvers: others } };

  const own = heldBy(current, role, accountId);
  if (own?.until !== null || !isInForce(own, now)) return refused('not-held');
  if (asked?.to === to) return { team };
  const theirs = heldBy(current, role, to);
  if (theirs !== undefined && !isDeclined(theirs)) return refused('gone');
  return { team: { ...current, handOvers: [...others, { role, from: accountId, to, offeredAt: now }] } };
}

/** The colleague answers. A yes hands the role over at the end of the first-look time; a no leaves nothing behind. */
export function answerOffer(team: Team, wish: Wish, yes: boolean): Outcome {
  const { role, accountId, now } = wish;
  const current = standing(team, now);
  const asked = questionTo(current, role, accountId);
  const own = heldBy(current, role, accountId);
  if (asked === undefined) {
    const isAnswered = yes ? own !== undefined && !isDeclined(own) : own === undefined;
    return isAnswered ? { team } : refused('gone');
  }
  // Of two holders who ask the same colleague, one is answered with a yes, both with a no.
  const handOvers = current.handOvers.filter((each) => each.role !== role || each.to !== accountId);
  const holder = heldBy(current, role, asked.from);
  if (!yes || holder === undefined) return { team: { ...current, handOvers } };

  const from = afterFirstLook(team, wish);
  const leaving = withoutEntry({ ...current, handOvers }, holder);
  const without = own === undefined ? leaving : withoutEntry(leaving, own);
  const ending = withRole(without, { ...holder, until: from });
  const begun = { role, accountId, confirmedAt: now, from, until: null, awaitsYes: false };
  return became(withRole(ending, begun), now);
}

/** The question that somebody is to answer: of several the oldest. */
export function questionTo({ handOvers }: Team, role: Role, accountId: string): HandOver | undefined {
  return handOvers.find((asked) => asked.role === role && asked.to === accountId);
}
