/**
 * What tells the story, for the checks that look at its wording: the best told sentence, or, where there is none, the
 * title. Found once for all of them.
 */
import type { Story } from '../story/story';
import type { Evidence } from './finding';
import type { Language } from './language/language';
import { countWords, evidence, type Passage } from './passage';
import type { StorySentence } from './story-sentence';

export interface Told {
  /** The sentence that tells it; `null` where only the title does. */
  readonly sentence: StorySentence | null;
  /** In which it is told. */
  readonly language: Language;
  /** Its words: the sentence, with all that a summary says beside it; or the title, without its labels. */
  readonly whole: Passage;
  /** What is wanted: without role and reason; the title, without its labels. */
  readonly wish: Passage;
  /** Why, as the sentence tells it. */
  readonly reason: Passage | null;
  /** What the summary says after its sentence. */
  readonly rest: string;
  /** The whole, as it is shown to people; empty where the title is. */
  readonly shown: readonly Evidence[];
  /** All of its words, in small letters, parts of compounds apart: a quick look before a long one. */
  readonly words: () => readonly string[];
}

/** No story is told in more. */
const LONGEST = 900;
/** "[New Launcher] …", "Gadget: …", "Spike - …": where an item belongs, and no part of what it wants. */
const LABEL =
  /^\s*(?:\[[^\]\n]{0,60}\]\s*|[\p{L}\p{N}/&.-]{1,20}(?: [\p{L}\p{N}/&.-]{1,20}){0,2}(?::\s+|\s[-–|]\s+))(?=\S)/u;

/**
 * @param sentences of the story, the best told first
 * @param ofSummary the language of the title
 */
export function tellingOf(
  story: Pick<Story, 'summary'>,
  sentences: readonly StorySentence[],
  ofSummary: Language,
): Told {
  const telling = sentences.filter(tellsTheStory);
  // "We need to …" is often said before the story is told with somebody in it.
  const sentence = telling.find(({ form }) => form === 'role' || form === 'job') ?? telling[0] ?? null;
  if (sentence === null) {
    const title: Passage = { source: 'summary', text: withoutLabels(story.summary.slice(0, LONGEST)) };
    return {
      sentence,
      language: ofSummary,
      whole: title,
      wish: title,
      reason: null,
      rest: '',
      shown: shownOf(title),
      words: wordsOf(title),
    };
  }
  const { source, text, means, ends, language } = sentence;
  const at = source === 'summary' ? story.summary.indexOf(text) : -1;
  const all = at === -1 ? text : story.summary.slice(at, at + 2 * LONGEST);
  const whole: Passage = { source, text: sentence.form === 'statement' ? withoutLabels(all) : all };
  return {
    sentence,
    language,
    whole,
    wish: { source, text: means ?? '' },
    reason: ends === null ? null : { source, text: ends },
    rest: at === -1 ? '' : story.summary.slice(at + text.length, at + text.length + LONGEST).trim(),
    shown: shownOf(whole),
    words: wordsOf(whole),
  };
}

function shownOf(whole: Passage): readonly Evidence[] {
  return whole.text === '' ? [] : [evidence(whole)];
}

function wordsOf({ text }: Passage): () => readonly string[] {
  let words: readonly string[] | undefined;
  return () => (words ??= text.toLowerCase().split(BETWEEN_WORDS));
}

/** A text of plain letters is as quickly parted by this as by a pattern for them alone. */
const BETWEEN_WORDS = /[^0-9a-z\u00df-\u024f]+/;

/** Whether any of the words is one of the cues. */
export function hasAny(words: readonly string[], cues: ReadonlySet<string>): boolean {
  return words.some((word) => cues.has(word));
}

/** Below a title many plain sentences have a "can" or "should": one about people tells the story. */
function tellsTheStory({ form, source, role, means, language }: StorySentence): boolean {
  if (source === 'summary') return true;
  // "… as an element because …", somewhere in a text, is no story.
  if (form !== 'statement') return means !== null;
  return role !== null && language.actions.isAgent(role.split(/[\s-]+/).at(-1) ?? '');
}

/** A title may carry two labels: "[UI] Library: show …". Most carry none, which is quickly seen. */
function withoutLabels(title: string): string {
  if (!/[[:|–]| - /.test(title)) return title.trim();
  return title.replace(LABEL, '').replace(LABEL, '').trim();
}

/** A sentence or two of plain words beside the story's own. */
const MORE_WORDS = 25;
const MORE_CRITERIA = 2;

/** Whether the item says more than the words that tell it: then an open word in them is no riddle. */
export function saysMore(
  { sentence }: Told,
  item: { readonly words: number; readonly criteria: { readonly all: readonly unknown[] } },
): boolean {
  const own = sentence?.source === 'description' ? countWords(sentence.text) : 0;
  return item.words - own >= MORE_WORDS || item.criteria.all.length >= MORE_CRITERIA;
}

/** Whether the sentence that tells it may stand where the app can't look: a title alone is then not the whole. */
export function isUnseen({
  story,
  elsewhere,
}: {
  readonly story: Pick<Story, 'description'>;
  readonly elsewhere: string | null;
}): boolean {
  return story.description === undefined || elsewhere !== null;
}

/** Whether nothing is written below the title. */
export function isBare({ story }: { readonly story: Pick<Story, 'description'> }): boolean {
  return story.description === null || story.description?.blocks.length === 0;
}

/** No role has more words: then the wish was told in a form that nobody knows, and is there. */
const ROLE_WORDS = 6;

/** "As a guest, so that …": somebody, and no wish. */
export function namesOnlyRole({ role, means }: StorySentence): boolean {
  return means === null && countWords(role ?? '') <= ROLE_WORDS;
}
