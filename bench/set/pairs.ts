/**
 * The pairs of real stories that a person reads for "do these two tell the same?", drawn by a fixed seed from pairs whose words
 * overlap: the fifty most alike by words alone, and fifty by chance from the others above a low bound. What the check makes of them
 * plays no part, so that the pairs also hold what it leaves out. How much two overlap depends on which words the app takes for one:
 * what was read is what was drawn with the words of that day, and stands in pairs.csv.
 */
import { LANGUAGES } from '../../src/readiness/set/languages';
import { contentOf, wordsOf } from '../../src/readiness/set/words';
import type { RealStory } from '../data/real-stories';
import { drawFrom, seeded } from '../reading/seeded';
import { realBacklogs } from './real-set';

const SEED = 20261123;
const LOW = 0.42;
const MOST_ALIKE = 50;
const BY_CHANCE = 50;

export interface DrawnPair {
  readonly left: RealStory;
  readonly right: RealStory;
  /** Weighted share of common words of the two summaries, 0–1. */
  readonly overlap: number;
}

/** All pairs, the most alike first, then those by chance. Needs ../shared/data. */
export function drawStoryPairs(): readonly DrawnPair[] {
  const pairs = [...realBacklogs().values()].flatMap(overlapping);
  pairs.sort(
    (a, b) => b.overlap - a.overlap || (a.left.key + a.right.key < b.left.key + b.right.key ? -1 : 1),
  );
  return [...pairs.slice(0, MOST_ALIKE), ...drawFrom(pairs.slice(MOST_ALIKE), BY_CHANCE, seeded(SEED))];
}

function overlapping(stories: readonly RealStory[]): readonly DrawnPair[] {
  const told = stories.map(
    ({ summary }) => new Set(contentOf(wordsOf(summary, LANGUAGES.en)).map(({ meaning }) => meaning)),
  );
  const counts = new Map<string, number>();
  for (const words of told) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + stories.length / (counts.get(word) ?? 1));
  const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + weight(word), 0);
  const pairs: DrawnPair[] = [];
  stories.forEach((right, index) => {
    stories.slice(0, index).forEach((left, before) => {
      const [a, b] = [told[before] ?? new Set<string>(), told[index] ?? new Set<string>()];
      const common = [...a].filter((word) => b.has(word));
      if (common.length < 2) return;
      const overlap = sum(common) / sum(new Set([...a, ...b]));
      if (overlap >= LOW) pairs.push({ left, right, overlap });
    });
  });
  return pairs;
}

if (require.main === module) {
  for (const { left, right, overlap } of drawStoryPairs()) {
    const lines = [left, right].map(
      ({ key, summary, description }) =>
        `  ${key} | ${summary} | ${description.replace(/\s+/g, ' ').slice(0, 260)}`,
    );
    process.stdout.write(`${overlap.toFixed(2)}\n${lines.join('\n')}\n`);
  }
}
