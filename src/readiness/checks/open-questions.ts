/**
 * Is anything left open in the text itself? An open point that everybody reads past is found again by the developer in
 * the middle of the sprint, and the work waits for the answer. Asked before the meeting, most take a minute.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { isBareTitle } from '../bare-title';
import { findOpenPoints } from '../open-points';
import { evidence, quote } from '../passage';
import { unreadable, type Reading } from '../reading';

type Key = KeysOf<'open-questions', 'one' | 'several' | 'none' | 'bare' | 'unseen' | 'elsewhere'>;

export const openQuestions: Check<Key> = {
  id: 'open-questions',
  minutes: 3,
  who: 'po',
  expected: { key: 'open-questions.expected' },
  fix: { key: 'open-questions.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'Delete a basket',
      description: 'Before it is gone, the page asks “Are you sure?” and offers to keep it.',
    },
    {
      shows: 'met',
      summary: 'Import vouchers',
      description: 'Which file do we read?\nA: the nightly export of the old shop.',
    },
    {
      shows: 'met',
      summary: 'Show the to-do list',
      description: 'Users are not sure whether a todo is done, so each shows its state.',
    },
    {
      shows: 'met',
      summary: 'Parser with capacity',
      description: 'Note that StringBuilder does allow the initial capacity to be defined.',
      source: 'APSTUD-4300, deepse_dev (MIT), shortened',
    },
    {
      shows: 'met',
      summary: 'Enable ubuntu builds in ASF CI',
      description: 'We need to figure out what the problem is and fix it before enabling testing on ubuntu.',
      source: 'MESOS-3491, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', summary: 'Import vouchers', description: 'Format of the file: TBD' },
    {
      shows: 'unmet',
      summary: 'Import vouchers',
      description: 'The old shop exports them each night. Should we skip those that have expired?',
    },
    {
      shows: 'unmet',
      summary: 'Export the documentation',
      description: 'It is not clear if this export can be done automatically, or has to be done on demand.',
      source: 'APSTUD-4191, deepse_dev (MIT), shortened',
    },
    {
      shows: 'unmet',
      summary: 'Import vouchers',
      description: '## Open questions\n- Who owns the old list',
    },
    {
      shows: 'unmet',
      summary: 'Stop/start/redeploy actions should give feedback while actions occurring (experience TBD)',
      description: 'Each action shows that it is under way.',
      source: 'STUDIO-5351, deepse_dev (MIT), shortened',
    },
    {
      shows: 'unmet',
      summary: 'Spring XD shell should maintain single log file (per user?)',
      source: 'XD-2579, deepse_dev (MIT)',
    },
    {
      shows: 'unmet',
      summary: 'Create gemfire test',
      description: 'Need to consider how to start the server, maybe use the jvm fork utilities?',
      source: 'XD-1877, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', summary: 'Voucher import' },
  ],
};

/** By the number of open points; one is settled in a minute, a list of them takes a talk. */
const CREDITS = [1, 0.3, 0.2, 0.1] as const;

function judge(reading: Reading): Verdict<Key> {
  const points = findOpenPoints(reading);
  const [first] = points;
  if (first !== undefined) {
    const count = points.length;
    return {
      answer: 'unmet',
      // A bare title earns nothing, whatever is open in it: so that an answer costs nothing.
      credit: isBareTitle(reading) ? 0 : (CREDITS[Math.min(count, CREDITS.length - 1)] ?? 0.1),
      observed: {
        key: count === 1 ? 'open-questions.one' : 'open-questions.several',
        values: { words: quote(first.text) },
      },
      evidence: points.slice(0, 3).map(evidence),
    };
  }
  if (reading.story.description === undefined) return unseen('open-questions.unseen');
  if (reading.elsewhere !== null) return unseen('open-questions.elsewhere');
  if (isBareTitle(reading)) {
    return {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'open-questions.bare' },
      evidence: [],
      causedBy: 'described',
    };
  }
  return (
    unreadable(reading) ?? {
      answer: 'met',
      credit: 1,
      observed: { key: 'open-questions.none' },
      evidence: [],
    }
  );
}

function unseen(key: Key): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: [] };
}
