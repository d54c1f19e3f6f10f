/**
 * Is the reason a reason? "So that I can send them a mail" names the next feature: the team sizes one and is asked for
 * two, and still doesn't know what it is for. A reason says what somebody knows, saves, avoids or gets.
 * After Lucassen et al., the Quality User Story framework (2016): the means is a feature, the ends its rationale.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import type { Language } from '../language/language';
import { evidence, quote } from '../passage';
import { unreadable, type Reading } from '../reading';
import { failureInTitle } from '../failure';
import { findReason, saysTheSame } from '../reason';
import { isUnseen } from '../told';

type Key = KeysOf<'conceptually-sound', 'reason' | 'beside' | 'feature' | 'same' | 'none' | 'unseen'>;

export const conceptuallySound: Check<Key> = {
  id: 'conceptually-sound',
  minutes: 3,
  who: 'po',
  expected: { key: 'conceptually-sound.expected' },
  fix: { key: 'conceptually-sound.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'As a Customer, I want to reset my password, so that I can regain access to my account',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'met', summary: 'As a guest, I want my bill by mail, so that I can see how much I spent.' },
    { shows: 'met', summary: 'As a clerk, I want to save an order, so that I can print it later.' },
    {
      shows: 'met',
      summary: 'Cancel a booking online',
      description: 'Currently guests can only cancel by phone, and the desk has to answer forty calls a day.',
    },
    {
      shows: 'unmet',
      summary: 'As a User, I want to export my contacts, so that I can send them marketing emails',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'unmet', summary: 'As a guest, I want to open the map, so that I can see free parking lots.' },
    {
      shows: 'unmet',
      summary: 'As a trainee, I want to hand in my report, so that my trainer can grade it online.',
    },
    { shows: 'unmet', summary: 'As a guest, I want to press the number, so that it takes me to a map.' },
    { shows: 'unmet', summary: 'As a clerk, I want to print the label.' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { sentence, wish, reason, language } = reading.told();
  if (reason === null) return judgeBeside(reading);
  const text = reason.text.slice(0, MOST);
  const words = quote(text);
  if (saysTheSame(text, wish.text, language)) {
    return {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'conceptually-sound.same', values: { words } },
      evidence: [evidence(reason)],
      causedBy: 'benefit',
    };
  }
  const isFeature = sentence !== null && namesAFeature(text, wish.text, language);
  return {
    answer: isFeature ? 'unmet' : 'met',
    credit: isFeature ? 0.3 : 1,
    observed: {
      key: isFeature ? 'conceptually-sound.feature' : 'conceptually-sound.reason',
      values: { words },
    },
    evidence: [evidence(reason)],
  };
}

const MOST = 400;

/** No reason in the sentence: one that stands beside it is told as one. */
function judgeBeside(reading: Reading): Verdict<Key> {
  const beside = findReason(reading)?.passage ?? failureInTitle(reading);
  if (beside !== null) {
    return {
      answer: 'met',
      credit: 0.9,
      observed: { key: 'conceptually-sound.beside', values: { words: quote(beside.text) } },
      evidence: [evidence(beside)],
    };
  }
  if (isUnseen(reading))
    return { answer: 'unknown', observed: { key: 'conceptually-sound.unseen' }, evidence: [] };
  return (
    unreadable(reading) ?? {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'conceptually-sound.none' },
      evidence: [],
      causedBy: 'benefit',
    }
  );
}

function namesAFeature(ends: string, means: string, language: Language): boolean {
  const reasons = language.ends;
  if (reasons.SYSTEM_ACTS.test(ends) || reasons.SYSTEM_MESSAGE.test(ends)) return true;
  const others = reasons.FEATURE_FOR_OTHERS.exec(ends);
  if (others !== null && !reasons.KNOWING.test(others[2] ?? '')) return true;
  const own = reasons.OWN_FEATURE.exec(ends);
  return own !== null && !reasons.KNOWING.test(own[2] ?? '') && hasNewThing(own[2] ?? '', means, reasons);
}

/** Whether what is done is done with a thing that the wish has not named: what it has named is used, and that is a reason. */
function hasNewThing(object: string, means: string, reasons: Language['ends']): boolean {
  // The first thing decides: "send them a list to sign" is about the list.
  const phrase = object.split(reasons.PHRASE_END, 1)[0] ?? '';
  const things = wordsOf(phrase).filter((word) => !reasons.NO_THING.has(word));
  if (things.length === 0 || things.some((word) => reasons.STATES.has(word))) return false;
  const named = wordsOf(means.slice(0, MOST));
  return !things.some((word) => named.some((other) => isSameWord(word, other)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** "estimate" and "estimating", "summary" and "summaries": the same beginning, up to an ending. */
function isSameWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const begin = Math.max(3, shorter - 2);
  return one.slice(0, begin) === other.slice(0, begin);
}
