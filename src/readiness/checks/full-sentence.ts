/**
 * Can it be read as one sentence? What breaks off, or runs into the next thought, is finished by each reader in
 * another way. A title need not be pretty: "Add a sink" is whole, "Sink" leaves open what is to happen with it.
 * After Lucassen et al., the Quality User Story framework (2016). Spelling is left to the browser.
 */
import type { Language } from '../language/language';
import type { Check, KeysOf } from '../check';
import type { Evidence } from '../finding';
import type { Verdict } from '../verdict';
import { evidence, quote, type Passage } from '../passage';
import { unreadable, type Reading } from '../reading';
import { hasAny, isUnseen, namesOnlyRole, type Told } from '../told';

type Key = KeysOf<
  'full-sentence',
  | 'fix.close'
  | 'fix.split'
  | 'fix.verb'
  | 'whole'
  | 'order'
  | 'below'
  | 'fragment'
  | 'open'
  | 'run-on'
  | 'topic'
  | 'unseen'
>;

export const fullSentence: Check<Key> = {
  id: 'full-sentence',
  minutes: 1,
  who: 'anyone',
  expected: { key: 'full-sentence.expected' },
  fix: { key: 'full-sentence.fix' },
  judge,
  examples: [
    {
      shows: 'met',
      summary: 'As Operators, we want to verify each batch before shipping, so that we reduce errors.',
      source: 'qus_contrastive_dev (MIT)',
    },
    { shows: 'met', summary: 'As a clerk, when I pack a box, I want to see its label.' },
    { shows: 'met', summary: 'Add a sink for the warehouse' },
    {
      shows: 'met',
      summary: 'The list should show open orders',
    },
    {
      shows: 'met',
      summary: 'DataSense support for message properties',
      description: 'The DataSense model should be extended to support metadata for message properties.',
      source: 'STUDIO-4208, deepse_dev (MIT), shortened',
    },
    { shows: 'unmet', summary: 'As a User. Want to export data.', source: 'qus_contrastive_dev (MIT)' },
    { shows: 'unmet', summary: 'As a clerk, I pack a box, I print its label.' },
    { shows: 'unmet', summary: 'As a clerk I print labels they are packed by the driver' },
    { shows: 'unmet', summary: 'As a clerk, I want to print labels (also old ones, so that none is lost.' },
    { shows: 'unmet', summary: 'Dynamic language selection' },
  ],
};

function judge(reading: Reading): Verdict<Key> {
  const told = reading.told();
  const { sentence, whole } = told;
  if (sentence === null && isUnseen(reading)) {
    return { answer: 'unknown', observed: { key: 'full-sentence.unseen' }, evidence: [] };
  }
  const read: Passage = { source: whole.source, text: sentence?.text ?? whole.text };
  const verdict = broken(told, read) ?? (sentence === null ? judgeTitle(reading) : met('whole', told.shown));
  return verdict.answer === 'unmet' ? (unreadable(reading) ?? verdict) : verdict;
}

function broken(told: Told, read: Passage): Verdict<Key> | null {
  const { sentence, wish, reason, whole, words, language } = told;
  const forms = language.sentence;
  const { text } = read;
  if (forms.ROLE_ALONE.test(whole.text) || forms.BEGINS_WITHIN.test(text)) return unmet('fragment', read);
  if (hasOpenBracket(sentence === null ? text : whole.text)) return unmet('open', read, 'fix.close');
  if (sentence === null) return null;
  const isCutOff =
    namesOnlyRole(sentence) ||
    forms.STOPS_WITHIN.test(text.slice(-TAIL)) ||
    (sentence.form !== 'statement' && sentence.isAction && forms.NO_VERB.test(wish.text));
  if (
    isCutOff ||
    (sentence.form === 'role' && forms.WISH_WITHOUT_SUBJECT.test(afterRole(sentence.role, text)))
  )
    return unmet('fragment', read);
  const said = text.slice(Math.max(0, text.indexOf(wish.text)));
  const isRunOn =
    hasAny(words(), forms.RUN_ON_CUES) && (forms.RUN_ON.test(said) || forms.WISH_AGAIN.test(said));
  if (
    isRunOn ||
    isSpliced(text, wish.text, forms) ||
    (reason !== null && isSpliced(text, reason.text, forms))
  ) {
    return unmet('run-on', read, 'fix.split');
  }
  return null;
}

/** The words in which a sentence ends. */
const TAIL = 40;

/** The sentence from where its role has been named. */
function afterRole(role: string | null, text: string): string {
  const at = role === null || role.includes(',') ? -1 : text.indexOf(role);
  return at === -1 ? '' : text.slice(at + (role?.length ?? 0));
}

/** A comma, a new somebody and a verb, where nothing before it waits for a second half. */
function isSpliced(sentence: string, part: string, forms: Language['sentence']): boolean {
  if (!part.includes(',')) return false;
  // "As a nurse" begins the sentence, and waits for nothing.
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(part))).replace(forms.ROLE_WORD, '');
  for (const { index } of part.matchAll(forms.SECOND_CLAUSE)) {
    if (!forms.WAITS.test(before + part.slice(0, index))) return true;
  }
  return false;
}

/** Brackets and quotation marks come in pairs; ":)" and "a)" are signs of their own. */
function hasOpenBracket(text: string): boolean {
  if (!/[()"]/.test(text)) return false;
  const plain = text.replace(/[:;]-?[()]|(?:^|[\s(])[\p{L}\p{N}]\)/gu, ' ');
  let open = 0;
  for (const sign of plain) {
    if (sign === '(') open += 1;
    else if (sign === ')' && (open -= 1) < 0) return true;
  }
  const quotes = plain.split('"').length - 1 - (plain.match(/\d"/g)?.length ?? 0);
  return open !== 0 || quotes === 1;
}

/** Without a sentence in a story's form, a title that is one will do, or a sentence below that says what should be. */
function judgeTitle(reading: Reading): Verdict<Key> {
  const { whole, shown, language } = reading.told();
  if (language.sentence.readsAsSentence(whole.text)) return met('order', shown);
  const below = reading.prose.find(
    ({ source, text, language: { sentence } }) =>
      source === 'description' && sentence.SAYS_WHAT_SHOULD_BE.test(text.slice(0, START)),
  );
  if (below !== undefined) {
    const text = below.text.slice(0, START).split(/\n|(?<=[.!?])\s/, 1)[0] ?? '';
    return { ...met('below', [evidence({ source: below.source, text })]), credit: 0.7 };
  }
  return unmet('topic', whole, 'fix.verb');
}

/** What the description is about is said at its beginning. */
const START = 400;

function met(
  key: 'whole' | 'order' | 'below',
  shown: readonly Evidence[],
): Extract<Verdict<Key>, { credit: number }> {
  return { answer: 'met', credit: 1, observed: { key: `full-sentence.${key}` }, evidence: shown };
}

function unmet(
  key: 'fragment' | 'open' | 'run-on' | 'topic',
  read: Passage,
  fix?: 'fix.close' | 'fix.split' | 'fix.verb',
): Verdict<Key> {
  return {
    answer: 'unmet',
    credit: 0.3,
    observed: { key: `full-sentence.${key}`, values: { words: quote(read.text) } },
    evidence: read.text.trim() === '' ? [] : [evidence(read)],
    ...(fix !== undefined && { fix: { key: `full-sentence.${fix}` as const } }),
  };
}
