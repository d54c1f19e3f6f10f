/**
 * Finds the sentence that tells the story, wherever it stands: "As a …, I want …, so that …" (Connextra), a job story
 * ("When …, I want …, so I can …"), a wish without a role, or a plain statement ("Customers can …", "Allow … to …").
 */
import type { Language } from './language/language';
import type { Passage, Stretch } from './passage';
import { placesOf } from './places';
import { smallLetters } from './small-letters';

export interface StorySentence {
  readonly form: 'role' | 'job' | 'wish' | 'statement';
  readonly source: Passage['source'];
  /** The whole sentence, verbatim. */
  readonly text: string;
  /** Who wants it. */
  readonly role: string | null;
  /** What is wanted, without "I want to". */
  readonly means: string | null;
  /** Why, without "so that". */
  readonly ends: string | null;
  /** What is wanted is something to do, as after "I want to", and no thing. */
  readonly isAction: boolean;
  readonly language: Language;
}

/** What a language knows of the forms of a story. */
type Forms = Language['story'];

/** No sentence that people can talk about is longer; what is beyond is not read as part of it. */
const SENTENCE = 900;
const ROLE = 160;
/** Who can do something is told at the beginning. */
const ACTOR = 90;
/** A list of a hundred stories is no story; the first ones tell. */
const MOST = 12;

/** All story sentences of a passage, in order. */
export function findStorySentences(passage: Stretch): readonly StorySentence[] {
  const found: StorySentence[] = [];
  const { language } = passage;
  const forms = language.story;
  let end = 0;
  const lower = smallLetters(passage.text);
  for (const { at, form } of starts(lower, forms)) {
    if (at < end) continue;
    const window = windowOf(passage.text, lower, at);
    const read = READERS[form](window, forms);
    if (read === null) continue;
    const told = form === 'reason' ? (read.role === null ? 'wish' : 'role') : form;
    found.push({
      ...read,
      form: told,
      source: passage.source,
      text: window.text.slice(0, read.length).trim(),
      language,
    });
    end = at + read.length;
    if (found.length === MOST) break;
  }
  if (found.length === 0) {
    const statement = readStatement(windowOf(passage.text, lower, 0), forms);
    if (statement !== null) {
      found.push({ ...statement, form: 'statement', source: passage.source, language });
    }
  }
  return found;
}

/** A stretch of the text, and the same in small letters, in which patterns are found several times as quickly. */
interface Window {
  readonly text: string;
  readonly lower: string;
}

function windowOf(text: string, lower: string, at: number): Window {
  return { text: text.slice(at, at + SENTENCE), lower: lower.slice(at, at + SENTENCE) };
}

interface Start {
  readonly at: number;
  readonly form: 'role' | 'job' | 'wish' | 'reason';
}

function starts(lower: string, forms: Forms): readonly Start[] {
  const all: Start[] = [];
  const collect = (pattern: RegExp, form: Start['form']): void => {
    // Enough to find the first stories; text that repeats its beginning for ever is hostile.
    for (const match of placesOf(pattern, lower, 4 * MOST)) {
      const mark = /^[^\p{L}]*/u.exec(match[0])?.[0].length ?? 0;
      all.push({ at: match.index + mark, form });
    }
  };
  collect(forms.ROLE_START, 'role');
  collect(forms.JOB_START, 'job');
  collect(forms.WISH_START, 'wish');
  if (forms.REASON_FIRST_CUES.some((cue) => lower.includes(cue))) collect(forms.REASON_START, 'reason');
  return all.sort((a, b) => a.at - b.at);
}

type Read = Pick<StorySentence, 'role' | 'means' | 'ends' | 'isAction'> & { readonly length: number };

function readRole(window: Window, forms: Forms): Read | null {
  const opening = forms.OPENING.exec(window.lower)?.[0].length ?? 0;
  const rest = window.text.slice(opening);
  const lower = window.lower.slice(opening);
  if (forms.NO_ROLE.test(lower)) return null;
  const want = forms.WANT.exec(lower.slice(0, ROLE + 60));
  const ends = forms.ENDS_START.exec(lower.slice(0, ROLE));
  const isBeforeReason = ends === null || want === null || want.index < ends.index;
  if (want !== null && want.index <= ROLE && isBeforeReason) {
    const role = nameOf(rest.slice(0, want.index), forms);
    if (role === '') return null;
    return withMeans(role, window, opening + want.index + want[0].length, want[0], forms);
  }
  return readRoleWithoutWish(window, opening, forms);
}

/** "As a manager I review reports", and "As a user, so that …", which names no wish. */
function readRoleWithoutWish(window: Window, opening: number, forms: Forms): Read | null {
  const rest = window.text.slice(opening, opening + ROLE);
  const ends = forms.ENDS_START.exec(window.lower.slice(opening, opening + ROLE));
  const subject = forms.DOES_WITHOUT_WISH.exec(rest);
  if (subject !== null && (ends === null || subject.index < ends.index)) {
    const role = nameOf(rest.slice(0, subject.index), forms);
    const from = opening + subject.index + subject[0].length;
    return role === '' ? null : withMeans(role, window, from, null, forms);
  }
  if (ends === null) return null;
  const role = nameOf(rest.slice(0, ends.index), forms);
  if (role === '') return null;
  const from = opening + ends.index + ends[0].length;
  const end = sentenceEnd(window.text, from, forms);
  return { role, means: null, ends: window.text.slice(from, end).trim(), isAction: false, length: end };
}

function readJob(window: Window, forms: Forms): Read | null {
  const want = forms.WANT.exec(window.lower.slice(0, 2 * ROLE));
  // A job story has somebody who wants; "When the page needs to load" is a condition.
  if (want === null || !forms.OWN_WISH.test(want[0])) return null;
  if (sentenceEnd(window.text, 0, forms) < want.index) return null;
  return withMeans(null, window, want.index + want[0].length, want[0], forms);
}

function readWish(window: Window, forms: Forms): Read | null {
  const want = forms.WANT.exec(window.lower.slice(0, 60));
  if (want?.index !== 0) return null;
  const read = withMeans(null, window, want[0].length, want[0], forms);
  const within = read.means === null ? null : forms.ROLE_WITHIN.exec(read.means);
  if (within === null) return read;
  const means = emptyToNull(read.means?.slice(within[0].length) ?? '');
  return {
    ...read,
    role: nameOf(within[1] ?? '', forms),
    means,
    isAction: forms.wantsAction(want[0], means ?? ''),
  };
}

/** "In order to save time, as a clerk, I want …": the reason first, then the story in its own form. */
function readReasonFirst({ text, lower }: Window, forms: Forms): Read | null {
  const first = forms.REASON_FIRST.exec(lower);
  if (first === null) return null;
  const at = first[0].length;
  const rest = windowOf(text, lower, at);
  const read = forms.OPENING.test(rest.lower) ? readRole(rest, forms) : readWish(rest, forms);
  if (read === null) return null;
  const from = first[0].indexOf(first[1] ?? '');
  const ends = text.slice(from, from + (first[1]?.length ?? 0));
  return { ...read, ends: read.ends ?? emptyToNull(ends), length: at + read.length };
}

const READERS: Readonly<Record<Start['form'], (window: Window, forms: Forms) => Read | null>> = {
  role: readRole,
  job: readJob,
  wish: readWish,
  reason: readReasonFirst,
};

function readStatement(window: Window, forms: Forms): (Read & { readonly text: string }) | null {
  if (!forms.ABLE.test(window.lower.slice(0, ACTOR))) return null;
  const end = sentenceEnd(window.text, 0, forms);
  const sentence = window.text.slice(0, end);
  const allow = forms.ALLOW.exec(sentence);
  const actor = allow === null ? forms.ACTOR_CAN.exec(sentence) : null;
  const match = allow ?? actor;
  if (match === null) return null;
  const read = withMeans(nameOf(match[1] ?? '', forms), window, match[0].length, null, forms);
  return { ...read, text: window.text.slice(0, read.length).trim() };
}

/**
 * Reads what is wanted and why, from where the wish has been spoken.
 * @param want the words of the wish; `null` where somebody simply does it
 */
function withMeans(
  role: string | null,
  { text, lower }: Window,
  from: number,
  want: string | null,
  forms: Forms,
): Read {
  const stop = sentenceEnd(text, from, forms);
  const ends = forms.ENDS_START.exec(lower.slice(from, stop));
  if (ends !== null) {
    const endsFrom = from + ends.index + ends[0].length;
    const means = emptyToNull(text.slice(from, from + ends.index));
    return {
      role,
      means,
      ends: emptyToNull(text.slice(endsFrom, stop)),
      isAction: isAction(means),
      length: stop,
    };
  }
  const means = emptyToNull(text.slice(from, stop));
  // "… with a final status. So that I can finish it.": the reason as a sentence of its own.
  const late = forms.LATE_REASON.test(lower.slice(stop, stop + 16))
    ? forms.ENDS_START.exec(lower.slice(stop))
    : null;
  if (late !== null && late.index + late[0].search(/\p{L}/u) <= 3) {
    const endsFrom = stop + late.index + late[0].length;
    const end = sentenceEnd(text, endsFrom, forms);
    const reason = emptyToNull(text.slice(endsFrom, end));
    return { role, means, ends: reason, isAction: isAction(means), length: end };
  }
  return { role, means, ends: null, isAction: isAction(means), length: stop };

  function isAction(wanted: string | null): boolean {
    return want === null || forms.wantsAction(want, wanted ?? '');
  }
}

function sentenceEnd(window: string, from: number, forms: Forms): number {
  const pattern = forms.SENTENCE_END;
  pattern.lastIndex = from;
  for (let match = pattern.exec(window); match !== null; match = pattern.exec(window)) {
    const before = window.slice(Math.max(0, match.index - 8), match.index);
    const goesOn = match[0] !== '\n' && /^.\s+\p{Ll}/u.test(window.slice(match.index, match.index + 12));
    const isAbbreviation = forms.ABBREVIATION.test(before);
    if (!isAbbreviation && !(goesOn && !forms.NEW_AFTER_STOP.test(window.slice(match.index))))
      return match.index + 1;
  }
  return window.length;
}

function nameOf(text: string, { ARTICLE }: Forms): string {
  return text
    .replace(ARTICLE, '')
    .replace(/[\s,.:;–-]{1,9}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function emptyToNull(text: string): string | null {
  const plain = text.replace(/^[\s,:]{1,9}/, '').trim();
  return /[\p{L}\p{N}]/u.test(plain) ? plain : null;
}
