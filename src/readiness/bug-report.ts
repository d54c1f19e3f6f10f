/**
 * A bug report by its parts: what stands under "Expected", "Actual", "Steps to reproduce", "Environment", and what is
 * told without a title. Read once for the checks that ask of bugs.
 */
import type { TextBlock } from '../story/story';
import type { BugPart } from './language/english/bug-report';
import type { Language } from './language/language';
import type { Passage, Stretch } from './passage';
import type { Reading } from './reading';
import { sentenceAt } from './sentence-at';

export interface BugReport {
  /** Lines under each title, in order; a placeholder ("TBD", "n/a") is no line. */
  readonly parts: Readonly<Record<BugPart, readonly string[]>>;
  /** Items of numbered lists, wherever they stand, those under a title for something else left out. */
  readonly numbered: readonly Numbered[];
  /** Summary and description without code, each cut where nobody reads on; empty ones are left out. */
  readonly texts: readonly ReportText[];
  readonly code: readonly string[];
}

/** An item of a numbered list. */
export interface Numbered {
  readonly text: string;
  readonly language: Language;
}

export interface ReportText extends Stretch {
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

/** The sentence around a place of a passage. */
export function sentenceIn({ source, text }: Passage, at: number): Passage {
  return { source, text: sentenceAt(text, at) };
}

function read({ story, spoken }: Reading): BugReport {
  const collector = new Collector();
  story.description?.blocks.forEach((block, index) => {
    if (block.kind === 'code') collector.addCode(block.text);
    else if (!collector.isFull) collector.addBlock(block, spoken.at(index));
  });
  return collector.finish(story.summary, spoken.summary);
}

/** "1.- Open", "0: Open": numbers that no list knows. */
const NUMBERED = /^\d{1,2}\s?[.):-]{1,3}\s/;

class Collector {
  readonly #parts: Record<BugPart, string[]> = {
    expected: [],
    actual: [],
    steps: [],
    environment: [],
    given: [],
    other: [],
  };
  readonly #numbered: Numbered[] = [];
  readonly #texts: ReportText[] = [];
  /** Lines of one language, of which a text is made when another one begins. */
  #lines: string[] = [];
  #language: Language | null = null;
  #count = 0;
  readonly #code: string[] = [];
  #length = 0;
  #part: BugPart | null = null;

  get isFull(): boolean {
    return this.#length >= MOST_TEXT || this.#count >= MOST_LINES;
  }

  addCode(text: string): void {
    if (this.#code.length < 4) this.#code.push(text.slice(0, MOST_CODE));
    if (this.#part !== null) this.#parts[this.#part].push(text.slice(0, 200));
  }

  addBlock(block: TextBlock, language: Language): void {
    if (language !== this.#language) this.#close();
    this.#language = language;
    const text = block.text.slice(0, MOST_TEXT - this.#length);
    this.#length += text.length + 1;
    const lines = text.includes('\n') ? text.split('\n').slice(0, MOST_LINES) : [text];
    for (const line of lines) this.#addLine(line, block, language);
    const isNumbered = block.ordered === true || NUMBERED.test(text);
    if (isNumbered && this.#part !== 'other' && this.#part !== 'expected')
      this.#numbered.push({ text, language });
  }

  #addLine(line: string, block: TextBlock, language: Language): void {
    this.#lines.push(line);
    this.#count += 1;
    const isTitle = block.kind === 'heading' || block.strong === true;
    const label = labelOf(line.slice(0, LONGEST_LABEL), isTitle, language);
    const part = label === null ? null : partOf(label);
    if (label !== null && part !== null) {
      this.#part = part;
      this.#keep(line.slice(label[0].length), language);
      return;
    }
    if (isTitle) this.#part = null;
    const steps = this.#part === 'steps' ? null : stepsSentence(line, language);
    if (steps === null) this.#keep(line, language);
    else {
      this.#part = 'steps';
      this.#keep(steps, language);
    }
  }

  #keep(line: string, { criteria }: Language): void {
    if (this.#part === null || criteria.PLACEHOLDER.test(line.slice(0, 80))) return;
    this.#parts[this.#part].push(line.trim());
  }

  #close(): void {
    const language = this.#language;
    if (language === null || this.#lines.length === 0) return;
    this.#texts.push(textOf('description', this.#lines.join('\n'), language));
    this.#lines = [];
  }

  finish(summary: string, ofSummary: Language): BugReport {
    this.#close();
    const texts = [textOf('summary', summary.slice(0, 1000), ofSummary), ...this.#texts];
    return { parts: this.#parts, numbered: this.#numbered, texts, code: this.#code };
  }
}

/** A few letters (İ) grow when they are made small: then nothing is made small, for places have to stay. */
function textOf(source: Passage['source'], text: string, language: Language): ReportText {
  const lower = text.toLowerCase();
  return { source, text, language, lower: lower.length === text.length ? lower : text };
}

const LONGEST_LABEL = 90;

function labelOf(start: string, isTitle: boolean, { bugReport }: Language): RegExpExecArray | null {
  if (isTitle) return bugReport.HEADING_LABEL.exec(start);
  const isLong = start.length === LONGEST_LABEL;
  return isLong && !bugReport.MAYBE_LABEL.test(start) ? null : bugReport.LABEL.exec(start);
}

const PARTS = [
  'expected',
  'actual',
  'steps',
  'environment',
  'given',
  'other',
] as const satisfies readonly BugPart[];

function partOf({ groups }: RegExpExecArray): BugPart | null {
  return PARTS.find((part) => groups?.[part] !== undefined) ?? null;
}

/** What follows "… can be reproduced by:" in its line; `null` where nothing of that kind is said. */
function stepsSentence(line: string, { bugReport }: Language): string | null {
  if (!bugReport.MAYBE_STEPS.test(line)) return null;
  const start = line.slice(0, 400);
  const match = bugReport.STEPS_SENTENCE.exec(start);
  if (match === null || bugReport.NOT_REPRODUCED.test(start)) return null;
  return line.slice(match.index + match[0].length);
}
