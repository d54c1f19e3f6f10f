/**
 * A backlog as a whole: which stories tell the same twice, contradict each other, wait for each other, or are told otherwise
 * than most. An index of small cards (set/card.ts), so that a changed story is compared with the few that share its rarer
 * words and never makes the others be read again. What it answers depends only on which cards are in it, not on the order in
 * which they came.
 */
import type { Passage } from './passage';
import { ALIKE, alikeness, mayBeAlike, type Weight } from './set/alike';
import { buildingOf } from './set/building';
import { CARD_VERSION, toldOf, type StoryCard } from './set/card';
import { conflictOf } from './set/conflict';
import { SET_CHECKS, type OtherStory, type SetCheck, type SetFinding, type SetTextKey } from './set/finding';
import { compare, rankOf } from './set/order';
import { Postings } from './set/postings';
import { turned, type Relation } from './set/relation';
import { ringThrough } from './set/ring';
import { likeness } from './set/sketch';
import { identityOf, tellingOf, type Telling } from './set/telling';
import { COMMON, traitsOf, type Traits } from './set/traits';
import { FEW, Habits, mannerOf, type Manner, type Outlier } from './set/uniform';
import { contentOf, wordsOf } from './set/words';
import { LANGUAGES } from './set/languages';

/** Nobody reads more of one kind about one story; the surest come first. */
const MOST_OF_A_CHECK = 5;
/** Equal words under which the texts have nothing in common: then a short title says too little to be a story told twice. */
const UNLIKE = 0.05;
const LONG_TITLE = 4;
/** Among equal stories, so many are tried for one whose text fits too. */
const MOST_TRIED = 12;
/** Rarity is smoothed, so that in a set of two stories no word decides alone. */
const SMOOTH = 20;

/** Stories that tell the same in the same words. */
interface Group {
  readonly slot: number;
  readonly telling: Telling;
  readonly traits: Traits;
  /** By rank; the first one speaks for all. */
  readonly members: Member[];
}

/** A story in the set. */
interface Member {
  readonly card: StoryCard;
  readonly rank: string;
  readonly manner: Manner | null;
  readonly group: Group;
}

/** What one story's neighbours make of it. */
export type SetAnswer = 'met' | 'unmet' | 'unknown';

/** A mutable index: `put` and `remove` change it in place and cost as much as one story, not as the backlog. */
export class StorySet {
  private readonly byId = new Map<string, Member>();
  private readonly idOfKey = new Map<string, string>();
  private readonly groups = new Map<string, Group>();
  private readonly slots: (Group | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly postings = new Postings();
  /** Which stories say by a link that the key waits for them. */
  private readonly blockers = new Map<string, Set<string>>();
  private readonly habits = new Habits();
  /** In which round of looking around a slot was seen last: quicker than a new set each time. */
  private readonly seenIn: number[] = [];
  private round = 0;
  /** Made when first asked for after a change: all by rank, and how it is usually told, by the habit's name. */
  private ranked: readonly Member[] | null = null;
  private readonly examples = new Map<string, StoryCard | null>();

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

  /** Adds a story, or replaces the one of the same id. */
  put(card: StoryCard): void {
    this.remove(card.id);
    if (card.version !== CARD_VERSION) return;
    this.forget();
    const group = this.groupFor(card);
    const member: Member = { card, rank: rankOf(card), manner: mannerOf(card), group };
    insert(group.members, member);
    this.byId.set(card.id, member);
    this.idOfKey.set(card.key, card.id);
    this.habits.add(member.manner);
    for (const key of card.blocks ?? []) {
      this.blockers.set(key, (this.blockers.get(key) ?? new Set()).add(card.key));
    }
  }

  /** Takes a story out; an id that isn't there is no error. */
  remove(id: string): void {
    const member = this.byId.get(id);
    if (member === undefined) return;
    const { card, group } = member;
    this.forget();
    this.byId.delete(id);
    if (this.idOfKey.get(card.key) === id) this.idOfKey.delete(card.key);
    this.habits.add(member.manner, -1);
    for (const key of card.blocks ?? []) {
      const blockers = this.blockers.get(key);
      blockers?.delete(card.key);
      if (blockers?.size === 0) this.blockers.delete(key);
    }
    group.members.splice(group.members.indexOf(member), 1);
    if (group.members.length === 0) this.dissolve(group);
  }

  /** What lies between this story and the others; the surest first within a check. None for an id that isn't there. */
  findingsOf(id: string): readonly SetFinding[] {
    const member = this.byId.get(id);
    if (member === undefined) return [];
    return surest([
      ...this.equals(member),
      ...this.related(member),
      ...this.waiting(member.card),
      ...this.unusual(member),
    ]);
  }

  /** All findings of the set, each pair once, as seen from the story that comes first by key or that waits. */
  findingsOfSet(): readonly SetFinding[] {
    const all = new Map<string, SetFinding>();
    for (const member of this.members()) {
      // The first of equal stories speaks for all: n of them are one finding.
      const isFirst = member.group.members[0] === member;
      const findings = surest([
        ...(isFirst ? this.equals(member) : []),
        // Each pair is looked at once, from the story that comes first.
        ...(isFirst ? this.related(member, member.rank) : []),
        ...this.waiting(member.card).filter(({ why }) => !SEEN_FROM_OTHER.has(why.key)),
        ...this.unusual(member),
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

  /** What was made for the set as it was. */
  private forget(): void {
    this.ranked = null;
    this.examples.clear();
  }

  private members(): readonly Member[] {
    this.ranked ??= [...this.byId.values()].sort((a, b) => compare(a.rank, b.rank));
    return this.ranked;
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

  private readonly weight: Weight = (meaning) =>
    Math.log(1 + (this.groups.size + SMOOTH) / (this.postings.count(`w ${meaning}`) + 1));

  /** Stories that say the same in the same words: one finding, however many they are. */
  private equals({ card, group }: Member): readonly SetFinding[] {
    if (group.members.length < 2 || card.summary === '') return [];
    const others = group.members.slice(0, MOST_TRIED).map((member) => member.card);
    const other = others.find((each) => each !== card && !isOtherMatter(card, each));
    if (other === undefined) return [];
    const likely = likeness(card.sketch, other.sketch);
    return [
      finding('unique', card, other, toldOf(card), toldOf(other), 'unique.same', {
        strength: likely === null || likely >= 0.2 ? 1 : 0.8,
        values: { count: group.members.length - 2 },
      }),
    ];
  }

  /** What lies between this telling and those that share a trait with it. */
  private related({ card, group }: Member, after = ''): readonly SetFinding[] {
    const findings: SetFinding[] = [];
    for (const { group: other, hasClause } of this.neighbours(group)) {
      if (!hasClause && !mayBeAlike(group.telling, other.telling)) continue;
      const { card: otherCard, rank = '' } = other.members[0] ?? {};
      if (otherCard === undefined || rank < after) continue;
      const relation = relationOf(group.telling, other.telling, hasClause, this.weight);
      if (relation === null) continue;
      const { check, left, right, strength, values } = relation;
      const more = check === 'unique' ? { count: other.members.length - 1 } : {};
      findings.push(
        finding(check, card, otherCard, left.passage, right.passage, left.key, {
          strength,
          values: { ...values, ...more },
        }),
      );
    }
    return findings;
  }

  /** Tellings that share a trait, each once: first those that share one of what shall be done, then the others. */
  private neighbours({
    slot,
    traits,
  }: Group): readonly { readonly group: Group; readonly hasClause: boolean }[] {
    const found: { readonly group: Group; readonly hasClause: boolean }[] = [];
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

  private waiting(card: StoryCard): readonly SetFinding[] {
    const { waits = [], blocks = [] } = card;
    const linked = this.linked(card);
    if (waits.length + blocks.length + linked.length === 0) return [];
    const findings: SetFinding[] = [];
    const add = (
      key: SetTextKey,
      other: StoryCard | undefined,
      mine: Passage,
      strength: number,
      values?: Readonly<Record<string, string>>,
    ): void => {
      if (other === undefined || other.id === card.id) return;
      if (findings.some((known) => known.other.id === other.id)) return;
      findings.push(
        finding('independent', card, other, mine, toldOf(other), key, {
          strength,
          ...(values && { values }),
        }),
      );
    };
    const ring = ringThrough(card.key, (key) => this.awaited(key)) ?? [];
    const keys = [...ring, ring[0] ?? ''].join(' → ');
    add('independent.ring', this.cardOfKey(ring[1] ?? ''), toldOf(card), 1, { keys });
    for (const { key, about, passage } of waits) {
      const other = key === undefined ? this.storyAbout(about ?? '', card) : this.cardOfKey(key);
      add('independent.waits', other, passage, key === undefined ? BY_WORDS : 1);
    }
    for (const key of linked) add('independent.linked', this.cardOfKey(key), toldOf(card), 1);
    for (const key of blocks) add('independent.links', this.cardOfKey(key), toldOf(card), 1);
    return findings;
  }

  /** The keys in the set that a story waits for by its links and by its text, sorted. */
  private awaited(key: string): readonly string[] {
    const card = this.cardOfKey(key);
    if (card === undefined) return [];
    const named = (card.waits ?? []).flatMap((wait) => (wait.key === undefined ? [] : [wait.key]));
    return [...new Set([...this.linked(card), ...named])].filter((other) => this.idOfKey.has(other)).sort();
  }

  private linked(card: StoryCard): readonly string[] {
    return [...new Set([...(card.waitsFor ?? []), ...(this.blockers.get(card.key) ?? [])])].sort();
  }

  private cardOfKey(key: string): StoryCard | undefined {
    return this.byId.get(this.idOfKey.get(key) ?? '')?.card;
  }

  /** The one story that is about these words: all of them in what it wants, and little else. */
  private storyAbout(about: string, asking: StoryCard): StoryCard | undefined {
    if (asking.language === null) return undefined;
    const words = contentOf(wordsOf(about, LANGUAGES[asking.language]))
      .filter(({ kind }) => kind !== 'light')
      .map(({ meaning }) => meaning);
    const fits = this.postings.having(`w ${words[0] ?? ''}`, MOST_ABOUT).flatMap((slot) => {
      const group = this.slots[slot];
      const card = group?.members.find((member) => member.card.id !== asking.id)?.card;
      const share = group === undefined ? 0 : closeness(words, group.telling);
      return card === undefined || share === 0 ? [] : [{ card, share }];
    });
    const best = Math.max(...fits.map(({ share }) => share));
    const closest = fits.filter(({ share }) => share === best);
    // Several that fit equally: nobody can tell which is meant.
    return closest.length === 1 ? closest[0]?.card : undefined;
  }

  private unusual({ card, manner }: Member): readonly SetFinding[] {
    const outlier = this.habits.outlier(manner);
    if (outlier === null) return [];
    const other = this.exampleOf(outlier);
    if (other === null) return [];
    const { key, values, strength } = outlier;
    return [finding('uniform', card, other, toldOf(card), toldOf(other), key, { strength, values })];
  }

  /** A story that does what is usual, with a reason if there is one: a whole sentence shows it best. */
  private exampleOf({ key, values, isUsual }: Outlier): StoryCard | null {
    const name = `${key} ${values['most'] ?? ''}`;
    const known = this.examples.get(name);
    if (known !== undefined) return known;
    const usual = this.members().filter(({ manner }) => manner !== null && isUsual(manner));
    const example = (usual.find(({ card }) => card.ends !== undefined) ?? usual[0])?.card ?? null;
    this.examples.set(name, example);
    return example;
  }
}

/** A story that is named by its words alone may be another one. */
const BY_WORDS = 0.7;
const MOST_ABOUT = 200;
/** In the list of the whole set the one that waits says so. */
const SEEN_FROM_OTHER: ReadonlySet<SetTextKey> = new Set(['independent.links']);

function insert(members: Member[], member: Member): void {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.rank ?? '') < member.rank) low = middle + 1;
    else high = middle;
  }
  members.splice(low, 0, member);
}

/** The same for both sides of a pair; what is said of one story alone is its own. */
function pairName({ check, story, other, why }: SetFinding): string {
  const [a, b] = [story.id, other.id].sort();
  const isOwn = check === 'uniform' || why.key === 'independent.ring';
  return isOwn ? `${check} ${why.key} ${story.id}` : `${check} ${a ?? ''} ${b ?? ''}`;
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

/** How well words name a story: the share of what it wants that they say, 0 where they say something else. */
function closeness(words: readonly string[], { statements, language }: Telling): number {
  const clause = statements[0]?.clause;
  if (clause === undefined || language === null) return 0;
  const { action, thing } = clause;
  if (!words.every((word) => word === action || thing.includes(word))) return 0;
  if (action !== null && words.includes(action)) return 1;
  // By the thing alone, a story is meant that brings it about.
  const isMade = action === null || language.makes.has(action);
  const share = words.length / thing.length;
  return isMade && share >= 0.5 ? share : 0;
}

/** Short titles that stand above texts without a common word. */
function isOtherMatter(a: StoryCard, b: StoryCard): boolean {
  if (a.form !== 'title' && a.told === undefined) return false;
  const likely = likeness(a.sketch, b.sketch);
  return likely !== null && likely <= UNLIKE && a.summary.split(' ').length < LONG_TITLE;
}

function finding(
  check: SetCheck,
  card: StoryCard,
  other: StoryCard,
  mine: Passage,
  theirs: Passage,
  key: SetTextKey,
  { strength, values = {} }: { strength: number; values?: Readonly<Record<string, string | number>> },
): SetFinding {
  return {
    check,
    answer: 'unmet',
    story: named(card),
    other: named(other),
    mine,
    theirs,
    why: Object.keys(values).length === 0 ? { key } : { key, values },
    strength: Math.round(100 * strength) / 100,
  };
}

function named({ id, key, summary }: StoryCard): OtherStory {
  return { id, key, summary };
}

function allOf({ words, pairs, clauses }: Traits): readonly string[] {
  return [...words, ...pairs, ...clauses];
}

function surest(findings: readonly SetFinding[]): readonly SetFinding[] {
  const counts = new Map<SetCheck, number>();
  return [...findings].sort(bySureness).filter(({ check }) => {
    const count = (counts.get(check) ?? 0) + 1;
    counts.set(check, count);
    return count <= MOST_OF_A_CHECK;
  });
}

function bySureness(a: SetFinding, b: SetFinding): number {
  return (
    SET_CHECKS.indexOf(a.check) - SET_CHECKS.indexOf(b.check) ||
    b.strength - a.strength ||
    compare(rankOf(a.other), rankOf(b.other))
  );
}
