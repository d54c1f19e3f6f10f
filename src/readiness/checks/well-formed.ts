/**
 * Who wants what? With somebody in mind a team asks what this person knows, sees and does next; without, everybody has
 * another one in mind. "As a …, I want …" is one way to say it, "Guests can …" and "When I …, I want …" are others.
 * After Lucassen et al., the Quality User Story framework (2016): a story has at least a role and a means.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import type { Language } from '../language/language';
import type { Evidence } from '../finding';
import { evidence, quote } from '../passage';
import { unreadable, type Reading } from '../reading';
import { sentenceAt } from '../sentence-at';
import type { StorySentence } from '../story-sentence';
import { isBare, isUnseen, namesOnlyRole } from '../told';

type Key = KeysOf<'well-formed', 'fix.what' | 'both' | 'no-what' | 'no-who' | 'topic' | 'unseen'>;

export const wellFormed: Check<Key> = {
  id: 'well-formed',
  minutes: 2,
  who: 'po',
  expected: { key: 'well-formed.expected' },
  fix: { key: 'well-formed.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'As admins, we need to review flagged posts.',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'met', summary: 'Guests can cancel a booking online' },
    { shows: 'met', summary: 'Allow editors to hide a comment' },
    {
      shows: 'met',
      summary: 'Save a basket for later',
      description: 'When I come back on another day, I want to find my basket.',
    },
    {
      shows: 'met',
      summary: 'An administrator should be able to revoke approved keys',
      source: 'BAM-10107, deepse_dev (MIT)',
    },
    {
      shows: 'met',
      summary: 'Switch HTML parser over to Beaver',
      description:
        'We should switch the HTML parser over to Beaver to get the performance gains we see from the other one.',
      source: 'APSTUD-4653, deepse_dev (MIT), shortened',
    },
    {
      shows: 'unmet',
      summary: 'I want to create an account so that I can access the platform.',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'unmet', summary: 'As a guest, so that I can stay up to date.' },
    {
      shows: 'unmet',
      summary: 'Add a sink for the warehouse',
      description: 'We have sinks for five others already, and this one is asked for most.',
    },
    { shows: 'unmet', summary: 'Voucher import' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const { sentence, whole, shown, language } = reading.told();
  if (sentence !== null) return judgeSentence(sentence, reading, shown);
  if (namesBoth(whole.text, language)) return both(shown);
  const inProse = saidInProse(reading);
  if (inProse !== null) return inProse;
  if (isUnseen(reading)) return { answer: 'unknown', observed: { key: 'well-formed.unseen' }, evidence: [] };
  const foreign = unreadable(reading);
  if (foreign !== null) return foreign;
  return {
    answer: 'unmet',
    credit: 0,
    observed: { key: 'well-formed.topic' },
    evidence: shown,
    ...(isBare(reading) && { causedBy: 'described' as const }),
  };
}

/** One of the two is half of it, less than enough. */
const HALF = 0.4;

function judgeSentence(sentence: StorySentence, reading: Reading, shown: readonly Evidence[]): Verdict<Key> {
  const { form, role, text } = sentence;
  const { forms } = sentence.language;
  if (namesOnlyRole(sentence) || forms.REASON_ONLY.test(text)) {
    return {
      answer: 'unmet',
      credit: HALF,
      observed: { key: 'well-formed.no-what', values: { words: quote(text) } },
      fix: { key: 'well-formed.fix.what' },
      evidence: shown,
    };
  }
  // A job story tells of somebody by the situation, whether it comes first or last.
  const isNamed = form === 'job' || (role === null ? forms.SITUATION.test(text) : !isDoneByNobody(sentence));
  if (isNamed) return both(shown);
  return (
    saidInProse(reading) ?? {
      answer: 'unmet',
      credit: HALF,
      observed: { key: 'well-formed.no-who', values: { words: quote(text) } },
      evidence: shown,
    }
  );
}

/** A sentence further on names both, and has to be looked for. */
const IN_PROSE = 0.7;
/** Who wants it is told at the beginning; steps and details follow. */
const BEGINNING = 600;

/** "We should …", "The user can …" at the beginning of the description; `null` where nobody wants anything there. */
function saidInProse({ prose }: Reading): Verdict<Key> | null {
  let left = BEGINNING;
  for (const { source, text, language } of prose) {
    if (source === 'summary') continue;
    const beginning = text.slice(0, left).toLowerCase();
    const match = language.forms.SOMEBODY_WISHES.exec(beginning);
    if (match !== null) {
      const said = { source, text: sentenceAt(text, match.index) };
      return {
        answer: 'met',
        credit: IN_PROSE,
        observed: { key: 'well-formed.both' },
        evidence: [evidence(said)],
      };
    }
    left -= beginning.length;
    if (left <= 0) break;
  }
  return null;
}

/** "All jobs should be posted to a queue" says what is done, and nobody who does or wants it. */
function isDoneByNobody({ form, means, language }: StorySentence): boolean {
  return form === 'statement' && language.forms.PASSIVE.test(means ?? '');
}

/** "As a guest, the list should …" and "Users get …": who and what in a form of their own. */
function namesBoth(title: string, { forms, actions }: Language): boolean {
  if (forms.ROLE_AND_MORE.test(title.replace(forms.REASON_FIRST, ''))) return true;
  const subject = forms.SUBJECT.exec(title);
  if (subject === null || !actions.isAgent(subject[1] ?? '')) return false;
  return forms.isDoing((subject[2] ?? '').toLowerCase());
}

function both(shown: readonly Evidence[]): Verdict<Key> {
  return { answer: 'met', credit: 1, observed: { key: 'well-formed.both' }, evidence: shown };
}
