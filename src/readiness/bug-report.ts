/**
 * A bug report by its parts: what stands under "Expected", "Actual", "Steps to reproduce", "Environment", and what is
 * told without a title. Read once for the checks that ask of bugs.
 */
import type { TextBlock } from '../story/story';
import * as english from './language/english-bug-report';
import { PLACEHOLDER } from './language/english-criteria';
import type { Passage } from './passage';
import type { Reading } from './reading';

export interface BugReport {
  /** Lines under each title, in order; a placeholder ("TBD", "n/a") is no line. */
  readonly parts: Readonly<Record<english.BugPart, readonly string[]>>;
  /** Items of numbered lists, wherever they stand, those under a title for something else left out. */
  readonly numbered: readonly string[];
  /** Summary and description without code, each cut where nobody reads on; empty ones are left out. */
  readonly texts: readonly ReportText[];
  readonly code: readonly string[];
}

export interface ReportText extends Passage {
  /** The text in small letters, for patterns that would otherwise overlook capitals slowly; places are the same. */
  readonly lower: string;
}

/** A report is told in its first lines; logs and histories follow. */
const MOST_TEXT = 4000;
const MOST_CODE = 4000;
const MOST_LINES = 120;

const known = new WeakMap<Reading, BugReport>();

/** The parts of the report; the same reading is read once. Linear in the text. */
export function bugReportOf(reading: Reading): BugReport {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const report = read(reading);
  known.set(reading, report);
  return report;
}

/** The words around a place, to the ends of the sentence or the line, at most some 200 characters each side. */
export function sentenceAt({ source, text }: Passage, at: number): Passage {
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at);
  const start = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n') + 1, 0);
  const after = text.slice(at, at + 200);
  const end = after.search(/[.!?](?:\s|$)|\n/);
  return {
    source,
    text: text.slice(from + start, at + (end === -1 ? after.length : end + 1)).trim(),
  };
}

function read({ story }: Reading): BugReport {
  const collector = new Collector();
  for (const block of story.description?.blocks ?? []) {
    if (block.kind === 'code') collector.addCode(block.text);
    else if (!collector.isFull) collector.addBlock(block);
  }
  return collector.finish(story.summary);
}

/** "1.- Open", "0: Open": numbers that no list knows. */
const NUMBERED = /^\d{1,2}\s?[.):-]{1,3}\s/;

class Collector {
  readonly #parts: Record<english.BugPart, string[]> = {
    expected: [],
    actual: [],
    steps: [],
    environment: [],
    given: [],
    other: [],
  };
  readonly #numbered: string[] = [];
  readonly #lines: string[] = [];
  readonly #code: string[] = [];
  #length = 0;
  #part: english.BugPart | null = null;

  get isFull(): boolean {
    return this.#length >= MOST_TEXT || this.#lines.length >= MOST_LINES;
  }

  addCode(text: string): void {
    if (this.#code.length < 4) this.#code.push(text.slice(0, MOST_CODE));
    if (this.#part !== null) this.#parts[this.#part].push(text.slice(0, 200));
  }

  addBlock(block: TextBlock): void {
    const text = block.text.slice(0, MOST_TEXT - this.#length);
    this.#length += text.length + 1;
    const lines = text.includes('\n') ? text.split('\n').slice(0, MOST_LINES) : [text];
    for (const line of lines) this.#addLine(line, block);
    const isNumbered = block.ordered === true || NUMBERED.test(text);
    if (isNumbered && this.#part !== 'other' && this.#part !== 'expected') this.#numbered.push(text);
  }

  #addLine(line: string, block: TextBlock): void {
    this.#lines.push(line);
    const isTitle = block.kind === 'heading' || block.strong === true;
    const label = labelOf(line.slice(0, LONGEST_LABEL), isTitle);
    const part = label === null ? null : partOf(label);
    if (label !== null && part !== null) {
      this.#part = part;
      this.#keep(line.slice(label[0].length));
      return;
    }
    if (isTitle) this.#part = null;
    const steps = this.#part === 'steps' ? null : stepsSentence(line);
    if (steps === null) this.#keep(line);
    else {
      this.#part = 'steps';
      this.#keep(steps);
    }
  }

  #keep(line: string): void {
    if (this.#part === null || PLACEHOLDER.test(line.slice(0, 80))) return;
    this.#parts[this.#part].push(line.trim());
  }

  finish(summary: string): BugReport {
    const texts = [textOf('summary', summary.slice(0, 1000))];
    if (this.#lines.length > 0) texts.push(textOf('description', this.#lines.join('\n')));
    return { parts: this.#parts, numbered: this.#numbered, texts, code: this.#code };
  }
}

/** A few letters (İ) grow when they are made small: then nothing is made small, for places have to stay. */
function textOf(source: Passage['source'], text: string): ReportText {
  const lower = text.toLowerCase();
  return { source, text, lower: lower.length === text.length ? lower : text };
}

const LONGEST_LABEL = 90;

function labelOf(start: string, isTitle: boolean): RegExpExecArray | null {
  if (isTitle) return english.HEADING_LABEL.exec(start);
  const isLong = start.length === LONGEST_LABEL;
  return isLong && !english.MAYBE_LABEL.test(start) ? null : english.LABEL.exec(start);
}

const PARTS = [
  'expected',
  'actual',
  'steps',
  'environment',
  'given',
  'other',
] as const satisfies readonly english.BugPart[];

function partOf({ groups }: RegExpExecArray): english.BugPart | null {
  return PARTS.find((part) => groups?.[part] !== undefined) ?? null;
}

/** What follows "… can be reproduced by:" in its line; `null` where nothing of that kind is said. */
function stepsSentence(line: string): string | null {
  if (!/repro|replic|recreat/i.test(line)) return null;
  const start = line.slice(0, 400);
  const match = english.STEPS_SENTENCE.exec(start);
  if (match === null || english.NOT_REPRODUCED.test(start)) return null;
  return line.slice(match.index + match[0].length);
}
