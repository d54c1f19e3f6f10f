/** A story, read once for all checks: its sentence, its criteria, its prose. Checks then only judge. */
import type { RichText, Story } from '../story/story';
import { findCriteria, type Criteria } from './criteria';
import type { GeneralKey, Verdict } from './verdict';
import type { Language } from './language/language';
import type { Languages } from './language/languages';
import { countWords, withoutAddresses, type Stretch } from './passage';
import { spokenIn, type Spoken } from './spoken';
import type { Surroundings } from './surroundings';
import { findStorySentences, type StorySentence } from './story-sentence';
import { tellingOf, type Told } from './told';

export interface Reading {
  readonly story: Story;
  /** The team's figures and the time. */
  readonly surroundings: Surroundings;
  /** In which language each part of it is told. */
  readonly spoken: Spoken;
  /** The summary, then each stretch of the description between criteria and code; empty ones are left out. */
  readonly prose: readonly Stretch[];
  /** All sentences that tell a story, the best told first. */
  readonly sentences: readonly StorySentence[];
  /** What tells the story: its best told sentence, or its title; found when first asked. */
  readonly told: () => Told;
  readonly criteria: Criteria;
  /** Number of words that the description says itself, addresses and code left out; counted up to a hundred or so. */
  readonly words: number;
  /** Where the description only points somewhere that the app can't read. */
  readonly elsewhere: 'link' | 'picture' | 'other-app' | null;
}

/**
 * Reads a story. Linear in its text.
 * @param languages in which it can be read; a story in any other is found to be foreign
 */
export function readingOf(story: Story, languages: Languages, surroundings: Surroundings): Reading {
  const spoken = spokenIn(story, languages);
  const criteria = findCriteria(story, spoken);
  const description = story.description ?? null;
  const prose: Stretch[] = [
    { source: 'summary' as const, text: story.summary, language: spoken.summary },
    ...proseOf(description, criteria, spoken),
  ].filter(({ text }) => text.trim() !== '');
  const words = wordsOf(description);
  const sentences = sentencesOf(prose);
  let told: Told | undefined;
  return {
    story,
    surroundings,
    spoken,
    prose,
    sentences,
    told: () => (told ??= tellingOf(story, sentences, spoken.summary)),
    criteria,
    words,
    elsewhere: words > FEW_WORDS ? null : placeElsewhere(description, words),
  };
}

/**
 * The answer of a check that would look for words which it doesn't know in this language; `null` where it does.
 * Asked only before something would be called absent: what was found was understood.
 */
export function unreadable(reading: Reading): Verdict<GeneralKey> | null {
  if (!reading.spoken.isForeign) return null;
  return { answer: 'unknown', observed: { key: 'general.language' }, evidence: [] };
}

/** "See", "Spec:", "Details here": so few words beside a link only say that it is one. */
const FEW_WORDS = 4;

function placeElsewhere(description: RichText | null, words: number): Reading['elsewhere'] {
  if (description === null) return null;
  if (description.blocks.some(({ kind }) => kind === 'code')) return null;
  if (description.links.length > 0) return 'link';
  if (words > 0) return null;
  if (description.media > 0) return 'picture';
  return description.unknownNodes.length > 0 ? 'other-app' : null;
}

/** Beyond these an item is a list of stories, and that is known by then. */
const MOST_SENTENCES = 12;

function sentencesOf(prose: readonly Stretch[]): readonly StorySentence[] {
  const all: StorySentence[] = [];
  for (const passage of prose) {
    all.push(...findStorySentences(passage));
    if (all.length >= MOST_SENTENCES) break;
  }
  return all.sort((a, b) => rank(a) - rank(b));
}

/** A sentence in a story's own form says more than a plain statement, wherever it stands. */
function rank({ form }: StorySentence): number {
  return form === 'statement' ? 1 : 0;
}

function proseOf(description: RichText | null, { blocks }: Criteria, spoken: Spoken): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let lines: string[] = [];
  let language: Language = spoken.main;
  const close = (): void => {
    if (lines.length > 0) stretches.push({ source: 'description', text: lines.join('\n'), language });
    lines = [];
  };
  description?.blocks.forEach((block, index) => {
    const own = spoken.at(index);
    const isOther = block.kind === 'code' || blocks.has(index);
    if (isOther || own !== language) close();
    if (isOther) return;
    language = own;
    // A title ends the sentence before it and begins none of the next.
    lines.push(block.kind === 'heading' || block.strong === true ? `\n${block.text}\n` : block.text);
  });
  close();
  return stretches;
}

/** No question that is asked of a story depends on more of them. */
const MANY_WORDS = 100;
const LONG_BLOCK = 4000;

function wordsOf(description: RichText | null): number {
  let words = 0;
  for (const { kind, text } of description?.blocks ?? []) {
    if (kind !== 'code') words += countWords(withoutAddresses(text.slice(0, LONG_BLOCK)));
    if (words >= MANY_WORDS) break;
  }
  return words;
}
