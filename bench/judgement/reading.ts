/** A reader's own answers, given before the checks were run, against what the checks say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CHECK_IDS, type CheckId } from '../../src/readiness/check-id';
import { readIssues, readSentences, storyOf } from '../data/real-stories';
import { verdictOf } from './answers';

const answer = z.enum(['met', 'unmet', 'unknown']);
const rows = z.array(
  z.object({
    draw: z.enum(['chance', 'cue', 'again', 'last']),
    check: z.enum(CHECK_IDS),
    kind: z.enum(['story', 'bug', 'task', 'spike']),
    story: z.string(),
    limit: z.string(),
    answer,
    why: z.string(),
  }),
);
/** Slips of the reader, corrected in the open: the row itself keeps its first answer. */
const corrections = z.array(
  z.object({ check: z.enum(CHECK_IDS), story: z.string(), answer, why: z.string() }),
);
const reasons = z.array(z.object({ story: z.string(), answer, why: z.string() }));

export interface Compared {
  readonly draw: 'chance' | 'cue' | 'again' | 'last';
  readonly check: CheckId;
  readonly story: string;
  readonly summary: string;
  readonly reader: string;
  readonly app: string;
  readonly why: string;
}

/** Every pair that was read, with both answers. */
export function compareReading(): Compared[] {
  const stories = allStories();
  const corrected = new Map(
    corrections
      .parse(readCsv('reading/corrections.csv'))
      .map((one) => [`${one.check} ${one.story}`, one.answer]),
  );
  return rows
    .parse(readCsv('reading.csv'))
    .map(({ draw, check, kind, story, limit, answer: reader, why }) => {
      const real = stories.get(story);
      if (real === undefined) throw new Error(`there is no story ${story}`);
      const around = limit === '' ? {} : { largestFinished: Number(limit) };
      const app = verdictOf(check, storyOf(real, kind), around).answer;
      const settled = corrected.get(`${check} ${story}`) ?? reader;
      return { draw, check, story, summary: real.summary, reader: settled, app, why };
    });
}

/** A hundred sentences, read for their reason. */
export function compareReasons(): Compared[] {
  const stories = allStories();
  return reasons.parse(readCsv('benefit-100.csv')).map(({ story, answer: reader, why }) => {
    const real = stories.get(story);
    if (real === undefined) throw new Error(`there is no story ${story}`);
    const app = verdictOf('benefit', storyOf(real, 'story')).answer;
    return { draw: 'chance', check: 'benefit', story, summary: real.summary, reader, app, why };
  });
}

function allStories(): ReadonlyMap<string, ReturnType<typeof readIssues>[number]> {
  return new Map([...readIssues(), ...readSentences()].map((story) => [story.key, story]));
}

function readCsv(name: string): unknown {
  return parse(readFileSync(join(__dirname, '..', name), 'utf8'), { columns: true });
}
