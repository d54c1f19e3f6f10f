/** What lies between a story and those that tell the same in the same words, or something near it. */
import { ALIKE, alikeness, mayBeAlike, type Weight } from './alike';
import { buildingOf } from './building';
import { toldOf, type StoryCard } from './card';
import { conflictOf } from './conflict';
import type { SetFinding, SetTextKey } from './finding';
import { findingOf } from './findings';
import type { Groups } from './groups';
import type { Member } from './member';
import { turned, type Relation } from './relation';
import { likeness } from './sketch';
import type { Telling } from './telling';

/** Among equal stories, so many are tried for one whose text fits too. */
const MOST_TRIED = 12;
/** Equal words under which the texts have nothing in common: then a short title says too little to be a story told twice. */
const UNLIKE = 0.05;
const LONG_TITLE = 4;
/** Equal words above texts that share less than this may still be two things. */
const LIKE = 0.2;

/** Stories that say the same in the same words: one finding, however many they are. */
export function equalTo({ card, group }: Member): readonly SetFinding[] {
  if (group.members.length < 2 || card.summary === '') return [];
  const others = group.members.slice(0, MOST_TRIED).map((member) => member.card);
  const other = others.find((each) => each !== card && !isOtherMatter(card, each));
  if (other === undefined) return [];
  const likely = likeness(card.sketch, other.sketch);
  return [
    findingOf({
      check: 'unique',
      key: 'unique.same',
      values: { count: group.members.length - 2 },
      story: card,
      other,
      mine: toldOf(card),
      theirs: toldOf(other),
      strength: likely === null || likely >= LIKE ? 1 : 0.8,
    }),
  ];
}

/** Short titles that stand above texts without a common word. */
function isOtherMatter(a: StoryCard, b: StoryCard): boolean {
  if (a.form !== 'title' && a.told === undefined) return false;
  const likely = likeness(a.sketch, b.sketch);
  return likely !== null && likely <= UNLIKE && a.summary.split(' ').length < LONG_TITLE;
}

/**
 * What lies between a story and those that tell something else but share a trait with it.
 * @param after a rank: stories before it are left out
 */
export function nearTo({ card, group }: Member, groups: Groups, after = ''): readonly SetFinding[] {
  const findings: SetFinding[] = [];
  for (const { group: other, hasClause } of groups.neighboursOf(group)) {
    if (!hasClause && !mayBeAlike(group.telling, other.telling)) continue;
    const { card: otherCard, rank = '' } = other.members[0] ?? {};
    if (otherCard === undefined || rank < after) continue;
    const relation = relationOf(group.telling, other.telling, hasClause, groups.weight);
    if (relation === null) continue;
    const { check, left, right, strength, values } = relation;
    const more = check === 'unique' ? { count: other.members.length - 1 } : {};
    findings.push(
      findingOf({
        check,
        key: left.key,
        values: { ...values, ...more },
        story: card,
        other: otherCard,
        mine: left.passage,
        theirs: right.passage,
        strength,
      }),
    );
  }
  return findings;
}

/** A contradiction is told before a dependency, and both before likeness: the plainest word about a pair is enough. */
function relationOf(left: Telling, right: Telling, hasClause: boolean, weight: Weight): Relation | null {
  if (left.identity > right.identity) {
    const relation = relationOf(right, left, hasClause, weight);
    return relation === null ? null : turned(relation);
  }
  const related = hasClause ? (conflictOf(left, right, weight) ?? buildingOf(left, right)) : null;
  if (related !== null) return related;
  if (left.plain === right.plain && left.plain !== '') return likeRelation('unique.same', left, right, 1);
  const strength = mayBeAlike(left, right) ? alikeness(left, right, weight) : 0;
  return strength < ALIKE ? null : likeRelation('unique.alike', left, right, strength);
}

function likeRelation(key: SetTextKey, left: Telling, right: Telling, strength: number): Relation {
  return {
    check: 'unique',
    left: { key, passage: left.passage },
    right: { key, passage: right.passage },
    strength,
  };
}
