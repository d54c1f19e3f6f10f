/**
 * All that the index keeps of a story: small, JSON-safe, and enough to compare it with every other one, so that a change of
 * one story never needs the others to be read again. About 300 bytes; everything that can grow is cut.
 */
import type { Passage } from '../passage';
import type { Reading } from '../reading';
import type { StorySentence } from '../story-sentence';
import type { LanguageCode } from '../language/identify';
import { CARD_VERSION } from './card-version';
import { LANGUAGES } from './languages';
import { rulesIn } from './rules';
import { sketchOf } from './sketch';
import { waitsIn, type Wait } from './waits';
import { wholeSigns } from './whole-signs';

/** How a story is told; `title`: no sentence that tells one was found. */
export type Form = 'role' | 'job' | 'wish' | 'statement' | 'title';

/** From (included) to (excluded), in UTF-16 units of the text that tells the story. */
export type Span = readonly [from: number, to: number];

export interface StoryCard {
  readonly version: number;
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** `null`: a language in which words can't be compared; only what is equal is then found. */
  readonly language: LanguageCode | null;
  readonly form: Form;
  /** The sentence that tells the story where that isn't the summary. */
  readonly told?: string;
  /** Parts of `told`, or of the summary where there is no `told`. */
  readonly role?: Span;
  readonly means?: Span;
  readonly ends?: Span;
  /** What is wanted is something to do. */
  readonly isAction?: true;
  /** Sentences beyond it that allow, forbid, limit or set a default. */
  readonly rules?: readonly Passage[];
  /** What the text says that it waits for. */
  readonly waits?: readonly Wait[];
  /** Keys of stories that it waits for, and that wait for it, by links that are not known to be done. */
  readonly waitsFor?: readonly string[];
  readonly blocks?: readonly string[];
  /** Of the description: see sketch.ts. */
  readonly sketch?: string;
}

const SUMMARY = 255;
const TOLD = 320;
const LINE = 2000;
const MOST_LINKS = 6;
const KEY = 40;

/** @returns the extract of a story; the same for the same text. Linear in the text. */
export function cardOf(reading: Reading): StoryCard {
  const { story, sentences, prose } = reading;
  const { isForeign, main } = reading.spoken;
  const language: LanguageCode | null = isForeign ? null : (sentences[0]?.language ?? main).code;
  const words = LANGUAGES[language ?? 'en'];
  const sentence = language === null ? undefined : sentences[0];
  const rules =
    language === null ? [] : rulesIn([...prose, ...criteriaOf(reading)], sentence?.text ?? '', words);
  const waits = language === null ? [] : waitsIn(prose, words);
  const links = (story.links ?? []).filter(({ done }) => done !== true);
  const keys = (relation: RegExp): readonly string[] =>
    [...new Set(links.filter((link) => relation.test(link.relation)).map(({ key }) => key))]
      .sort()
      .slice(0, MOST_LINKS)
      .map((key) => key.slice(0, KEY));
  const waitsFor = keys(words.linkWaits);
  const blocks = keys(words.linkBlocks);
  const sketch = sketchOf(descriptionOf(reading), words);
  return {
    version: CARD_VERSION,
    id: story.id,
    key: story.key,
    summary: oneLine(story.summary, SUMMARY),
    language,
    ...tellingOf(sentence, story.summary),
    ...(rules.length > 0 && { rules }),
    ...(waits.length > 0 && { waits }),
    ...(waitsFor.length > 0 && { waitsFor }),
    ...(blocks.length > 0 && { blocks }),
    ...(sketch !== '' && { sketch }),
  };
}

/** The text that tells the story, and where it was read. */
export function toldOf({ told, summary }: StoryCard): Passage {
  return told === undefined ? { source: 'summary', text: summary } : { source: 'description', text: told };
}

/** A part of the text that tells the story; `null` where it has none. */
export function partOf(card: StoryCard, part: 'role' | 'means' | 'ends'): string | null {
  const span = card[part];
  return span === undefined ? null : toldOf(card).text.slice(span[0], span[1]);
}

type Telling = Pick<StoryCard, 'form' | 'told' | 'role' | 'means' | 'ends' | 'isAction'>;

function tellingOf(sentence: StorySentence | undefined, summary: string): Telling {
  if (sentence === undefined) return { form: 'title' };
  const whole = oneLine(summary, SUMMARY);
  const said = oneLine(sentence.text, SUMMARY);
  const isInSummary = sentence.source === 'summary' && whole.includes(said);
  const text = isInSummary ? whole : oneLine(sentence.text, TOLD);
  let from = isInSummary ? whole.indexOf(said) : 0;
  const span = (part: string | null): Span | undefined => {
    const words = part === null ? '' : oneLine(part, LINE);
    const at = words === '' ? -1 : text.indexOf(words.slice(0, Math.max(1, text.length - from)), from);
    if (at === -1) return undefined;
    const end = Math.min(text.length, at + words.length);
    from = end;
    return [at, end];
  };
  const [role, means, ends] = [span(sentence.role), span(sentence.means), span(sentence.ends)];
  return {
    form: sentence.form,
    ...(!isInSummary && { told: text }),
    ...(role && { role }),
    ...(means && { means }),
    ...(ends && { ends }),
    ...(sentence.isAction && { isAction: true }),
  };
}

function descriptionOf({ story }: Reading): string {
  let text = '';
  for (const block of story.description?.blocks ?? []) {
    if (block.kind !== 'code') text += `${block.text}\n`;
    if (text.length > 4000) break;
  }
  return text;
}

function criteriaOf({ criteria }: Reading): readonly Passage[] {
  return criteria.all.map(({ source, text }) => ({ source, text }));
}

/** The first units of a text, on one line, whatever came from outside. */
function oneLine(text: string, most: number): string {
  return wholeSigns(text.slice(0, LINE).replace(/\s+/g, ' ').trim().slice(0, most));
}
