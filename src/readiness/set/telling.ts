/**
 * What two stories are compared by, read from a card. Stories that tell the same in the same words share one telling: a backlog
 * of n equal stories is one telling with n cards, and never n² pairs.
 */
import type { Passage } from '../passage';
import { clauseOf, withoutLeadIn, type Clause } from './clause';
import { LANGUAGES } from './languages';
import { limitsOf, type Limit } from './limits';
import type { SetLanguage } from './set-language';
import { partOf, toldOf, type StoryCard } from './card';
import { wordHash } from './word-hash';
import { contentOf, wordsOf, type Word } from './words';

/** "I must" is read as the wish; "not be able to" then begins what is wanted. */
const NEGATION = 8;

/** One thing that a story says shall be so. */
export interface Statement {
  readonly clause: Clause;
  /** The meanings of the words that name who, sorted and joined; empty where nobody is named. */
  readonly who: string;
  readonly limits: readonly Limit[];
  readonly isLeast: boolean;
  /** The sentence, if it says what is so by default. */
  readonly defaults: readonly Word[] | null;
  readonly passage: Passage;
  /** Tells the story, and is not just a rule beside it. */
  readonly isMain: boolean;
}

export interface Telling {
  /** The same for stories that tell the same letter by letter, and only for these. */
  readonly identity: string;
  /** The text that tells the story. */
  readonly passage: Passage;
  /** All words of title and sentence in small letters, without marks. */
  readonly plain: string;
  /** The words of the title, where the title isn't the sentence that tells the story. */
  readonly title: readonly Word[] | null;
  readonly means: readonly Word[] | null;
  readonly ends: readonly Word[];
  readonly endsClause: Clause | null;
  readonly who: string;
  readonly statements: readonly Statement[];
  /** Hashes of the telling words of the title, or of the wish, sorted: a quick look at what two have in common. */
  readonly hashes: Int32Array;
  /** The order of names matters: from one to the other. */
  readonly isDirected: boolean;
  /** It speaks of the person's own things. */
  readonly isOwn: boolean;
  readonly language: SetLanguage | null;
}

/** The same for cards of the same words, letter by letter: all that is read of a telling depends on nothing else. */
export function identityOf({ language, form, summary, told, rules = [] }: StoryCard): string {
  return [language ?? '-', form, summary, told ?? '', ...rules.map(({ source, text }) => source + text)].join(
    '\n',
  );
}

export function tellingOf(card: StoryCard): Telling {
  const identity = identityOf(card);
  const passage = toldOf(card);
  const words = plain(`${card.summary} ${card.told ?? ''}`);
  if (card.language === null) {
    const nothing = {
      title: null,
      means: null,
      ends: [],
      endsClause: null,
      who: '',
      statements: [],
      hashes: new Int32Array(),
    };
    return { identity, passage, plain: words, ...nothing, isDirected: false, isOwn: false, language: null };
  }
  const language = LANGUAGES[card.language];
  const [role, means, ends] = [partOf(card, 'role'), partOf(card, 'means'), partOf(card, 'ends')];
  const hasOwnTitle = card.form === 'title' || card.told !== undefined;
  const tongue: Tongue = { language, read: readerOf(language) };
  const who = whoOf(role ?? '', tongue);
  const main = mainStatement(card, who, means, tongue);
  const said = hasOwnTitle ? tongue.read(wishIn(card.summary, language)) : [];
  const wanted = means === null ? [] : tongue.read(wishIn(means, language));
  const reason = ends === null ? null : ends.replace(language.reasonLead, '');
  return {
    identity,
    passage,
    plain: words,
    title: hasOwnTitle ? contentOf(said) : null,
    means: means === null ? null : contentOf(wanted),
    ends: reason === null ? [] : contentOf(tongue.read(reason)),
    // A reason that begins with its own subject says what becomes so, not what somebody then does.
    endsClause:
      reason === null || reason === ends ? null : clauseOf(reason, true, language, false, tongue.read),
    who,
    statements: [main, ...(card.rules ?? []).map((rule) => statementOf(rule, tongue))],
    hashes: hashesOf(contentOf(hasOwnTitle ? said : wanted)),
    isDirected: [...said, ...wanted].some(({ lower }) => language.directions.has(lower)),
    isOwn: means !== null && language.own.test(means),
    language,
  };
}

/** A language, and the words of texts in it, each text read once: a title is a wish, too. */
interface Tongue {
  readonly language: SetLanguage;
  readonly read: (text: string) => readonly Word[];
}

function readerOf(language: SetLanguage): Tongue['read'] {
  const known = new Map<string, readonly Word[]>();
  return (text) => {
    const words = known.get(text) ?? wordsOf(text, language);
    known.set(text, words);
    return words;
  };
}

function hashesOf(words: readonly Word[]): Int32Array {
  return Int32Array.from(
    words.filter(({ kind }) => kind !== 'light'),
    ({ meaning }) => wordHash(meaning) | 0,
  ).sort();
}

function mainStatement(card: StoryCard, who: string, means: string | null, tongue: Tongue): Statement {
  const { language, read } = tongue;
  const passage = toldOf(card);
  if (card.form === 'title' || means === null) return { ...statementOf(passage, tongue), isMain: true };
  const prevented = language.prevents.exec(means);
  // "I want users to be able to export" and "allow users to export" speak of what users do.
  const allowed = prevented === null ? language.lets.exec(means) : null;
  const others = prevented ?? allowed;
  const wish = others === null ? means : means.slice(others[0].length);
  const from = card.role?.[1] ?? 0;
  const spoken = passage.text.slice(from, (card.means?.[0] ?? from) + NEGATION);
  const isForbidden = prevented !== null || language.forbidden.test(spoken);
  return {
    clause: clauseOf(wish, card.isAction === true || others !== null, language, isForbidden, read),
    who: others === null ? who : whoOf(others.groups?.['who'] ?? others.groups?.['who2'] ?? '', tongue),
    limits: limitsOf(means, language),
    isLeast: language.atLeast.test(means),
    defaults: defaultsIn(passage.text, tongue),
    passage,
    isMain: true,
  };
}

/** A sentence without the form of a story: a rule, or a title. */
function statementOf(passage: Passage, tongue: Tongue): Statement {
  const { language, read } = tongue;
  const { text } = passage;
  const rule = language.prevents.exec(text) ?? language.rule.exec(text);
  const isPrevented = rule !== null && rule.groups?.['modal'] === undefined;
  const wish = rule === null ? text : text.slice(rule[0].length);
  const isForbidden = isPrevented || language.forbidden.test(rule === null ? '' : rule[0]);
  return {
    clause: clauseOf(wish, rule !== null, language, isForbidden, read),
    who: whoOf(rule?.groups?.['who'] ?? '', tongue),
    limits: limitsOf(text, language),
    isLeast: language.atLeast.test(text),
    defaults: defaultsIn(text, tongue),
    passage,
    isMain: false,
  };
}

function defaultsIn(text: string, { language, read }: Tongue): readonly Word[] | null {
  return language.byDefault.test(text) ? read(text) : null;
}

function whoOf(role: string, { read }: Tongue): string {
  if (role === '') return '';
  return contentOf(read(role))
    .map(({ meaning }) => meaning)
    .sort()
    .join(' ');
}

/** The wish without the purpose that some people put into it. */
function wishIn(text: string, language: SetLanguage): string {
  return withoutLeadIn(text, language).replace(language.purpose, '');
}

/** Without what doesn't change a text: case, spaces, marks at its end. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
