/** Links two stories that were named together, as whoever asks; what the link says now isn't named again. */
import type { PairLink, PairLinked, SetPair } from '../../contract/set-acts';
import type { SetCheck } from '../../readiness/set/finding';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import type { LinkType } from '../relations-port';
import { blockingSides, blockingWords, duplicateSide, linkOn, type Side } from '../relations/link-types';
import { makeLink } from '../relations/set-blocker';
import { unlink } from '../relations/undo-relation';
import { decided, undecided } from './decided';
import { changeDecisions } from './decide';
import { findPair } from './find-pair';

/** Which link says what a check has found; nothing else is made or taken away from here. */
const LINK_OF: Readonly<Partial<Record<SetCheck, PairLink>>> = {
  unique: 'duplicate',
  independent: 'blocker',
};

/**
 * @param pair its `storyId` is the one that repeats the other, or waits for it
 * @throws Problem `not-found` where they are not named together, or one is hidden from this person; `bad-request` for a link that
 *   doesn't say what was found
 */
export async function linkPair(
  world: World,
  member: Member,
  { pair, as }: { readonly pair: SetPair; readonly as: PairLink },
): Promise<PairLinked> {
  if (LINK_OF[pair.check] !== as) throw new Problem('bad-request', 'the link does not say what was found');
  const { relations } = world;
  const finding = await findPair(world, member, pair);
  const [story, other, types, present] = await Promise.all([
    relations.readNamed(pair.storyId),
    relations.readNamed(pair.otherId),
    relations.listLinkTypes(),
    relations.readRelations(pair.storyId),
  ]);
  const sides = await sidesFor(types, as);
  const [side] = sides;
  if (side === undefined) return { state: 'not-changeable' };
  const isThere = standingFor(sides, as).some((one) => linkOn(one, present.links, other.key) !== undefined);
  const made = isThere ? null : await makeLink(world, story, side, other.key);
  if (made === 'not-changeable') return { state: made };
  if (made === undefined) return { state: 'changed' };
  await ifItCan(changeDecisions(world.records, member.place, (before) => decided(before, finding, 'linked')));
  return { state: 'done', linkId: made?.id ?? null };
}

/**
 * Takes such a link back; the two are named again. Where it is gone already, that is what was wanted. The comparison may have seen
 * the link by now and tell the pair otherwise, so it isn't asked: both stories are read as this person, and the link must be one between
 * them that says what was found.
 * @throws Problem `not-found` where a story is hidden from this person, or the link is another one
 */
export async function unlinkPair(
  world: World,
  member: Member,
  { pair, linkId }: { readonly pair: SetPair; readonly linkId: string },
): Promise<PairLinked> {
  const { relations, records } = world;
  const as = LINK_OF[pair.check];
  if (as === undefined) throw new Problem('bad-request', 'no link says what was found');
  const [story, other] = await Promise.all([
    relations.readNamed(pair.storyId),
    relations.readNamed(pair.otherId),
  ]);
  const [types, { links }] = await Promise.all([
    relations.listLinkTypes(),
    relations.readRelations(pair.storyId),
  ]);
  const link = links.find(({ id }) => id === linkId);
  if (link !== undefined) {
    const sides = await sidesFor(types, as);
    if (!sides.some((side) => linkOn(side, [link], other.key) !== undefined))
      throw new Problem('not-found', 'a link with another story, or of another kind');
    const { state } = await unlink(world, story.id, linkId);
    if (state !== 'done') return { state };
  }
  await changeDecisions(records, member.place, (before) => undecided(before, pair));
  return { state: 'done', linkId: null };
}

async function sidesFor(types: readonly LinkType[], as: PairLink): Promise<readonly Side[]> {
  return as === 'duplicate' ? duplicateSide(types) : blockingSides(types, await blockingWords());
}

/** Two are duplicates whichever of them says so: a second link the other way round would say nothing but a contradiction. */
function standingFor(sides: readonly Side[], as: PairLink): readonly Side[] {
  if (as === 'blocker') return sides;
  return sides.flatMap((side) => [side, { ...side, isOutward: !side.isOutward }]);
}

/** The link stands in Jira: that it can't be remembered now names the two once more, and takes neither the link nor its undo away. */
async function ifItCan(remembered: Promise<void>): Promise<void> {
  try {
    await remembered;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}
