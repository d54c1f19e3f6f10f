/**
 * Would two people understand the same? "Manage content" is six screens to one and a form to the other, and nobody
 * notices before the review. A word that says which, or what is done with it, is enough.
 * After Lucassen et al., the Quality User Story framework (2016): a story avoids terms that allow several readings.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import { evidence, quote, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';
import { hasAny, isUnseen, saysMore, type Told } from '../told';

type Key = KeysOf<
  'unambiguous',
  | 'fix.measure'
  | 'fix.list'
  | 'fix.reason'
  | 'plain'
  | 'explained'
  | 'action'
  | 'thing'
  | 'quality'
  | 'list'
  | 'reason'
  | 'unseen'
>;

type Open = 'action' | 'thing' | 'quality' | 'list' | 'reason';

export const unambiguous: Check<Key> = {
  id: 'unambiguous',
  minutes: 3,
  who: 'po',
  expected: { key: 'unambiguous.expected' },
  fix: { key: 'unambiguous.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary:
        'As a Librarian, I want to search for books by title or author, so that I can provide search results to patrons quickly at the desk',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'met', summary: 'As a guest, I want to manage my email notification preferences.' },
    { shows: 'met', summary: 'As a reader, I want to mark a page, so that I can find it later more easily.' },
    {
      shows: 'met',
      summary: 'As a clerk, I want to manage vouchers.',
      description:
        'Kim and the desk sell vouchers by phone. We want to enter a new one with its value and the name of the buyer, and block one that somebody has lost; nothing else, for the old shop keeps the rest.',
    },
    {
      shows: 'unmet',
      summary: 'As a Nurse, I want to check records, so that I can provide better care',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'unmet', summary: 'As a clerk, I want to deal with vouchers, so that none is lost.' },
    { shows: 'unmet', summary: 'As a guest, I want a user-friendly booking page.' },
    { shows: 'unmet', summary: 'As a guest, I want to share my booking by mail, chat, etc.' },
    { shows: 'unmet', summary: 'As a guest, I want to save my route, so that it’s easier.' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const told = reading.told();
  const { sentence, shown } = told;
  const found = openWords(told);
  if (found === null) {
    if (sentence === null && isUnseen(reading)) {
      return { answer: 'unknown', observed: { key: 'unambiguous.unseen' }, evidence: [] };
    }
    return {
      answer: 'met',
      credit: 1,
      observed: { key: 'unambiguous.plain' },
      evidence: shown,
    };
  }
  const { open, passage } = found;
  const values = { words: quote(passage.text) };
  if (saysMore(told, reading)) {
    return {
      answer: 'met',
      credit: 0.7,
      observed: { key: 'unambiguous.explained', values },
      evidence: [evidence(passage)],
    };
  }
  if (sentence === null && isUnseen(reading)) {
    return { answer: 'unknown', observed: { key: 'unambiguous.unseen' }, evidence: [] };
  }
  return (
    unreadable(reading) ?? {
      answer: 'unmet',
      credit: 0.3,
      observed: { key: `unambiguous.${open}`, values },
      evidence: [evidence(passage)],
      ...(FIXES[open] !== undefined && { fix: { key: FIXES[open] } }),
    }
  );
}

const FIXES: Readonly<Partial<Record<Open, Key>>> = {
  quality: 'unambiguous.fix.measure',
  list: 'unambiguous.fix.list',
  reason: 'unambiguous.fix.reason',
};

const MOST = 600;
/** "in less than 2 seconds": a number says what the quality is. */
const MEASURED = /\d/;

function openWords(told: Told): { open: Open; passage: Passage } | null {
  const { sentence, wish, reason, words, language } = told;
  const { vague } = language;
  const { source } = wish;
  const text = wish.text.slice(0, MOST);
  const ends = reason?.text.slice(0, MOST) ?? '';
  const at = (open: Open, match: RegExpExecArray | null) =>
    match === null ? null : { open, passage: { source, text: match[0].trim() } };
  const open =
    at('action', vague.UMBRELLA_ACTION.exec(text)) ??
    at('thing', vague.EVERYTHING_OBJECT.exec(text) ?? vague.EVERYTHING_WANTED.exec(text)) ??
    at('quality', MEASURED.test(text) ? null : vague.BETTERS.exec(text));
  if (open !== null) return open;
  const mayBeVague =
    hasAny(words(), vague.VAGUE_CUES) ||
    vague.VAGUE_SIGNS.some((sign) => text.includes(sign) || ends.includes(sign));
  if (!mayBeVague) return null;
  // "The list is slow" tells of today and wishes nothing.
  const isReport = sentence === null && !language.sentence.isOrder(text);
  return (
    at('list', vague.OPEN_LIST.exec(text) ?? vague.OPEN_LIST_IN_REASON.exec(ends)) ??
    at('quality', MEASURED.test(text) || isReport ? null : vague.QUALITY_WISHED.exec(text)) ??
    // A reason may speak of quality; one that has nothing else to say is open.
    (reason !== null && vague.isEmptyReason(ends) ? { open: 'reason', passage: reason } : null)
  );
}
