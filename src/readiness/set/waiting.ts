/**
 * What waits for what, by links and by what the texts say (QUS, independent). A story for which ten thousand wait costs no more
 * than one for which ten do: only the first ones are looked at.
 */
import { toldOf, type StoryCard } from './card';
import type { SetFinding, SetTextKey } from './finding';
import { findingOf, type Seen } from './findings';
import type { Groups } from './groups';
import type { Member } from './member';
import { MembersByKey } from './members-by-key';
import { storyNamed } from './named-story';
import { ringThrough, type Awaiting } from './ring';

/** A story that is named by its words alone may be another one. */
const BY_WORDS = 0.7;
/** Nobody reads more, and a hostile backlog waits for everything. */
const MOST = 20;

export class Waiting implements Awaiting {
  private readonly byKey = new MembersByKey();
  /** Which stories say by a link that the key waits for them. */
  private readonly blockers = new MembersByKey();
  /** Which stories say in their text that they wait for the key. */
  private readonly waiters = new MembersByKey();

  constructor(private readonly groups: Groups) {}

  add(member: Member): void {
    const { card } = member;
    this.byKey.add(card.key, member);
    for (const key of card.blocks ?? []) this.blockers.add(key, member);
    for (const key of keysAwaitedIn(card)) this.waiters.add(key, member);
  }

  remove(member: Member): void {
    const { card } = member;
    this.byKey.remove(card.key, member);
    for (const key of card.blocks ?? []) this.blockers.remove(key, member);
    for (const key of keysAwaitedIn(card)) this.waiters.remove(key, member);
  }

  /** For whom a story waits, and who waits for it; the plainest word first, each other story once. */
  findingsOf(card: StoryCard): readonly SetFinding[] {
    const { waits = [], blocks = [] } = card;
    const linked = this.linked(card);
    const waiters = this.waiters.first(card.key, MOST);
    if (waits.length + blocks.length + linked.length + waiters.length === 0) return [];
    const findings = new Map<string, SetFinding>();
    const add = (
      key: SetTextKey,
      other: StoryCard | undefined,
      said: Partial<Pick<Seen, 'mine' | 'theirs' | 'strength' | 'values'>> = {},
    ): void => {
      if (other === undefined || other.id === card.id || findings.has(other.id)) return;
      const seen = { check: 'independent', key, story: card, other, strength: 1 } as const;
      findings.set(other.id, findingOf({ ...seen, mine: toldOf(card), theirs: toldOf(other), ...said }));
    };
    const ring = ringThrough(card.key, this) ?? [];
    const keys = [...ring, ring[0] ?? ''].join(' → ');
    add('independent.ring', this.cardOf(ring[1] ?? ''), { values: { keys } });
    for (const { key, about, passage } of waits) {
      if (key !== undefined) add('independent.waits', this.cardOf(key), { mine: passage });
      else {
        const named = storyNamed(about ?? '', card, this.groups);
        add('independent.waits', named, { mine: passage, strength: BY_WORDS });
      }
    }
    for (const key of linked) add('independent.linked', this.cardOf(key));
    for (const { card: waiter } of waiters) {
      const theirs = waiter.waits?.find(({ key }) => key === card.key)?.passage;
      add('independent.awaited', waiter, theirs && { theirs });
    }
    for (const key of blocks) add('independent.links', this.cardOf(key));
    return [...findings.values()];
  }

  awaitedBy(key: string): readonly string[] {
    const card = this.cardOf(key);
    if (card === undefined) return [];
    const awaited = new Set([...this.linked(card), ...keysAwaitedIn(card)]);
    return [...awaited].filter((other) => other !== key && this.cardOf(other) !== undefined).sort();
  }

  waits(key: string, other: string): boolean {
    const card = this.cardOf(key);
    if (card === undefined) return false;
    return (
      card.waitsFor?.includes(other) === true ||
      keysAwaitedIn(card).includes(other) ||
      this.cardOf(other)?.blocks?.includes(key) === true
    );
  }

  /** The keys for which a story waits by a link of its own or of the other's. */
  private linked({ key, waitsFor = [] }: StoryCard): readonly string[] {
    const blockers = this.blockers.first(key, MOST).map(({ card }) => card.key);
    return [...new Set([...waitsFor, ...blockers])].sort();
  }

  private cardOf(key: string): StoryCard | undefined {
    return this.byKey.first(key, 1)[0]?.card;
  }
}

function keysAwaitedIn({ waits = [] }: StoryCard): readonly string[] {
  return [...new Set(waits.flatMap(({ key }) => (key === undefined ? [] : [key])))];
}
