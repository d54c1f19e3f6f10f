/** The page about all checks, made from the checks, the Definition of Ready and the English texts: one source for all. */
import { CHECKS } from '../../src/readiness/check-list';
import type { Check } from '../../src/readiness/check';
import {
  DEFAULT_DEFINITION,
  DEFINED_CHECKS,
  OFF_BY_DEFAULT,
  type DefinedCheck,
  type Weight,
} from '../../src/readiness/definition';
import { SET_CHECKS } from '../../src/readiness/set/finding';
import type { IssueKind } from '../../src/story/story';
import { EN_CHECKS } from '../../src/texts/en/checks';
import { ENGLISH } from '../../src/texts/english';
import { checkHow, checkTitle, checkWhy, sentence } from '../../src/texts/sentence';
import type { Text } from '../../src/texts/text';
import { AGREEMENT, BARS, percentOf } from './agreement';
import { exampleAsQuote } from './example';
import { saidWhenUnseen } from './unseen';

const KINDS: readonly IssueKind[] = ['story', 'bug', 'task', 'spike'];

/**
 * The whole page, in Markdown.
 * @param introduction what stands before the checks; `{ready}` and `{nearly}` stand for the scores where bands begin,
 *   `{points}` and `{hint}` for the agreement with a reader that such a check has to reach, in percent
 */
export function checksPage(introduction: string): string {
  const checks = inOrder();
  const { ready, nearly } = DEFAULT_DEFINITION.story.thresholds;
  return [
    '<!-- Made by `npm run docs:checks` from src/readiness, src/texts/en and docs/checks: change it there. -->',
    filled(introduction, { ready, nearly, ...BARS }).trim(),
    overview(checks),
    ...checks.map(section),
    ...acrossStories(),
  ]
    .join('\n\n')
    .concat('\n');
}

function filled(text: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values).reduce((all, [name, value]) => all.replace(`{${name}}`, String(value)), text);
}

/** In the order in which people read them. */
function inOrder(): readonly Check[] {
  return [...CHECKS].sort((a, b) => DEFINED_CHECKS.indexOf(a.id) - DEFINED_CHECKS.indexOf(b.id));
}

function overview(checks: readonly Check[]): string {
  return table(
    ['check', ...KINDS],
    checks.map(({ id }) => [
      `[${checkTitle(id, ENGLISH)}](#${anchorOf(id)})`,
      ...KINDS.map((kind) => weightOf(id, kind)),
    ]),
  );
}

/** The checks that compare a story with the others of its backlog. */
function acrossStories(): readonly string[] {
  return [
    '## Beside other stories',
    'Four more look across a whole backlog: the queue compares it once a day at most and after each change, and the panel and the prep page say as of when. They are hints and stay hints: a story’s score never depends on its neighbours.',
    '![The prep page over 848 issues of Spring XD: four pairs look alike, each with both passages side by side](pictures/near-duplicates.png)\n_Issues from deepse\\_dev (MIT, AWSM Research Group)_',
    ...SET_CHECKS.map(
      (id) =>
        `**${checkTitle(id, ENGLISH)}** (\`${id}\`). ${checkWhy(id, ENGLISH)} ${sentence({ key: `${id}.how` }, ENGLISH)}`,
    ),
  ];
}

function section(check: Check): string {
  const { id, minutes, who, examples } = check;
  const shown = (shows: 'met' | 'unmet'): string[] =>
    examples.filter((example) => example.shows === shows).map(exampleAsQuote);
  return [
    `## ${headingOf(id)}`,
    checkWhy(id, ENGLISH),
    `**What it looks for.** ${sentence(check.expected, ENGLISH)}`,
    table(
      KINDS.map((kind) => kind),
      [KINDS.map((kind) => weightOf(id, kind))],
    ),
    `**What helps.** ${checkHow(id, null, ENGLISH)}`,
    `Typically ${sentence({ key: 'minutes', values: { count: minutes, digits: minutes } }, ENGLISH)}; ${sentence({ key: `who.${who}` }, ENGLISH)}.`,
    ...fixes(id),
    ...agreement(id),
    ...unseen(check),
    '**Stories that have it**',
    ...shown('met'),
    '**Stories that don’t have it yet**',
    ...shown('unmet'),
  ].join('\n\n');
}

/** What the button or the next step says, each with its own how where it has one. */
function fixes(id: Check['id']): readonly string[] {
  const texts: Readonly<Record<string, Text>> = EN_CHECKS;
  const lines = Object.entries(texts)
    .filter(([key]) => key === `${id}.fix` || key.startsWith(`${id}.fix.`))
    .map(([key, text]) => {
      const how = checkHow(id, { key }, ENGLISH);
      return `- “${withoutValues(text)}”${how === checkHow(id, null, ENGLISH) ? '' : ` ${how}`}`;
    });
  return ['The next step may read:', lines.join('\n')];
}

/** A sentence that names something of one story, told of stories in general. */
function withoutValues(text: Text): string {
  return (typeof text === 'string' ? text : text.other).replace(/\{\w+\}/g, '…');
}

/** How often it agreed with a reader; of a hint that is off, this is why. */
function agreement(id: Check['id']): readonly string[] {
  const measured = AGREEMENT[id];
  if (measured === undefined) return [];
  const { agreed, of } = measured;
  const figure = `**How often a reader agreed.** ${agreed} of ${of} times (${percentOf(measured)} %)`;
  return [isOff(id) ? `${figure}, so it is not asked by default.` : `${figure}.`];
}

function unseen(check: Check): readonly string[] {
  const said = saidWhenUnseen(check);
  if (said.length === 0) return [];
  return [
    '**When it can’t see.** Then it counts neither way, and says so:',
    said.map((one) => `- ${one}`).join('\n'),
  ];
}

function weightOf(id: DefinedCheck, kind: IssueKind): string {
  const weight: Weight | undefined = DEFAULT_DEFINITION[kind].weights[id];
  if (weight !== undefined) return String(weight);
  return isOff(id) && OFF_BY_DEFAULT[id].some((one) => one === kind) ? 'off' : '–';
}

function isOff(id: DefinedCheck): id is keyof typeof OFF_BY_DEFAULT {
  return id in OFF_BY_DEFAULT;
}

function headingOf(id: Check['id']): string {
  return `${checkTitle(id, ENGLISH)} (\`${id}\`)`;
}

/** As GitHub names a heading: small letters, no marks, a hyphen for each space. */
function anchorOf(id: Check['id']): string {
  return headingOf(id)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
