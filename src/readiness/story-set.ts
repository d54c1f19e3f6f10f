/**
 * A backlog as a whole: which stories tell the same twice, contradict each other, wait for each other, or are told otherwise
 * than most. An index of small cards (set/card.ts), so that a changed story is compared with the few that share its rarer
 * words and never makes the others be read again. What it answers depends only on which cards are in it, not on the order in
 * which they came.
 */
import { equalTo, nearTo } from './set/between';
import type { StoryCard } from './set/card';
import { CARD_VERSION } from './set/card-version';
import { Customs } from './set/customs';
import { SET_CHECKS, type SetCheck, type SetFinding } from './set/finding';
import { isToldByOther, pairName, surest } from './set/findings';
import { Groups } from './set/groups';
import type { Member } from './set/member';
import { compare } from './set/order';
import { FEW } from './set/uniform';
import { Waiting } from './set/waiting';

/** What one story's neighbours make of it. */
export type SetAnswer = 'met' | 'unmet' | 'unknown';

/** A mutable index: `put` and `remove` change it in place and cost as much as one story, not as the backlog. */
export class StorySet {
  private readonly byId = new Map<string, Member>();
  private readonly groups = new Groups();
  private readonly waiting = new Waiting(this.groups);
  private readonly customs = new Customs();
  /** All by rank, made when first asked for after a change. */
  private ranked: readonly Member[] | null = null;

  /** @param cards of the present version; others are left out, for they can't be compared */
  static of(cards: Iterable<StoryCard>): StorySet {
    const set = new StorySet();
    for (const card of cards) set.put(card);
    return set;
  }

  get size(): number {
    return this.byId.size;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** All cards by key: what is to be stored. */
  cards(): readonly StoryCard[] {
    return this.members().map(({ card }) => card);
  }

  /** Adds a story, or replaces the one of the same id. A card of another version only takes the old one out. */
  put(card: StoryCard): void {
    this.remove(card.id);
    if (card.version !== CARD_VERSION) return;
    const member = this.groups.join(card);
    this.ranked = null;
    this.byId.set(card.id, member);
    this.waiting.add(member);
    this.customs.add(member);
  }

  /** Takes a story out; an id that isn't there is no error. */
  remove(id: string): void {
    const member = this.byId.get(id);
    if (member === undefined) return;
    this.ranked = null;
    this.byId.delete(id);
    this.groups.leave(member);
    this.waiting.remove(member);
    this.customs.remove(member);
  }

  /** What lies between this story and the others; the surest first within a check. None for an id that isn't there. */
  findingsOf(id: string): readonly SetFinding[] {
    const member = this.byId.get(id);
    if (member === undefined) return [];
    return surest([...equalTo(member), ...nearTo(member, this.groups), ...this.ofOne(member)]);
  }

  /** All findings of the set, each pair once, as seen from the story that comes first by key or that waits. */
  findingsOfSet(): readonly SetFinding[] {
    const all = new Map<string, SetFinding>();
    for (const member of this.members()) {
      // The first of equal stories speaks for all: n of them are one finding.
      const isFirst = member.group.members[0] === member;
      const findings = surest([
        ...(isFirst ? equalTo(member) : []),
        // Each pair is looked at once, from the story that comes first.
        ...(isFirst ? nearTo(member, this.groups, member.rank) : []),
        ...this.ofOne(member).filter((finding) => !isToldByOther(finding)),
      ]);
      for (const finding of findings) {
        const name = pairName(finding);
        if (!all.has(name)) all.set(name, finding);
      }
    }
    return SET_CHECKS.flatMap((check) => [...all.values()].filter((finding) => finding.check === check));
  }

  /** The answer of each check about one story: `unknown` where there is nothing to compare. */
  answersOf(id: string): Readonly<Record<SetCheck, SetAnswer>> {
    const card = this.byId.get(id)?.card;
    const found = new Set(this.findingsOf(id).map(({ check }) => check));
    const isBlank = card === undefined || card.summary === '';
    const answer = (check: SetCheck): SetAnswer => {
      if (found.has(check)) return 'unmet';
      const isUnreadable = card?.language === null && check !== 'unique';
      const tooFew = this.size < (check === 'uniform' ? FEW : 2);
      return isBlank || isUnreadable || tooFew ? 'unknown' : 'met';
    };
    return {
      unique: answer('unique'),
      uniform: answer('uniform'),
      independent: answer('independent'),
      'conflict-free': answer('conflict-free'),
    };
  }

  /** What is found of equal stories one by one. */
  private ofOne(member: Member): readonly SetFinding[] {
    return [...this.waiting.findingsOf(member.card), ...this.customs.findingsOf(member, this.byId.values())];
  }

  private members(): readonly Member[] {
    this.ranked ??= [...this.byId.values()].sort((a, b) => compare(a.rank, b.rank));
    return this.ranked;
  }
}
