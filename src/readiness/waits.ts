/** Finds what a story's text waits for or sends the reader to, and whether it can be reached from there. */
import type { Story } from '../story/story';
import { ISSUE_KEY } from './language/issue-key';
import type { Language } from './language/language';
import type { Passage, Stretch } from './passage';
import { placesOf } from './places';
import type { Reading } from './reading';
import { sentenceAt } from './sentence-at';

export interface Wait extends Passage {
  /** `work` of others, a `file` or picture with the item, a `talk` that some had, a `page` somewhere. */
  readonly what: 'work' | 'file' | 'talk' | 'page';
  /**
   * `named`: by key or address in the same sentence, or the file is there; `away`: nothing says where;
   * `unseen`: it may be where the app can't look.
   */
  readonly reach: 'named' | 'away' | 'unseen';
  /** The key that the sentence names. */
  readonly key?: string;
}

/** A passage is read so far; and no further from a cue, which is enough for a clause. */
const WINDOW = 4000;
const BEFORE = 90;
const AFTER = 160;
/** Text that has more cues says nothing new by then. */
const MOST_CUES = 60;

type Dependencies = Language['dependencies'];

/** What the summary and the description wait for, criteria included; one of each sort in a passage. */
export function findWaits(reading: Reading): readonly Wait[] {
  const found: Wait[] = [];
  for (const passage of reading.prose) readPassage(passage, reading, found);
  for (const criterion of reading.criteria.all) {
    // A rule told in a sentence was read with the prose.
    if (criterion.found !== 'rule') readPassage(criterion, reading, found);
  }
  return found;
}

function readPassage({ source, text: whole, language }: Stretch, reading: Reading, found: Wait[]): void {
  const { dependencies } = language;
  const text = whole.slice(0, WINDOW);
  const lower = text.toLowerCase();
  const seen: Wait['what'][] = [];
  for (const cue of placesOf(dependencies.CUE, lower, MOST_CUES)) {
    const wait = waitAt(text, cue, dependencies);
    if (wait === null || seen.includes(wait.what)) continue;
    seen.push(wait.what);
    const passage = { source, text: sentenceAt(text, wait.at) };
    if (wait.what === 'work' || !isTold(passage, reading))
      found.push(reached(wait.what, passage, reading.story, dependencies));
  }
}

/** @returns what is waited for, and a place within the words that say so */
function waitAt(
  text: string,
  cue: RegExpExecArray,
  dependencies: Dependencies,
): { what: Wait['what']; at: number } | null {
  const at = cue.index;
  if (cue[TIME] !== undefined) return isAfterWork(text, at, dependencies) ? { what: 'work', at } : null;
  const from = Math.max(0, at - BEFORE);
  const window = text.slice(from, at + AFTER);
  for (const [group, what, pattern] of SORTS) {
    if (cue[group] === undefined) continue;
    const match = dependencies[pattern].exec(window);
    if (match !== null) return { what, at: from + match.index + match[0].length - 1 };
  }
  if (cue[WAITING] === undefined) return null;
  const named = dependencies.WAITS_FOR_KEY.exec(window);
  // A key has no small letters.
  if (named === null || !KEY.test(named[0])) return null;
  return { what: 'work', at: from + named.index + named[0].length - 1 };
}

function isAfterWork(text: string, at: number, dependencies: Dependencies): boolean {
  dependencies.AFTER_WORK.lastIndex = at;
  if (dependencies.AFTER_WORK.test(text)) return true;
  dependencies.BEFORE_WORK.lastIndex = at;
  return (
    dependencies.BEFORE_WORK.test(text) &&
    dependencies.NOT_STARTED.test(text.slice(Math.max(0, at - BEFORE), at))
  );
}

/** Groups of a cue, and what to look for around it. */
const TIME = 1;
const WAITING = 2;
const SORTS = [
  [WAITING, 'work', 'WAITS'],
  [3, 'file', 'PROMISED_FILE'],
  [3, 'page', 'PROMISED_PAGE'],
  [4, 'talk', 'PROMISED_TALK'],
  [5, 'page', 'PROMISED_PAGE'],
] as const;

/** "I'd like to refer to the wiki" is what a user does. */
function isTold({ source, text }: Passage, { sentences }: Reading): boolean {
  return sentences.some(
    (told) => told.form !== 'statement' && told.source === source && told.text.includes(text.slice(0, -1)),
  );
}

const KEY = new RegExp(`\\b${ISSUE_KEY}\\b`);
const ADDRESS = /\bhttps?:\/\/|\bwww\./;

function reached(what: Wait['what'], passage: Passage, story: Story, dependencies: Dependencies): Wait {
  const key = KEY.exec(passage.text)?.[0];
  if (key !== undefined) return { ...passage, what, reach: 'named', key };
  if (ADDRESS.test(passage.text) || isBehindWords(story)) return { ...passage, what, reach: 'named' };
  if (what === 'file') return { ...passage, what, reach: reachOfFile(story, passage.text, dependencies) };
  // "Based on the discussion here:": the address may stand in the next line.
  const hasLink = (story.description?.links.length ?? 0) > 0;
  return { ...passage, what, reach: what !== 'work' && hasLink ? 'named' : 'away' };
}

function reachOfFile(
  { description, attachments }: Story,
  text: string,
  dependencies: Dependencies,
): Wait['reach'] {
  if ((description?.media ?? 0) > 0 || (attachments ?? 0) > 0) return 'named';
  const hasLink = (description?.links.length ?? 0) > 0;
  // Words like "see the sketch" may mean the address below them; what is attached is in the item itself.
  if (attachments === undefined) return hasLink && !dependencies.ATTACHED.test(text) ? 'named' : 'unseen';
  return hasLink ? 'named' : 'away';
}

/** An address that doesn't stand in the text is behind some words of it: perhaps behind these. */
function isBehindWords({ description }: Story): boolean {
  const { links, blocks } = description ?? { links: [], blocks: [] };
  return links.slice(0, 20).some((link) => !blocks.some(({ text }) => text.slice(0, WINDOW).includes(link)));
}
