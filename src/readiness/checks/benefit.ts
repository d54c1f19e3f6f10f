/**
 * Why, and for whom? A team that knows the reason finds the smaller solution, asks the better question, and can tell
 * by itself when it is done. Without it, every detail comes back to the Product Owner as a question. Any form will
 * do: "so that …", a problem that people have today, a sentence that begins with "because", a title that tells what
 * doesn't work.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { failureInTitle } from '../failure';
import type { Evidence } from '../finding';
import { countWords, evidence, quote, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';
import { findReason, hasSomebody, saysTheSame } from '../reason';
import type { StorySentence } from '../story-sentence';

type Key = KeysOf<
  'benefit',
  | 'fix.who'
  | 'fix.sharper'
  | 'told'
  | 'told-for'
  | 'reason'
  | 'problem'
  | 'failure'
  | 'stops'
  | 'circular'
  | 'short'
  | 'none'
  | 'unseen'
  | 'elsewhere'
>;

export const benefit: Check<Key> = {
  id: 'benefit',
  minutes: 2,
  who: 'po',
  expected: { key: 'benefit.expected' },
  fix: { key: 'benefit.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'As a site visitor, I want to read FAQs, so that I can get quick answers.',
      source: 'dalpiaz g10 (CC BY 4.0)',
    },
    {
      shows: 'met',
      summary: 'Save a basket for later',
      description:
        'When I come back on another day, I want to find my basket, so I can go on where I stopped.',
    },
    {
      shows: 'met',
      summary: 'Cancel a booking online',
      description: 'Currently guests can only cancel by phone, and the desk has to answer forty calls a day.',
    },
    {
      shows: 'met',
      summary: 'Share metadata types across message processors',
      description:
        "We should store metadata so we can reuse it across message processors whenever possible so the user doesn't constantly get bombarded with popups.",
      source: 'STUDIO-4840, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'Git Repo should work with gitosis',
      description: 'So bamboo user can at plan configuration pass an ssh keyfile with passphrase.',
      source: 'BAM-7360, deepse_dev (MIT), shortened',
    },
    {
      shows: 'met',
      summary:
        'As a member, I want to have the system email me a new password or a password reminder since i have short-term memory problems.',
      source: 'dalpiaz g10 (CC BY 4.0)',
    },
    {
      shows: 'met',
      summary: "Query Builder: changing the selected type doesn't reset the selected fields",
      description: 'Open the query builder dialog, select any type, and select any field from it.',
      source: 'STUDIO-3583, deepse_dev (MIT), shortened',
    },
    {
      shows: 'unmet',
      summary: 'As a camp worker, I want to be able to see my schedule.',
    },
    {
      shows: 'unmet',
      summary: 'Split payments',
      description: 'As a customer, I want to split the payment.',
    },
    {
      shows: 'unmet',
      summary: 'As a user, I want to log in, so that I can log in.',
    },
    {
      shows: 'unmet',
      summary:
        'As an Agency user, I want the header information box to show updated date AND time, so that I know when it was updated.',
      source: 'dalpiaz g02 (CC BY 4.0)',
    },
    {
      shows: 'unmet',
      summary: 'Add Redis sink',
      description: "As an user, I'd like to have the ability to ingest data into Redis sink.",
      source: 'XD-2061, deepse_dev (MIT)',
    },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { sentences, story, elsewhere } = reading;
  const told = sentences.find(({ ends }) => ends !== null);
  if (told !== undefined) {
    const verdict = judgeEnds(told, reading);
    if (verdict.answer === 'met') return verdict;
    return reasonBeside(reading) ?? verdict;
  }
  const reason = reasonBeside(reading);
  if (reason !== null) return reason;
  if (story.description === undefined) return unseen('benefit.unseen');
  if (elsewhere !== null) return unseen('benefit.elsewhere');

  const sentence = sentences.find(({ means }) => means !== null);
  if (sentence?.means === null || sentence === undefined) {
    return (
      unreadable(reading) ?? { answer: 'unmet', credit: 0, observed: { key: 'benefit.none' }, evidence: [] }
    );
  }
  return {
    answer: 'unmet',
    credit: hasSomebody(reading) ? FOR_WHOM : 0,
    observed: { key: 'benefit.stops', values: { words: quote(wishOf(sentence)) } },
    evidence: [evidence(sentence)],
  };
}

/** The reason is most of it; for whom it is makes it whole. */
const WHY = 0.8;
const FOR_WHOM = 0.2;

function judgeEnds(sentence: StorySentence, reading: Reading): Verdict<Key> {
  const ends = sentence.ends ?? '';
  const read: Evidence[] = [evidence({ source: sentence.source, text: ends })];
  const words = quote(ends);
  if (countWords(ends) < 2) {
    return notYet('benefit.short', words, read);
  }
  if (sentence.means !== null && saysTheSame(ends, sentence.means, sentence.language)) {
    return notYet('benefit.circular', words, read);
  }
  if (sentence.role !== null) {
    return {
      answer: 'met',
      credit: 1,
      observed: { key: 'benefit.told-for', values: { words } },
      evidence: read,
    };
  }
  return met('benefit.told', { source: sentence.source, text: ends }, hasSomebody(reading));
}

/** A reason or a problem that is told beside the sentence, or within what it wants; at last, a failure in the title. */
function reasonBeside(reading: Reading): Verdict<Key> | null {
  const reason = findReason(reading);
  if (reason !== null) return met(`benefit.${reason.tells}`, reason.passage, hasSomebody(reading));
  const failure = failureInTitle(reading);
  return failure === null ? null : met('benefit.failure', failure, hasSomebody(reading));
}

function met(key: Key, read: Passage, forSomebody: boolean): Verdict<Key> {
  return {
    answer: 'met',
    credit: forSomebody ? 1 : WHY,
    observed: { key, values: { words: quote(read.text) } },
    fix: { key: 'benefit.fix.who' },
    evidence: [evidence(read)],
  };
}

function notYet(key: Key, words: string, read: readonly Evidence[]): Verdict<Key> {
  return {
    answer: 'unmet',
    credit: FOR_WHOM,
    observed: { key, values: { words } },
    fix: { key: 'benefit.fix.sharper' },
    evidence: read,
  };
}

function unseen(key: Key): Verdict<Key> {
  return { answer: 'unknown', observed: { key }, evidence: [] };
}

function wishOf({ text, means, form, language }: StorySentence): string {
  if (form === 'statement') return text;
  const wish = language.story.SPOKEN_WISH.exec(text)?.[0] ?? means ?? text;
  return wish.replace(/[.,;:!]{1,3}$/, '');
}
