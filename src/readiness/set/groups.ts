/** The stories of a set by what they tell: equal ones together, and an inverted index of what different ones have in common. */
import type { Weight } from './alike';
import type { StoryCard } from './card';
import type { Group, Member } from './member';
import { insertByRank, rankOf, removeByRank } from './order';
import { Postings } from './postings';
import { identityOf, tellingOf } from './telling';
import { COMMON, traitsOf, type Traits } from './traits';
import { mannerOf } from './uniform';

/** Rarity is smoothed, so that in a set of two stories no word decides alone. */
const SMOOTH = 20;

/** Another telling that shares a trait. */
export interface Neighbour {
  readonly group: Group;
  /** It shares one of what shall be done, so that it can contradict and be built upon. */
  readonly hasClause: boolean;
}

export class Groups {
  private readonly groups = new Map<string, Group>();
  private readonly slots: (Group | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly postings = new Postings();
  /** In which round of looking around a slot was seen last: quicker than a new set each time. */
  private readonly seenIn: number[] = [];
  private round = 0;

  join(card: StoryCard): Member {
    const group = this.groupFor(card);
    const member: Member = { card, rank: rankOf(card), manner: mannerOf(card), group };
    insertByRank(group.members, member);
    return member;
  }

  leave({ group, rank }: Member): void {
    removeByRank(group.members, rank);
    if (group.members.length === 0) this.dissolve(group);
  }

  /** How much a word tells among these stories. */
  readonly weight: Weight = (meaning) =>
    Math.log(1 + (this.groups.size + SMOOTH) / (this.postings.count(`w ${meaning}`) + 1));

  /** The tellings with a word in title or wish, by its meaning; none where more than `most` have it. */
  withWord(meaning: string, most: number): readonly Group[] {
    return this.postings
      .having(`w ${meaning}`, most)
      .map((slot) => this.slots[slot])
      .filter((group) => group !== undefined);
  }

  /** Tellings that share a trait, each once: first those that share one of what shall be done, then the others. */
  neighboursOf({ slot, traits }: Group): readonly Neighbour[] {
    const found: Neighbour[] = [];
    this.round += 1;
    this.seenIn[slot] = this.round;
    const look = (names: readonly string[], most: number, hasClause: boolean): void => {
      for (const name of names) {
        for (const other of this.postings.having(name, most)) {
          if (this.seenIn[other] === this.round) continue;
          this.seenIn[other] = this.round;
          const group = this.slots[other];
          if (group !== undefined) found.push({ group, hasClause });
        }
      }
    };
    look(traits.clauses, COMMON.clause, true);
    look(traits.words, COMMON.word, false);
    look(traits.pairs, COMMON.pair, false);
    return found;
  }

  private groupFor(card: StoryCard): Group {
    const identity = identityOf(card);
    const known = this.groups.get(identity);
    if (known !== undefined) return known;
    const telling = tellingOf(card);
    const slot = this.free.pop() ?? this.slots.length;
    const group: Group = { slot, telling, traits: traitsOf(telling), members: [] };
    this.slots[slot] = group;
    this.groups.set(identity, group);
    for (const trait of allOf(group.traits)) this.postings.add(trait, slot);
    return group;
  }

  private dissolve(group: Group): void {
    this.groups.delete(group.telling.identity);
    this.slots[group.slot] = undefined;
    this.free.push(group.slot);
    for (const trait of allOf(group.traits)) this.postings.remove(trait, group.slot);
  }
}

function allOf({ words, pairs, clauses }: Traits): readonly string[] {
  return [...words, ...pairs, ...clauses];
}
