/** A check's example as a quotation in Markdown: the exact words, and what else the check looked at. */
import type { Example } from '../../src/readiness/check';
import type { RichText, Seen } from '../../src/story/story';

/** The example, its source below it where it is a real story. */
export function exampleAsQuote(example: Example): string {
  const { summary, description, kind = 'story', source } = example;
  const facts = [...(kind === 'story' ? [] : [`a ${kind}`]), ...besideText(example)];
  const lines = [
    `**${literally(summary)}**${facts.length === 0 ? '' : ` (${literally(facts.join('; '))})`}`,
    ...(description ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(literally),
    ...(source === undefined ? [] : [`_${literally(source)}_`]),
  ];
  // A backslash at the end keeps the lines apart.
  return lines.map((line, index) => `> ${line}${index < lines.length - 1 ? '\\' : ''}`).join('\n');
}

/** What the fields say, in words. */
function besideText({ story = {}, surroundings = {} }: Example): readonly string[] {
  return [
    fact(story.estimate, (size) => `size ${size}`, 'no size'),
    fact(
      surroundings.velocity,
      (velocity) => `the team finishes ${velocity} a sprint`,
      'no sprint has ended yet',
    ),
    fact(
      surroundings.largestFinished,
      (size) => `the team’s largest finished stories have size ${size}`,
      'nothing finished yet',
    ),
    fact(
      story.parent,
      ({ key, summary }) => `epic ${key}${summary === '' ? '' : ` “${summary}”`}`,
      'no epic',
    ),
    fact(story.updated, (instant) => `last touched ${instant.slice(0, 10)}`, 'never touched'),
    fact(surroundings.now, (instant) => `seen on ${instant.slice(0, 10)}`, 'at an unknown time'),
    fact(
      story.attachments,
      (count) => (count === 1 ? 'a file attached' : `${count} files attached`),
      'no files',
    ),
    fact(story.labels, (labels) => `labels ${labels.join(', ')}`, 'no labels'),
    fact(story.components, (names) => `components ${names.join(', ')}`, 'no components'),
    fact(
      story.links,
      (links) =>
        links.length === 0
          ? 'no links'
          : links
              .map(({ relation, key, done }) => `${relation} ${key}${done === true ? ', which is done' : ''}`)
              .join('; '),
      'no links',
    ),
    fact(
      story.subtasks,
      (tasks) => `sub-tasks: ${tasks.map(({ summary }) => summary).join(' / ')}`,
      'no sub-tasks',
    ),
    ...(story.criteriaFields ?? []).map(({ name, text }) => `field “${name}”: ${wordsOf(text)}`),
  ].filter((words) => words !== null);
}

/** `undefined` is what nobody looked at, and is not worth a word. */
function fact<T>(value: Seen<T>, words: (value: T) => string, empty: string): string | null {
  if (value === undefined) return null;
  return value === null ? empty : words(value);
}

function wordsOf(text: RichText | null): string {
  return text === null ? 'empty' : text.blocks.map((block) => block.text).join(' / ');
}

/** The words as they are: what Markdown would read as marks is shown. */
function literally(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>#|!~{}]/g, '\\$&')
    .replace(/^([-+]|\d{1,3}[.)])(?=\s)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/\n/g, ' ');
}
