/** Links two stories that were named together, as whoever asks; what the link says now isn't named again. */
import type { PairLink, PairLinked, SetPair } from '../../contract/set-acts';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { blockingSides, blockingWords, duplicateSide, linkOn, type Side } from '../relations/link-types';
import { makeLink } from '../relations/set-blocker';
import { unlink } from '../relations/undo-relation';
import { decided, undecided } from './decided';
import { changeDecisions } from './decide';
import { findPair } from './find-pair';

/**
 * @param pair its `storyId` is the one that repeats the other, or waits for it
 * @throws Problem `not-found` where they are not named together, or one is hidden from this person
 */
export async function linkPair(
  world: World,
  member: Member,
  { pair, as }: { readonly pair: SetPair; readonly as: PairLink },
): Promise<PairLinked> {
  const { relations } = world;
  const finding = await findPair(world, member, pair);
  const [story, other] = [await relations.readNamed(pair.storyId), await relations.readNamed(pair.otherId)];
  const [types, present] = await Promise.all([relations.listLinkTypes(), relations.readRelations(story.id)]);
  const sides: readonly Side[] =
    as === 'duplicate' ? duplicateSide(types) : blockingSides(types, await blockingWords());
  const isThere = sides.some((side) => linkOn(side, present.links, other.key) !== undefined);
  const [side] = sides;
  if (side === undefined) return { state: 'not-changeable' };
  const made = isThere ? null : await makeLink(world, story, side, other.key);
  if (made === 'not-changeable') return { state: made };
  if (made === undefined) return { state: 'changed' };
  await changeDecisions(world.records, member.place, (before) => decided(before, finding, 'linked'));
  return { state: 'done', linkId: made?.id ?? null };
}

/** Takes such a link back, unless something else stands there since; the two are named again. */
export async function unlinkPair(
  world: World,
  member: Member,
  { pair, linkId }: { readonly pair: SetPair; readonly linkId: string },
): Promise<PairLinked> {
  await findPair(world, member, pair);
  const [{ links }, other] = await Promise.all([
    world.relations.readRelations(pair.storyId),
    world.relations.readNamed(pair.otherId),
  ]);
  const link = links.find(({ id }) => id === linkId);
  if (link === undefined) return { state: 'changed' };
  if (link.key !== other.key) throw new Problem('not-found', 'a link with another story');
  const { state } = await unlink(world, pair.storyId, linkId);
  if (state === 'done')
    await changeDecisions(world.records, member.place, (before) => undecided(before, pair));
  return state === 'done' ? { state, linkId: null } : { state };
}
