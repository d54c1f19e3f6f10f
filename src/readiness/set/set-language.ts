/**
 * What the set's checks must know of a language to compare two stories. Everything that is words is in here; how stories
 * are compared is the same for all languages.
 */

/** An amount that can be compared with another of the same sort: 30 days and 1 year, 5 MB and 1 GB. */
export interface Unit {
  /** What it measures: `time`, `size`, `share` … Only amounts of one sort can differ. */
  readonly sort: string;
  /** In the sort's smallest unit. */
  readonly factor: number;
}

/** What somebody does, and what would make both impossible. */
export interface Opposite {
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /**
   * Whether a product may well offer both, such as show and hide: then they contradict only as two answers to one
   * purpose. Nobody offers to delete and to retain the same records.
   */
  readonly isSwitch: boolean;
}

export interface SetLanguage {
  /** Two or three words that are one, by the words themselves: `sign in` → `login`. Looked up in small letters. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Their first words: most words begin none. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Words without a meaning that could make two stories differ. */
  readonly functionWords: ReadonlySet<string>;
  /** The word without its ending, in small letters. Two words that differ in meaning must not share a stem. */
  readonly stem: (word: string) => string;
  /** By stem: the word that stands for all words of one meaning. */
  readonly meanings: ReadonlyMap<string, string>;
  /** By meaning: words that say so little that their absence makes no other story: `easily`, `feature`. */
  readonly lightWords: ReadonlySet<string>;
  /** By meaning: what makes it other work on the same thing, such as its documentation or its tests. */
  readonly workWords: ReadonlySet<string>;
  /** By meaning: words of few meanings that begin what is done, so that nobody takes them for the thing: `create`, `view`. */
  readonly actions: ReadonlySet<string>;
  /** In small letters: what ends the naming of a thing: prepositions, relative and question words. */
  readonly thingEnds: ReadonlySet<string>;
  /** In small letters: words that go on with the naming of a thing: `status of an incident`. */
  readonly thingGoesOn: ReadonlySet<string>;
  /** In small letters: words that turn a meaning round: `non`, `without`. */
  readonly negations: ReadonlySet<string>;
  /** In small letters: words before a number that may be Roman: `phase`. */
  readonly counted: ReadonlySet<string>;
  /** In small letters: words that say from where to where, so that the order of names matters. */
  readonly directions: ReadonlySet<string>;
  /** A purpose within the wish, to its end: `for later reading`. Tells why, and makes no other wish. */
  readonly purpose: RegExp;
  /** What a reason begins with before it says what is done: `I can`. */
  readonly reasonLead: RegExp;
  /** In small letters: said before the action without being it: `be able to`, `also`. */
  readonly beforeAction: ReadonlySet<string>;
  /** What a title says before its wish: `Add support for`. Replaced by the second part. */
  readonly leadIns: readonly (readonly [RegExp, string])[];

  /** By meaning: actions after which a thing exists, so that others can use it. */
  readonly makes: ReadonlySet<string>;
  /** By meaning: actions that need the thing to exist. */
  readonly uses: ReadonlySet<string>;
  /** By meaning: actions that change or end a thing. */
  readonly changes: ReadonlySet<string>;
  readonly opposites: readonly Opposite[];

  /** The story speaks of all things of their kind. */
  readonly everyThing: RegExp;
  /** The story speaks only of the person's own things. */
  readonly onlyOwn: RegExp;
  /** The story speaks of the person's own things, though perhaps not only of these. */
  readonly own: RegExp;
  /** Forbidden: `must not`, `cannot`. */
  readonly forbidden: RegExp;
  /** `prevent agents from deleting …`: who (group `who`) must not do what follows. */
  readonly prevents: RegExp;
  /** `users to be able to export …`, `allow users to export …`: who (group `who` or `who2`) shall be able to do what follows. */
  readonly lets: RegExp;
  /** A sentence that states a rule for people: who (group `who`), a modal (group `modal`), what follows. */
  readonly rule: RegExp;
  /** What is so unless somebody changes it; the words of the state decide. */
  readonly byDefault: RegExp;
  /** Pairs of states of which only one can be the default. */
  readonly oppositeStates: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
  /** An amount: groups `number` and `unit`. Global. */
  readonly amount: RegExp;
  /** Numbers that are written as words, in small letters. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** The amount is the least, not the most: `at least`. */
  readonly atLeast: RegExp;
  /** By the unit as written, in small letters. */
  readonly units: ReadonlyMap<string, Unit>;

  /** Says that something waits for an issue, whose key follows within a few words. Global. */
  readonly waitsForKey: RegExp;
  /** Says that something waits for another story, which is named in group `what`. Global. */
  readonly waitsForStory: RegExp;
  /** The words of a link by which a story waits for the other one; and those by which the other waits for it. */
  readonly linkWaits: RegExp;
  readonly linkBlocks: RegExp;

  /** Ways to speak a wish, the first that fits counts. */
  readonly wishes: readonly (readonly [name: string, pattern: RegExp])[];
  /** Ways to begin a reason, the first that fits counts. */
  readonly reasons: readonly (readonly [name: string, pattern: RegExp])[];
}
