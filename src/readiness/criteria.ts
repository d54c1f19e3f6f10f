/**
 * Finds acceptance criteria wherever a team keeps them: under a heading, in a list, a table or check boxes, as
 * Given/When/Then in prose or code, in a field of the site, in sub-tasks, or as "done when …" in a sentence.
 */
import type { RichText, Story, TextBlock } from '../story/story';
import type { Language } from './language/language';
import type { Step } from './language/step';
import { countWords, type Passage, type Stretch } from './passage';
import { findRules } from './rules-in-prose';
import { smallLetters } from './small-letters';
import type { Spoken } from './spoken';

export interface Criterion extends Stretch {
  /**
   * `expectation`: one of a list that says what should be, without being called criteria; `rule`: a sentence that does,
   * looked for only where there is nothing else.
   */
  readonly found:
    'section' | 'field' | 'scenario' | 'task-list' | 'done-when' | 'expectation' | 'subtask' | 'rule';
}

export interface Criteria {
  readonly all: readonly Criterion[];
  /** The title of a section for criteria, where there is one. */
  readonly title: Passage | null;
  /** Words that send the reader to another item for them, by its key. */
  readonly elsewhere: Passage | null;
  /** Indexes of the description's blocks that are criteria, their titles included. */
  readonly blocks: ReadonlySet<number>;
}

/** Blocks of text, each in a language. */
interface Text {
  readonly blocks: readonly TextBlock[];
  readonly languageAt: (index: number) => Language;
}

/** Reads all criteria of a story. */
export function findCriteria(story: Story, spoken: Spoken): Criteria {
  const found = new Collector();
  const text: Text = {
    blocks: story.description?.blocks ?? [],
    languageAt: spoken.at,
  };
  const steps = readSections(text, found);
  readScenarios(text, found);
  addLoneSteps(steps, text, found);
  readExpectations(text, found);
  readDoneWhen(text, found);
  for (const field of story.criteriaFields ?? []) readField(field.name, field.text, spoken, found);
  for (const { summary } of story.subtasks ?? []) {
    const language = spoken.of(summary);
    if (language.criteria.CRITERION_START.test(summary)) {
      found.add({ source: 'field:Sub-tasks', text: summary, found: 'subtask', language });
    }
  }
  if (found.all.length === 0) {
    // The sentences stay prose: they tell the story as well.
    for (const rule of findRules(story, spoken)) found.add({ ...rule, found: 'rule' });
    found.elsewhere = readElsewhere(text);
  }
  return found;
}

class Collector implements Criteria {
  readonly all: Criterion[] = [];
  /** Of each criterion the block of the description that it begins in. */
  readonly #at: number[] = [];
  readonly blocks = new Set<number>();
  title: Passage | null = null;
  elsewhere: Passage | null = null;

  /**
   * Whatever it was found by, it comes where it stands: people read them in that order.
   * @param block of the description; what stands elsewhere follows, in the order in which it is found
   */
  add(criterion: Criterion, block = Infinity): void {
    const { PLACEHOLDER } = criterion.language.criteria;
    if (PLACEHOLDER.test(criterion.text.slice(0, 80)) && countWords(criterion.text) <= 6) return;
    let index = this.all.length;
    while (index > 0 && (this.#at[index - 1] ?? 0) > block) index -= 1;
    this.all.splice(index, 0, criterion);
    this.#at.splice(index, 0, block);
  }

  /** A criterion made of one block of the description. */
  addBlock(index: number, text: string, how: Criterion['found'], language: Language): void {
    if (this.blocks.has(index)) return;
    this.blocks.add(index);
    this.add({ source: 'description', text, found: how, language }, index);
  }
}

/** A title in the line of its first criterion ends so: a quick look before the long one. */
const MAYBE_TITLE = /[:–—-]\s/;

/**
 * What stands under a title for criteria, up to the next title.
 * @returns indexes of blocks in it that begin as the steps of a scenario do
 */
function readSections(text: Text, found: Collector): readonly number[] {
  const steps: number[] = [];
  const { blocks, languageAt } = text;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'code') continue;
    const language = languageAt(i);
    const { CRITERIA_INLINE, CRITERIA_TITLE } = language.criteria;
    const inline = MAYBE_TITLE.test(block.text.slice(0, 64))
      ? CRITERIA_INLINE.exec(block.text.slice(0, 2000))
      : null;
    const isTitle = inline === null && block.text.length <= 80 && CRITERIA_TITLE.test(block.text);
    if (inline === null && !isTitle) continue;
    found.title ??= { source: 'description', text: block.text };
    if (inline === null) found.blocks.add(i);
    else found.addBlock(i, inline[1] ?? '', 'section', language);
    i = readSection(text, i, inline !== null, found, steps);
  }
  return steps;
}

/** @returns the index of the last block of the section */
function readSection(
  { blocks, languageAt }: Text,
  titleAt: number,
  hasInline: boolean,
  found: Collector,
  steps: number[],
): number {
  const title = blocks[titleAt];
  let end = titleAt + 1;
  let listed = false;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end];
    if (block === undefined || title === undefined || endsSection(block, title, languageAt(end))) break;
    // After the list the next sentence is a remark; after a criterion in the title's own line, prose is too.
    const isProse = block.kind === 'paragraph' || block.kind === 'quote';
    if (isProse && (listed || hasInline) && !isScenarioLine(block.text, languageAt(end))) break;
    if (isListed(block)) listed = true;
  }
  const section = blocks.slice(titleAt + 1, end);
  const top = Math.min(...section.filter(isListed).map(({ level }) => level));
  section.forEach((block, offset) => {
    const index = titleAt + 1 + offset;
    const language = languageAt(index);
    if (title !== undefined && isLoneNumber(block, title)) {
      found.addBlock(index, block.text, 'section', language);
      return;
    }
    // Deeper items explain the one above; headings and heading rows only order things.
    const isDetail = isListed(block) && block.level > top;
    const isOrder = block.kind === 'heading' || block.header === true || block.strong === true;
    // An introduction to the list, "The following should work:", is none of its items.
    const isIntroduction = block.kind === 'paragraph' && listed && block.text.endsWith(':');
    const isStep = isScenarioLine(block.text, language);
    if (isScenarioName(block, section[offset + 1], language)) return;
    if (isDetail || isOrder || isIntroduction || isStep || block.kind === 'code') {
      if (isStep) steps.push(index);
      else if (block.kind !== 'code') found.blocks.add(index);
    } else found.addBlock(index, block.text, 'section', language);
  });
  return end - 1;
}

function endsSection(block: TextBlock, title: TextBlock, language: Language): boolean {
  if (isLoneNumber(block, title)) return false;
  if (block.kind === 'heading') return title.kind !== 'heading' || block.level <= title.level;
  if (title.kind === 'heading') return false;
  if (block.kind !== 'paragraph') return false;
  const isTitleLike = block.strong === true || (block.text.length <= 60 && block.text.endsWith(':'));
  const isScenario = language.criteria.SCENARIO.test(block.text) || isScenarioLine(block.text, language);
  return isTitleLike && !isScenario;
}

/** In flat text a lone `#` may be a number: a whole sentence below a title that is none itself is no title. */
function isLoneNumber({ kind, level, text }: TextBlock, title: TextBlock): boolean {
  return (
    kind === 'heading' && level === 1 && title.kind === 'paragraph' && countWords(text.slice(0, 200)) >= 5
  );
}

function isListed({ kind }: TextBlock): boolean {
  return kind === 'item' || kind === 'task';
}

/** "Scenario: two cards", above its steps: a part of it, and no criterion of its own. */
function isScenarioName({ text }: TextBlock, next: TextBlock | undefined, language: Language): boolean {
  return next !== undefined && language.criteria.SCENARIO.test(text) && isScenarioLine(next.text, language);
}

function isScenarioLine(text: string, language: Language): boolean {
  return stepOf(text, language) !== null;
}

/** So long is the beginning of a line in which its step is named. */
const STEP_WORDS = 32;

function stepOf(line: string, { criteria }: Language): Step | null {
  return criteria.stepOf(line.slice(0, STEP_WORDS));
}

/** Given/When/Then, in one block or in lines that follow each other, in prose or in code. */
function readScenarios({ blocks, languageAt }: Text, found: Collector): void {
  let open: {
    readonly indexes: Set<number>;
    text: string;
    hasWhen: boolean;
    hasThen: boolean;
    language: Language;
  } | null = null;
  // One block of code may hold several.
  const close = (): void => {
    const [first] = open?.indexes ?? [];
    if (first !== undefined && open?.hasWhen === true && open.hasThen) {
      const { text, language, indexes } = open;
      found.add({ source: 'description', text, found: 'scenario', language }, first);
      for (const index of indexes) found.blocks.add(index);
    }
    open = null;
  };
  /** The name of a scenario whose steps may follow in the next line, and where it stands. */
  let name: readonly [index: number, text: string] | null = null;
  blocks.forEach((block, index) => {
    if (found.blocks.has(index)) return;
    const language = languageAt(index);
    for (const line of block.text.split('\n')) {
      const step = stepOf(line, language);
      const begins = step === 'given' || (step === 'when' && (open === null || open.hasThen));
      if (begins) {
        close();
        open = {
          indexes: new Set([name?.[0] ?? index, index]),
          text: (name?.[1] ?? '') + line,
          hasWhen: false,
          hasThen: false,
          language,
        };
      } else if (open !== null && step === null) close();
      else if (open !== null) {
        open.indexes.add(index);
        open.text += `\n${line}`;
      }
      name = step === null && language.criteria.SCENARIO.test(line) ? [index, `${line}\n`] : null;
      if (open !== null) {
        open.hasWhen ||= step === 'when' || step === 'given';
        open.hasThen ||=
          step === 'then' || (begins && open.language.criteria.WHEN_THEN.test(line.slice(0, 2000)));
      }
    }
  });
  close();
}

/** A step says no more than its part of a scenario. */
const WORDS_OF_A_RULE = 6;

/** "When the code is wrong, a message is shown": what begins as a step, and belongs to no scenario. */
function addLoneSteps(steps: readonly number[], { blocks, languageAt }: Text, found: Collector): void {
  for (const index of steps) {
    const block = blocks[index];
    if (block === undefined || countWords(block.text) < WORDS_OF_A_RULE) continue;
    const language = languageAt(index);
    if (isListed(block) || isWholeRule(block, language))
      found.addBlock(index, block.text, 'section', language);
  }
}

/** In prose or a table it must say what follows, too: else it is a scenario that somebody has only begun. */
function isWholeRule({ text }: TextBlock, language: Language): boolean {
  return stepOf(text, language) === 'when' && /,\s/.test(text.slice(0, 400));
}

/** Check boxes anywhere, and lists that say what should be. */
function readExpectations({ blocks, languageAt }: Text, found: Collector): void {
  /** The last title is one of something else than expectations. */
  let isOther = false;
  let isLaidDown = false;
  blocks.forEach((block, index) => {
    const language = languageAt(index);
    const { PROBLEMS_BELOW, OTHER_TITLE, EXPECTATION } = language.criteria;
    if (block.kind !== 'item' && block.kind !== 'code') isLaidDown = laysDown(block.text, language);
    const isTitle =
      block.kind === 'heading' ||
      block.strong === true ||
      (block.kind === 'paragraph' && block.text.length <= 80 && block.text.endsWith(':'));
    const introduces = block.kind === 'paragraph' && block.text.trimEnd().endsWith(':');
    const isProblems = introduces && PROBLEMS_BELOW.test(block.text.slice(-240));
    if (isTitle || isProblems) isOther = OTHER_TITLE.test(block.text);
    else if (block.kind === 'task' && !isOther) {
      found.addBlock(index, block.text, 'task-list', language);
    } else if (block.kind === 'item' || (block.kind === 'row' && block.header !== true)) {
      const states = isLaidDown || EXPECTATION.test(block.text.slice(0, 400));
      const isAsked = block.text.trimEnd().endsWith('?');
      if (states && !isAsked && (!isOther || isLaidDown)) {
        found.addBlock(index, block.text, 'expectation', language);
      }
    } else if (block.kind === 'paragraph') isOther = false;
  });
}

/** "It must support:" says of each item below what it doesn't say itself. */
function laysDown(text: string, { rules }: Language): boolean {
  const end = text.trimEnd();
  if (!end.endsWith(':') && !end.endsWith(rules.CASES_END)) return false;
  const last = text.slice(-240);
  return rules.CASES.test(last) || (rules.INTRODUCTION.test(last) && !rules.WORK_LIST.test(last));
}

function readDoneWhen({ blocks, languageAt }: Text, found: Collector): void {
  blocks.forEach((block, index) => {
    if (block.kind === 'code' || found.blocks.has(index)) return;
    const language = languageAt(index);
    const done = language.criteria.DONE_WHEN.exec(smallLetters(block.text.slice(0, 4000)));
    if (done === null) return;
    // The sentence stays prose: it may say more than when it is done.
    const text = block.text.slice(done.index, done.index + done[0].length);
    found.add({ source: 'description', text, found: 'done-when', language }, index);
  });
}

/** "Check acceptance criteria STUDIO-5597." */
function readElsewhere({ blocks, languageAt }: Text): Passage | null {
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'code' || !/\d/.test(text.slice(0, 400))) continue;
    const sent = languageAt(index).criteria.CRITERIA_ELSEWHERE.exec(text.slice(0, 400));
    if (sent !== null) return { source: 'description', text: sent[0] };
  }
  return null;
}

/** A field for criteria holds nothing else: each line is one. */
function readField(name: string, field: RichText | null, spoken: Spoken, found: Collector): void {
  const blocks = field?.blocks ?? [];
  const language = spoken.of(blocks.map(({ text }) => text).join('\n'));
  const inField = new Collector();
  readScenarios({ blocks, languageAt: () => language }, inField);
  const top = Math.min(...blocks.filter(isListed).map(({ level }) => level));
  blocks.forEach((block, index) => {
    const isDetail = isListed(block) && block.level > top;
    if (block.kind === 'heading' || block.strong === true || block.header === true || isDetail) return;
    inField.addBlock(index, block.text, 'field', language);
  });
  for (const { text } of inField.all) found.add({ source: `field:${name}`, text, found: 'field', language });
}
