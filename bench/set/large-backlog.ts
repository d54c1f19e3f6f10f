/**
 * Backlogs of any size, made of the real stories by recombining them, the same in every run. Sentences: the role of one story, the wish of
 * a second, the reason of a third. Issues: the first half of one title, the second half of another, the description of a third. So
 * nearly every story is another one, and no word is new: every word becomes as frequent as the backlog is large, which is harder
 * for an index of words than a backlog that grows by new subjects.
 */
import { findStorySentences } from '../../src/readiness/story-sentence';
import { english } from '../../src/readiness/language/english/english';
import { readIssues, readSentences, type RealStory } from '../data/real-stories';
import { seeded } from '../reading/seeded';

const SEED = 50_000;
/** About as many of the stories are sentences as in the real ones. */
const SENTENCES = 0.28;

/** @returns `size` stories with keys BIG-1, BIG-2 …; the first n are the same for every size */
export function largeBacklog(size: number): readonly RealStory[] {
  const random = seeded(SEED);
  const issues = readIssues();
  const told = readSentences().flatMap(({ summary }) =>
    findStorySentences({ source: 'summary', text: summary, language: english }),
  );
  const [roles, wishes, reasons] = [
    told.map(({ role }) => role),
    told.map(({ means }) => means),
    told.map(({ ends }) => ends),
  ];
  const one = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  return Array.from({ length: size }, (_, index): RealStory => {
    const story = { backlog: 'BIG', key: `BIG-${index + 1}`, estimate: undefined };
    if (random() < SENTENCES) {
      const reason = one(reasons) ?? null;
      const summary = `As a ${one(roles) ?? 'user'}, I want to ${one(wishes) ?? 'log in'}${reason === null ? '' : ` so that ${reason}`}`;
      return { ...story, summary, description: '' };
    }
    const [first, second] = [halves(one(issues)?.summary ?? ''), halves(one(issues)?.summary ?? '')];
    return { ...story, summary: `${first[0]} ${second[1]}`, description: one(issues)?.description ?? '' };
  });
}

function halves(title: string): readonly [string, string] {
  const words = title.split(' ');
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}
