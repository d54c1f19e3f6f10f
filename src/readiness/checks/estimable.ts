/**
 * Has the scope an end? Nobody can size "export data": is it three columns once a month, or everything at any time?
 * What is included, which data, how much: one of them is often enough, and the criteria are a good place for it.
 * After Lucassen et al., the Quality User Story framework (2016): a story that can't be sized can't be planned.
 */
import { ESTIMABLE } from '../about-on-request';
import type { Check, KeysOf } from '../check';
import { onRequest } from '../language/on-request';
import type { Verdict } from '../verdict';
import type { Language } from '../language/language';
import { countWords, evidence, quote, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';
import { hasAny, isBare, isUnseen, saysMore, type Told } from '../told';

type Key = KeysOf<
  'estimable',
  | 'fix.what'
  | 'fix.measure'
  | 'bounded'
  | 'explained'
  | 'coarse'
  | 'data'
  | 'method'
  | 'quality'
  | 'topic'
  | 'unseen'
>;

export const estimable: Check<Key> = {
  ...ESTIMABLE,
  judge,
  examples: [
    {
      shows: 'met',
      summary:
        'As a Librarian, I want to search books by title or author with pagination (limit, offset) returning title, author, call_number, so that I can help patrons at the desk',
      source: 'qus_contrastive_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'As a clerk, I want to export my orders of last month as CSV, so that I can bill them.',
    },
    { shows: 'met', summary: 'As a guest, I want to change my e-mail notifications.' },
    {
      shows: 'met',
      summary: 'As a clerk, I want to export data',
      description: '## Acceptance criteria\n- The file has name, value and date\n- It holds last month',
    },
    {
      shows: 'unmet',
      summary: 'As an Analyst, I want to export data, so that I can run reports',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'unmet', summary: 'As a clerk, I want to manage vouchers, so that none is lost.' },
    { shows: 'unmet', summary: 'As a guest, I want search to be fast, so that I need not wait.' },
    { shows: 'unmet', summary: 'As a guest, I want to get suggestions, so that I find a room sooner.' },
    { shows: 'unmet', summary: 'Voucher import' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const told = reading.told();
  const { sentence, wish } = told;
  if (saysMore(told, reading)) return met('explained', told);
  if (sentence === null && isUnseen(reading)) {
    return { answer: 'unknown', observed: { key: 'estimable.unseen' }, evidence: [] };
  }
  const isTopic = sentence === null && isBare(reading) && !isTask(wish.text, told.language);
  const found = isTopic ? null : boundless(told);
  if (found === null && !isTopic) return met('bounded', told);
  const foreign = unreadable(reading);
  if (foreign !== null) return foreign;
  if (found === null) {
    return {
      answer: 'unmet',
      credit: 0,
      observed: { key: 'estimable.topic' },
      fix: { key: 'estimable.fix.what' },
      evidence: [],
      causedBy: 'described',
    };
  }
  return {
    answer: 'unmet',
    credit: 0.3,
    observed: { key: `estimable.${found.why}`, values: { words: quote(found.passage.text) } },
    evidence: [evidence(found.passage)],
    ...(found.why === 'quality' && { fix: { key: 'estimable.fix.measure' as const } }),
  };
}

/** "Remove the warnings of the build" can be sized from its title, "Voucher import" can't. */
const WORDS_OF_A_TASK = 3;

function isTask(title: string, { sentence }: Language): boolean {
  return sentence.isOrder(title) && countWords(title) >= WORDS_OF_A_TASK;
}

type Why = 'coarse' | 'data' | 'method' | 'quality';

const MOST = 600;

function boundless({ wish, words, language }: Told): { why: Why; passage: Passage } | null {
  const { source } = wish;
  const { vague } = language;
  const { scope } = onRequest(language);
  const text = wish.text.slice(0, MOST);
  const found = (why: Why, match: RegExpExecArray | null) =>
    match === null ? null : { why, passage: { source, text: match[0].trim() } };
  const hasCue = hasAny(words(), scope.SCOPE_CUES);
  const open =
    found('coarse', scope.COARSE.exec(text) ?? vague.UMBRELLA_ACTION.exec(text)) ??
    found(
      'data',
      vague.EVERYTHING_OBJECT.exec(text) ??
        scope.HIDDEN_DATA.exec(text) ??
        scope.HIDDEN_DATA_WANTED.exec(text),
    ) ??
    found('method', scope.HIDDEN_METHOD.exec(text)) ??
    found('quality', vague.BETTERS.exec(text) ?? scope.BETTER_THING.exec(text)) ??
    (hasCue
      ? (found('coarse', scope.COUNTLESS.exec(text)) ?? found('quality', scope.ONLY_QUALITY.exec(text)))
      : null);
  return open === null || scope.BOUNDED.test(text) ? null : open;
}

function met(key: 'bounded' | 'explained', { shown }: Told): Verdict<Key> {
  return { answer: 'met', credit: 1, observed: { key: `estimable.${key}` }, evidence: shown };
}
