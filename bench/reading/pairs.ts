/**
 * The (story, check) pairs that a person answers by reading, drawn by a fixed seed.
 * First by chance: two thirds from real issues, one third from one-line stories; a bug's checks are asked of issues that
 * tell of a failure. By chance nearly all stories are free of what some checks look for, so that such a draw can't show a
 * check that sees too little or too much: then, for those, ten by cue, from stories in which it could be either way.
 * What was read taught, so that it can't show how the mended checks do: `again` is drawn from stories not read before, half
 * by chance and half by cue, and read before the mended checks were run on it. `last` is the same once more, for checks that
 * were mended after the second.
 */
import { CHECK_IDS, type CheckId } from '../../src/readiness/check-id';
import type { IssueKind } from '../../src/story/story';
import { readIssues, readSentences, type RealStory } from '../data/real-stories';
import { drawFrom, seeded } from './seeded';

const SEED = 20261122;
const BUG_CHECKS: ReadonlySet<CheckId> = new Set(['expected-actual', 'reproducible']);
const HINTS: ReadonlySet<CheckId> = new Set(CHECK_IDS.slice(CHECK_IDS.indexOf('well-formed')));
const FOR_WEIGHED = 20;
const FOR_HINT = 10;
const BY_CUE = 10;

/** Issues that tell of a failure stand for bugs: the file doesn't say which are. */
const FAILURE =
  /\b(?:bug|errors?|exceptions?|crash\w*|fail(?:s|ed|ing|ure)?|broken|wrong|incorrect\w*|doesn'?t|does not|can'?t|cannot|NPE)\b/i;

/** Stories in which the answer could be either way, by check: what a hasty reader would stop at. */
const CUES: Readonly<Partial<Record<CheckId, (story: RealStory) => boolean>>> = {
  described: ({ description }) => description.trim().split(/\s+/).length <= 6,
  'acceptance-criteria': hasWords(/\b(?:should|must|acceptance|given|criteria|done when|scope)\b/i),
  'testable-criteria': hasWords(/\b(?:acceptance|criteria|given .* when|done when)\b/i),
  'small-enough': ({ estimate }) => (estimate ?? 0) >= 8,
  'dependencies-clear': hasWords(
    /\b(?:depend(?:s|ent|ency|encies)?|blocked|blocker|once|wait(?:s|ing)?|prerequisite|attached|as discussed|until)\b/i,
  ),
  'open-questions': hasWords(
    /\?|\b(?:tbd|todo|not sure|figure out|to be (?:defined|decided|determined)|unclear)\b/i,
  ),
  atomic: ({ summary }) => /\b(?:and|or)\b|[,/&]/.test(summary),
  'expected-actual': isFailure,
  reproducible: isFailure,
  minimal: ({ summary }) => /[([]|[.;:] \S|\b(?:note|see|e\.g)\b| - /i.test(summary),
  'full-sentence': ({ summary }) =>
    !/^(?:As|Add|Create|Implement|Update|Support|Make|Remove)\b/.test(summary),
  'design-linked': hasWords(/\b(?:screen|page|dialog|button|icon|layout|mock-?ups?|design)\b/i),
};

/** Issues that tell of a failure in many words or in few. */
function isFailure({ summary, description }: RealStory): boolean {
  return FAILURE.test(summary) && description.length < 200;
}

function hasWords(words: RegExp): (story: RealStory) => boolean {
  return ({ summary, description }) => words.test(`${summary}\n${description}`);
}

/** For the second draw, also where the first found too few stories of either kind. */
const MORE_CUES: typeof CUES = {
  ...CUES,
  benefit: ({ description }) => description !== '' && !/\bso that\b/i.test(description),
  'problem-oriented': ({ summary }) =>
    /\b(?:us(?:e|ing)|via|button|field|drop-?down|refactor|page|API)\b/i.test(summary),
  unambiguous: couldBeVague,
  estimable: couldBeVague,
  'conceptually-sound': ({ summary }) =>
    /\bso (?:that )?(?:I|we|they|users?) (?:can|could|am able)\b/i.test(summary),
};

function couldBeVague({ summary }: RealStory): boolean {
  return /\b(?:manage|handle|support|data|information|content|better|improve\w*|eas(?:y|ily|ier)|various|etc|all|some)\b/i.test(
    summary,
  );
}

/** Nothing can be learned from reading these again: they look at a field. */
const OF_A_FIELD: ReadonlySet<CheckId> = new Set(['small-enough', 'estimated', 'parent-linked', 'fresh']);
const AGAIN = 6;
const MENDED_LAST: readonly CheckId[] = [
  'benefit',
  'open-questions',
  'expected-actual',
  'reproducible',
  'well-formed',
];

export interface Pair {
  readonly draw: 'chance' | 'cue' | 'again' | 'last';
  readonly check: CheckId;
  readonly kind: IssueKind;
  readonly story: RealStory;
}

function drawByChance(): readonly Pair[] {
  const random = seeded(SEED);
  const issues = readIssues();
  const sentences = readSentences();
  const failures = issues.filter(({ summary }) => FAILURE.test(summary));
  return CHECK_IDS.flatMap((check) => {
    const size = HINTS.has(check) ? FOR_HINT : FOR_WEIGHED;
    const kind: IssueKind = BUG_CHECKS.has(check) ? 'bug' : 'story';
    const fromSentences = BUG_CHECKS.has(check) || check === 'small-enough' ? 0 : Math.round(size / 3);
    return [
      ...drawFrom(kind === 'bug' ? failures : issues, size - fromSentences, random),
      ...drawFrom(sentences, fromSentences, random),
    ].map((story): Pair => ({ draw: 'chance', check, kind, story }));
  });
}

function drawByCue(taken: readonly Pair[]): readonly Pair[] {
  const random = seeded(SEED + 1);
  const issues = readIssues();
  const all = [...issues, ...readSentences()];
  return CHECK_IDS.flatMap((check) => {
    const could = CUES[check];
    if (could === undefined) return [];
    const kind: IssueKind = BUG_CHECKS.has(check) ? 'bug' : 'story';
    const read = new Set(taken.filter((pair) => pair.check === check).map(({ story }) => story.key));
    const pool = (kind === 'bug' ? issues : all).filter((story) => could(story) && !read.has(story.key));
    return drawFrom(pool, BY_CUE, random).map((story): Pair => ({ draw: 'cue', check, kind, story }));
  });
}

function drawAgain(
  draw: 'again' | 'last',
  taken: readonly Pair[],
  checks: readonly CheckId[],
  random: () => number,
): readonly Pair[] {
  const issues = readIssues();
  const all = [...issues, ...readSentences()];
  const failures = issues.filter(({ summary }) => FAILURE.test(summary));
  const read = new Set(taken.map(({ story }) => story.key));
  return checks.flatMap((check) => {
    const isBug = BUG_CHECKS.has(check);
    const could = MORE_CUES[check] ?? (() => true);
    const unread = (isBug ? failures : all).filter(({ key }) => !read.has(key));
    const drawn = [...drawFrom(unread, AGAIN, random), ...drawFrom(unread.filter(could), AGAIN, random)];
    const different = [...new Map(drawn.map((story) => [story.key, story])).values()];
    return different.map((story): Pair => ({ draw, check, kind: isBug ? 'bug' : 'story', story }));
  });
}

/** All pairs, in the order of `bench/reading.csv`. Needs ../shared/data. */
export function drawPairs(): readonly Pair[] {
  const byChance = drawByChance();
  const first = [...byChance, ...drawByCue(byChance)];
  const words = CHECK_IDS.filter((check) => !OF_A_FIELD.has(check));
  const second = [...first, ...drawAgain('again', first, words, seeded(SEED + 2))];
  return [...second, ...drawAgain('last', second, MENDED_LAST, seeded(SEED + 3))];
}
