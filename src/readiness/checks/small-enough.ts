/**
 * Does it fit? A story that fills more than half of a sprint is finished late or not at all, and nobody learns from it
 * before. What counts is what this team finishes, in its own unit. A spike has no size, it has an end: without a time
 * box, finding out never stops.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { evidence, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';
import { sentenceAt } from '../sentence-at';
import type { Surroundings } from '../surroundings';

type Key = KeysOf<
  'small-enough',
  | 'fix.time-box'
  | 'how.time-box'
  | 'fits'
  | 'fits-finished'
  | 'over'
  | 'over-finished'
  | 'no-size'
  | 'unseen-size'
  | 'unseen-team'
  | 'time-box'
  | 'time-box-size'
  | 'no-length'
  | 'no-time-box'
  | 'unseen-time-box'
>;

export const smallEnough: Check<Key> = {
  id: 'small-enough',
  minutes: 10,
  who: 'developer',
  expected: { key: 'small-enough.expected' },
  fix: { key: 'small-enough.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Pay with a voucher',
      story: { estimate: 8 },
      surroundings: { velocity: 20 },
    },
    {
      shows: 'met',
      summary: 'Change a word on the page',
      story: { estimate: 0 },
      surroundings: { velocity: 20 },
    },
    {
      shows: 'met',
      summary: 'As a camp worker, I want to be able to see my schedule.',
      story: { estimate: 5 },
      surroundings: { velocity: null, largestFinished: 5 },
      source: 'dalpiaz g02 (CC BY 4.0), estimate added',
    },
    {
      shows: 'met',
      kind: 'spike',
      summary: 'Spike: which carrier tells delivery windows?',
      description: 'Time box: 2 days.',
      story: { estimate: null },
    },
    {
      shows: 'unmet',
      summary: 'A new shop',
      story: { estimate: 13 },
      surroundings: { velocity: 20 },
    },
    {
      shows: 'unmet',
      kind: 'task',
      summary: 'Move to the new server',
      story: { estimate: 40 },
      surroundings: { velocity: 20, largestFinished: 50 },
    },
    {
      shows: 'unmet',
      summary: 'A new shop',
      story: { estimate: 13 },
      surroundings: { largestFinished: 8 },
    },
    {
      shows: 'unmet',
      kind: 'spike',
      summary: 'Spike: which carrier tells delivery windows?',
      description: 'We will decide between the two carriers.',
      story: { estimate: null },
    },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { estimate, kind } = reading.story;
  const size = typeof estimate === 'number' && Number.isFinite(estimate) ? estimate : null;
  if (kind === 'spike') return judgeTimeBox(reading, size);
  if (size === null) return unknown(estimate === null ? 'small-enough.no-size' : 'small-enough.unseen-size');
  const limit = limitOf(reading.surroundings);
  return limit === null ? unknown('small-enough.unseen-team') : judgeSize(size, limit);
}

interface Limit {
  readonly size: number;
  /** Half of a sprint, or the largest that was finished. */
  readonly by: 'velocity' | 'finished';
}

/** Two such stories fit into a sprint: one may be late, and something is finished still. */
const PART_OF_VELOCITY = 0.5;

function limitOf({ velocity, largestFinished }: Surroundings): Limit | null {
  if (isSize(velocity)) return { size: velocity * PART_OF_VELOCITY, by: 'velocity' };
  return isSize(largestFinished) ? { size: largestFinished, by: 'finished' } : null;
}

function isSize(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function judgeSize(size: number, limit: Limit): Verdict<Key> {
  const values = { size: rounded(size), limit: rounded(limit.size) };
  const isByFinished = limit.by === 'finished';
  if (size <= limit.size) {
    const key = isByFinished ? 'small-enough.fits-finished' : 'small-enough.fits';
    return { answer: 'met', credit: 1, observed: { key, values }, evidence: [] };
  }
  return {
    answer: 'unmet',
    // The nearer, the more: each part that is cut off counts.
    credit: (limit.size / size) * 0.49,
    observed: { key: isByFinished ? 'small-enough.over-finished' : 'small-enough.over', values },
    evidence: [],
  };
}

/** 6.5 and not 6.499999999999999: people read it. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function judgeTimeBox(reading: Reading, size: number | null): Verdict<Key> {
  const { story, elsewhere } = reading;
  const box = size === null ? findPassage(reading, 'TIME_BOX') : null;
  if (size !== null || box !== null) {
    return {
      answer: 'met',
      credit: 1,
      observed: { key: box === null ? 'small-enough.time-box-size' : 'small-enough.time-box' },
      evidence: box === null ? [] : [evidence(box)],
    };
  }
  if (story.estimate === undefined || story.description === undefined || elsewhere !== null) {
    return unknown('small-enough.unseen-time-box');
  }
  const named = findPassage(reading, 'NAMED_BOX');
  if (named !== null) return withoutTimeBox('small-enough.no-length', [named]);
  return unreadable(reading) ?? withoutTimeBox('small-enough.no-time-box', []);
}

/** Somebody thought of an end, and has not said when. */
const NO_LENGTH = 0.3;

function withoutTimeBox(
  key: 'small-enough.no-length' | 'small-enough.no-time-box',
  read: readonly Passage[],
): Verdict<Key> {
  return {
    answer: 'unmet',
    credit: key === 'small-enough.no-length' ? NO_LENGTH : 0,
    observed: { key },
    fix: { key: 'small-enough.fix.time-box' },
    evidence: read.map(evidence),
  };
}

const WINDOW = 4000;

/** The first sentence that says it. */
function findPassage({ prose, criteria }: Reading, sort: 'TIME_BOX' | 'NAMED_BOX'): Passage | null {
  for (const { source, text, language } of [...prose, ...criteria.all]) {
    const { timeBox } = language;
    const window = text.slice(0, WINDOW);
    const match = timeBox.MAYBE_TIME_BOX.test(window) ? timeBox[sort].exec(window) : null;
    if (match !== null) return { source, text: sentenceAt(window, match.index) };
  }
  return null;
}

function unknown(key: Key): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: [] };
}
