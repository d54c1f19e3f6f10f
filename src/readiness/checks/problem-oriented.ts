/**
 * Does it leave the how open? Who reads "a red button at the bottom" builds a red button; who reads what somebody
 * wants to get done may know something simpler. The how has its place: below the sentence, as an idea.
 * After Lucassen et al., the Quality User Story framework (2016): a story states the problem, not its solution.
 */
import { PROBLEM_ORIENTED } from '../about-on-request';
import type { Check, KeysOf } from '../check';
import { onRequest } from '../language/on-request';
import type { Verdict } from '../verdict';
import { evidence, quote, type Passage } from '../passage';
import type { Reading } from '../reading';
import { hasAny, isUnseen, type Told } from '../told';

type Key = KeysOf<
  'problem-oriented',
  'fix.technology' | 'open' | 'screen' | 'technology' | 'code' | 'unseen'
>;

export const problemOriented: Check<Key> = {
  ...PROBLEM_ORIENTED,
  judge,
  examples: [
    {
      shows: 'met',
      summary:
        'As a Customer, I want to access my data outside the system, so that I can perform further analysis',
      source: 'qus_contrastive_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'Add Redis sink',
      description: "As an user, I'd like to have the ability to ingest data into Redis sink.",
      source: 'XD-2061, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'As a clerk, I want to be told when a parcel is late, so that I can call ahead.',
    },
    { shows: 'met', summary: 'The cancel button does nothing on old phones' },
    {
      shows: 'unmet',
      summary:
        "As a User, I want a red 'Download CSV' button at the bottom of the page, so that I can export my data",
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'unmet', summary: 'As a guest, I want to click on the address, so that I find the way.' },
    {
      shows: 'unmet',
      summary: 'As a guest, I want the site to use machine learning, so that I see hotels that I like.',
    },
    {
      shows: 'unmet',
      summary: 'Factor out V1 API test helper functions',
      description: 'They are copied in three places.',
      source: 'MESOS-3418, deepse_dev (MIT), shortened',
    },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { story } = reading;
  const told = reading.told();
  const { sentence, wish, reason, rest } = told;
  if (sentence === null) {
    return isUnseen(reading)
      ? { answer: 'unknown', observed: { key: 'problem-oriented.unseen' }, evidence: [] }
      : (titleDecides(told) ?? open(told));
  }
  const { source } = sentence;
  for (const text of [wish.text, reason?.text ?? '', rest]) {
    const decided = text === '' ? null : decides({ source, text: text.slice(0, MOST) }, told, story.summary);
    if (decided !== null) return decided;
  }
  return open(told);
}

const MOST = 900;

function decides(part: Passage, told: Told, title: string): Verdict<Key> | null {
  const { sentence, whole, words, language } = told;
  const { solution } = onRequest(language);
  const { text } = part;
  const hand = solution.GESTURE.exec(text);
  const screen = hand ?? (hasAny(words(), solution.SCREEN_CUES) ? solution.SCREEN.exec(text) : null);
  if (screen !== null) return unmet('screen', part, screen.index);
  if (!hasAny(words(), solution.TECHNOLOGY_CUES)) return null;
  const technology = solution.USES_TECHNOLOGY.exec(text) ?? solution.TECHNIQUE.exec(text);
  if (technology === null) return null;
  // Who builds the product, or connects it to others, speaks of technology as of the subject itself.
  const isSubject =
    solution.BUILDER.test(sentence?.role ?? '') ||
    solution.CONNECTS.test(whole.text) ||
    solution.CONNECTS.test(title.slice(0, MOST));
  return isSubject && !solution.SYSTEM_USES.test(text) ? null : unmet('technology', part, technology.index);
}

/** A title tells of a failure, or orders something; only an order can decide how. */
function titleDecides({ whole, words, language }: Told): Verdict<Key> | null {
  const { solution } = onRequest(language);
  const { text } = whole;
  const isOnScreen =
    solution.ORDERS.test(text) && hasAny(words(), solution.SCREEN_CUES) && solution.SCREEN.test(text);
  if (isOnScreen) return unmet('screen', whole, 0);
  return solution.CODE_WORK.test(text) && solution.CODE_WORDS.test(text) ? unmet('code', whole, 0) : null;
}

function open({ shown }: Told): Verdict<Key> {
  return { answer: 'met', credit: 1, observed: { key: 'problem-oriented.open' }, evidence: shown };
}

function unmet(key: 'screen' | 'technology' | 'code', { source, text }: Passage, at: number): Verdict<Key> {
  const words = text.slice(Math.max(0, text.lastIndexOf(' ', at - 2)), at + 80);
  return {
    answer: 'unmet',
    credit: 0.3,
    observed: { key: `problem-oriented.${key}`, values: { words: quote(words.trim()) } },
    evidence: [evidence({ source, text })],
    ...(key !== 'screen' && { fix: { key: 'problem-oriented.fix.technology' as const } }),
  };
}
