/** Finds what a story's own text leaves open: marks such as TBD, doubts, and questions that nobody has answered below. */
import type { TextBlock, TextSource } from '../story/story';
import type { Language } from './language/language';
import { countWords, type Passage, type Stretch } from './passage';
import { placesOf } from './places';
import type { Reading } from './reading';
import { sentenceAt } from './sentence-at';

/** A block is read so far; a list of open points is known as one by the third. */
const WINDOW = 4000;
/** A stretch of prose is several blocks. */
const LONG = 4 * WINDOW;
const ENOUGH = 4;
/** No further from a cue than a clause. */
const BEFORE = 60;
const AFTER = 90;
const MOST_CUES = 60;
/** "Thoughts?" is no question that a meeting could answer. */
const FEW_WORDS = 3;

type Open = Language['openPoints'];

/** The open points of the summary, the description and the fields for criteria, in order; at most a few. */
export function findOpenPoints(reading: Reading): readonly Passage[] {
  if (!mayLeaveOpen(reading)) return [];
  const { story } = reading;
  const found: Passage[] = [];
  readBlock(
    { kind: 'paragraph', text: story.summary, level: 0 },
    undefined,
    'summary',
    reading.spoken.summary,
  );
  readAll(story.description?.blocks ?? [], 'description', reading.spoken.at);
  for (const { name, text } of story.criteriaFields ?? []) {
    const blocks = text?.blocks ?? [];
    readAll(blocks, `field:${name}`, (index) => reading.spoken.of(blocks[index]?.text ?? ''));
  }
  return found;

  function readAll(
    blocks: readonly TextBlock[],
    source: TextSource,
    languageOf: (index: number) => Language,
  ): void {
    let isUnderOpenTitle = false;
    for (const [index, block] of blocks.entries()) {
      if (found.length >= ENOUGH) return;
      if (block.kind === 'code' || block.kind === 'quote') continue;
      const language = languageOf(index);
      if (isOpenTitle(block, language)) isUnderOpenTitle = true;
      else if (isTitle(block)) isUnderOpenTitle = false;
      else if (isUnderOpenTitle) readOpenPoint(block, blocks[index + 1], source, language);
      else readBlock(block, blocks[index + 1], source, language);
    }
  }

  /** Under "Open questions" everything is one, with a question mark or without. */
  function readOpenPoint(
    block: TextBlock,
    next: TextBlock | undefined,
    source: TextSource,
    { openPoints }: Language,
  ): void {
    const text = block.text.slice(0, WINDOW);
    if (openPoints.NOTHING.test(text.slice(0, 80)) || openPoints.ANSWER.test(text)) return;
    if (text.includes('?') && isAnswer(text.slice(text.indexOf('?') + 1), openPoints)) return;
    if (!isAnsweredBelow(block, next, openPoints)) add(source, sentenceAt(text, 0));
  }

  function readBlock(
    block: TextBlock,
    next: TextBlock | undefined,
    source: TextSource,
    { openPoints }: Language,
  ): void {
    const text = block.text.slice(0, WINDOW);
    if (text.includes('?') && !isTitle(block)) readQuestions(block, text, next, source, openPoints);
    const lower = text.toLowerCase();
    for (const { index } of placesOf(openPoints.CUE, lower, MOST_CUES)) {
      if (readCue(text, index, source, openPoints)) return;
    }
  }

  /** @returns whether it says that something is open */
  function readCue(text: string, at: number, source: TextSource, openPoints: Open): boolean {
    const from = Math.max(0, at - BEFORE);
    const window = text.slice(from, at + AFTER);
    const inline = from === 0 ? openPoints.OPEN_INLINE.exec(window) : null;
    if (inline !== null)
      return !openPoints.NOTHING.test(inline[1] ?? '') && add(source, sentenceAt(text, at));
    const mark = openPoints.MARK.exec(window);
    if (mark !== null) {
      const place = from + mark.index;
      return !isQuoted(text, place) && add(source, sentenceAt(text, place));
    }
    const open = openPoints.OPEN_WORDS.exec(window);
    return open !== null && addDoubt(source, sentenceAt(text, from + open.index + open[0].length - 1));
  }

  function readQuestions(
    block: TextBlock,
    text: string,
    next: TextBlock | undefined,
    source: TextSource,
    openPoints: Open,
  ): void {
    const marks = text.indexOf(openPoints.MANY_MARKS);
    if (marks !== -1) add(source, sentenceAt(text, marks));
    for (let at = text.indexOf('?'); at !== -1 && found.length < ENOUGH; at = text.indexOf('?', at + 1)) {
      const doubted = asideAt(text, at, openPoints);
      const asked = doubted === null ? questionAt(text, at, openPoints) : null;
      // Within the story's own sentence, too, a doubt in brackets is the writer's.
      if (doubted !== null) add(source, doubted);
      else if (asked !== null && !isAnswered(block, text, at, asked, next, openPoints))
        addDoubt(source, asked);
    }
  }

  /** What users ask themselves within the story's own sentence is what the story is about; "we need to decide" is not. */
  function addDoubt(source: TextSource, words: string): boolean {
    const isStory = reading.sentences.some(
      ({ form, text, source: where }) =>
        (form === 'role' || form === 'job') && where === source && text.includes(words.slice(0, -1)),
    );
    return !isStory && add(source, words);
  }

  function add(source: TextSource, text: string): true {
    // A sentence may hold a mark and a question mark.
    if (found.every((point) => point.text !== text)) found.push({ source, text });
    return true;
  }
}

/** Spares most stories the reading by block. An empty place for criteria may hold "TBD", which is no criterion. */
function mayLeaveOpen({ prose, criteria }: Reading): boolean {
  const isPlaceholder = criteria.title !== null && criteria.all.length === 0;
  return isPlaceholder || prose.some(mayBeOpen) || criteria.all.some(mayBeOpen);
}

function mayBeOpen({ text, language: { openPoints } }: Stretch): boolean {
  return text.includes('?') || openPoints.MAYBE_OPEN.test(text.slice(0, LONG).toLowerCase());
}

/** The sentence that ends with this question mark, if it asks somebody something. */
function questionAt(text: string, at: number, openPoints: Open): string | null {
  const after = text.charAt(at + 1);
  // "a?b" is an address or code, `Sure?"` stands on a screen.
  if (after !== '' && !/\s/.test(after)) return null;
  if (/\s/.test(text.charAt(at - 1)) && text.charAt(at - 2) === '?') return null;
  if (isQuoted(text, at)) return null;
  const asked = sentenceAt(text, at);
  if (countWords(asked) < FEW_WORDS) return null;
  const { ASKS, ASKS_LATER, PROPOSES } = openPoints;
  const isQuestion = [ASKS, ASKS_LATER, PROPOSES].some((form) => form.test(asked));
  return isQuestion ? asked : null;
}

/** Longer asides in brackets explain, and wonder by the way. */
const WORDS_OF_ASIDE = 4;

/** The words around a doubt in brackets: "the latest version (8.1?)". */
function asideAt(text: string, at: number, openPoints: Open): string | null {
  if (text.charAt(at + 1) !== ')') return null;
  const aside = openPoints.ASIDE.exec(text.slice(Math.max(0, at - 50), at + 1))?.[1];
  if (aside === undefined || countWords(aside) > WORDS_OF_ASIDE) return null;
  return sentenceAt(text, at);
}

function isAnswered(
  block: TextBlock,
  text: string,
  at: number,
  asked: string,
  next: TextBlock | undefined,
  openPoints: Open,
): boolean {
  const rest = text.slice(at + 1, at + 200);
  if (isAnswer(rest, openPoints)) return true;
  // "So what does one do now? Build a jar, then …": who asks so goes on to tell.
  const isTelling =
    /^ [^?\n]{25,}/.test(rest) && openPoints.TITLE_QUESTION.test(asked.replace(openPoints.SO, ''));
  if (isTelling) return true;
  // A question in a line of its own may be the title of what is below.
  const isWhole = rest.trim() === '' && text.trim().length === asked.length;
  return isWhole && isAnsweredBelow(block, next, openPoints);
}

function isAnswer(text: string, openPoints: Open): boolean {
  return openPoints.ANSWER.test(text) || openPoints.ARROW.test(text);
}

function isAnsweredBelow(block: TextBlock, next: TextBlock | undefined, openPoints: Open): boolean {
  if (next === undefined) return false;
  if (isAnswer(next.text.slice(0, 80), openPoints)) return true;
  // What is set below an item says more about it.
  const isDetail = block.kind === 'item' && next.kind === 'item' && next.level > block.level;
  if (isDetail) return !next.text.trimEnd().endsWith('?');
  const isTitleLike = block.kind === 'paragraph' && countWords(block.text) <= 7;
  return isTitleLike && openPoints.TITLE_QUESTION.test(block.text) && !next.text.includes('?');
}

/** Within quotation marks that were opened before and not closed. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at), at - 300), at);
  if (line.lastIndexOf('“') > line.lastIndexOf('”')) return true;
  return (line.split('"').length - 1) % 2 === 1;
}

function isTitle({ kind, strong }: TextBlock): boolean {
  return kind === 'heading' || strong === true;
}

function isOpenTitle(block: TextBlock, { openPoints }: Language): boolean {
  const canBe = isTitle(block) || block.kind === 'paragraph';
  return (
    canBe &&
    block.text.length <= 60 &&
    openPoints.MAYBE_OPEN_TITLE.test(block.text) &&
    openPoints.OPEN_TITLE.test(block.text)
  );
}
