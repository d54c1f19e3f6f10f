/** What is typed becomes the change that is sent: nothing more, and nothing where nothing is said. */
import type { QuestionView } from '../../../../src/contract/notes';
import type { FixDesk } from '../../../../src/contract/fixes';
import type { Finding } from '../../../../src/readiness/finding';
import { STORY_WORDS } from '../../../../src/texts/story-words';
import { estimateIn, fixesFor, textOf } from '../../../../static/panel/fixes/edit-for';
import { assessed, read } from '../../../../static/panel/fixes/judge';
import type { Line } from '../../../../static/panel/fixes/lines';
import { outcomeOf } from '../../../../static/panel/fixes/outcome';
import { carriedOver, planFor, startOf, withoutPlace, type Plan } from '../../../../static/panel/fixes/plan';
import type { Way } from '../../../../static/panel/fixes/way';
import { A_JUDGE, aDesk, aText } from './a-desk';

const STORY = 'As a customer, I want to split the payment.';

function planOf(
  way: Way,
  desk: FixDesk,
  check: Finding['check'] = 'benefit',
  question: QuestionView | null = null,
): Plan {
  const finding = assessed(desk.story, A_JUDGE).findings.find((one) => one.check === check) ?? null;
  const reading = read(desk.story, A_JUDGE);
  const plan = planFor(way, { desk, reading, words: STORY_WORDS.en, finding, question });
  if (plan === null) throw new Error('There is nothing to edit.');
  return plan;
}

/** Types a text into the line at a place. */
const typed = (plan: Plan, text: string, at = 0): readonly Line[] =>
  startOf(plan).map((line, index) => (index === at ? { ...line, text } : line));

const editsOf = (plan: Plan, lines: readonly Line[]) =>
  fixesFor(plan, lines).map((fix) => (fix.kind === 'text' ? fix.edit : fix));

describe('the reason', () => {
  test('goes on after the story’s own sentence, before its full stop', () => {
    const plan = planOf('reason', aDesk([STORY]));
    expect(editsOf(plan, typed(plan, 'so that two can share a gift.'))).toEqual([
      {
        kind: 'continue',
        passage: 'As a customer, I want to split the payment',
        words: ', so that two can share a gift',
      },
    ]);
  });

  test('is a sentence of its own where the description has none', () => {
    const plan = planOf('reason', aDesk([]));
    expect(editsOf(plan, typed(plan, 'so that two can share a gift'))).toMatchObject([
      { kind: 'continue', words: 'So that two can share a gift.' },
    ]);
  });

  test.each(['', 'so that', ' so that ', 'so that !!', '…'])('of “%s” says nothing yet', (text) => {
    const plan = planOf('reason', aDesk([STORY]));
    expect(fixesFor(plan, typed(plan, text))).toEqual([]);
  });

  test.each(['so that two can share a gift!!', 'so that it is <b>', 'so that they ask: why?'])(
    'of “%s” ends as it was written, without another full stop',
    (text) => {
      const desk = aDesk([STORY, 'It is late.']);
      const plan = planOf('reason', desk);
      const { lines, isUnplaced } = outcomeOf(desk, fixesFor(plan, typed(plan, text)));
      expect(isUnplaced).toBe(false);
      expect(lines.find(({ kind }) => kind === 'added')?.text).toBe(
        `As a customer, I want to split the payment, ${text}`,
      );
      const alone = planOf('reason', aDesk([]));
      expect(editsOf(alone, typed(alone, text))).toMatchObject([{ words: `S${text.slice(1)}` }]);
    },
  );

  test('that only repeats the wish is written anew in its sentence', () => {
    const told = 'As a customer, I want to see the date, so that I see the date.';
    const plan = planOf('sharper', aDesk([told]));
    expect(startOf(plan).map(({ text }) => text)).toEqual([told]);
    const by = 'As a customer, I want to see the date, so that I come on the right day.';
    expect(editsOf(plan, typed(plan, by))).toEqual([{ kind: 'replace', passage: told, by }]);
  });
});

describe('criteria', () => {
  const desk = aDesk([STORY, '# Acceptance criteria', '- The rest is shown', '- Both cards are charged']);

  test('begin with the story’s own words', () => {
    const plan = planOf('criteria', desk);
    expect(startOf(plan).map(({ text }) => text)).toEqual(['The rest is shown', 'Both cards are charged']);
    expect(fixesFor(plan, startOf(plan))).toEqual([]);
  });

  test('are sent beside those that were read; empty lines are none', () => {
    const plan = planOf('criteria', desk);
    const lines = [...startOf(plan), { id: 'a', text: ' A refused card is named ' }, { id: 'b', text: '' }];
    expect(editsOf(plan, lines)).toEqual([
      {
        kind: 'criteria',
        before: ['The rest is shown', 'Both cards are charged'],
        after: ['The rest is shown', 'Both cards are charged', 'A refused card is named'],
        heading: 'Acceptance criteria',
      },
    ]);
  });

  test('without any begin with an empty line', () => {
    expect(startOf(planOf('criteria', aDesk([STORY]))).map(({ text }) => text)).toEqual(['']);
  });

  test('go into the field that the item has for them', () => {
    const field = aText({ fieldId: 'customfield_1', name: 'Criteria' });
    const plan = planOf('criteria', aDesk([STORY], {}, { texts: [aText(), field] }));
    expect(fixesFor(plan, typed(plan, 'The rest is shown'))).toMatchObject([{ fieldId: 'customfield_1' }]);
  });
});

describe('open points', () => {
  const desk = aDesk([
    'The file comes at night. Format of the file: TBD',
    'Should we skip those that have expired?',
  ]);

  test('are each written anew where they stand; those left alone stay', () => {
    const plan = planOf('open-points', desk, 'open-questions');
    expect(startOf(plan)).toHaveLength(2);
    const answered = typed(plan, 'Those that have expired are skipped.', 1);
    expect(editsOf(plan, answered)).toEqual([
      {
        kind: 'replace',
        passage: 'Should we skip those that have expired?',
        by: 'Those that have expired are skipped.',
      },
    ]);
    expect(textOf(plan, answered)).toBe('Those that have expired are skipped.');
  });

  test('that are both answered are one change, and so one entry of Jira’s history', () => {
    const plan = planOf('open-points', desk, 'open-questions');
    const both = startOf(plan).map((line, at) => ({ ...line, text: `Settled, part ${at}.` }));
    const fixes = fixesFor(plan, both);
    expect(fixes).toHaveLength(1);
    const added = outcomeOf(desk, fixes).lines.filter(({ kind }) => kind === 'added');
    expect(added.map(({ text }) => text)).toEqual([
      expect.stringContaining('Settled, part 0.'),
      'Settled, part 1.',
    ]);
  });

  test('that somebody else has settled meanwhile leave the answer to be seen', () => {
    const plan = planOf('open-points', desk, 'open-questions');
    const mine = typed(plan, 'Those that have expired are skipped.', 1);
    const now = planOf('open-points', aDesk(['Format of the file: TBD']), 'open-questions');
    expect(carriedOver(now, mine, []).map(({ text }) => text)).toEqual(['Format of the file: TBD']);
    expect(withoutPlace(now, mine)).toEqual(['Those that have expired are skipped.']);
  });
});

describe('words at the end', () => {
  test('stand under a heading that fits, a paragraph for each line', () => {
    const plan = planOf('steps', aDesk([], { kind: 'bug' }), 'reproducible');
    expect(editsOf(plan, typed(plan, 'Open the basket\n\nPress Pay'))).toEqual([
      { kind: 'append', heading: 'Steps to reproduce', paragraphs: ['Open the basket', 'Press Pay'] },
    ]);
  });

  test('of what happens and what should are two, and either is of use', () => {
    const plan = planOf('both', aDesk([], { kind: 'bug' }), 'expected-actual');
    expect(editsOf(plan, typed(plan, 'The total is lower', 1))).toEqual([
      { kind: 'append', heading: 'Expected result', paragraphs: ['The total is lower'] },
    ]);
  });

  test('about the story itself have no heading', () => {
    const plan = planOf('described', aDesk([]), 'described');
    expect(editsOf(plan, typed(plan, 'The desk types them by hand.'))).toMatchObject([{ heading: null }]);
  });

  test('take the answer of a question over as it is', () => {
    const question = {
      id: 'q',
      text: 'Which file?',
      for: 'po',
      answer: 'The nightly one.',
      isTaken: false,
      isYours: false,
    } as const;
    const plan = planOf('answer', aDesk([STORY]), 'benefit', question);
    expect(editsOf(plan, startOf(plan))).toEqual([
      { kind: 'append', heading: 'Questions and answers', paragraphs: ['Which file? → The nightly one.'] },
    ]);
  });
});

describe('the estimate', () => {
  test.each([
    ['3', 3],
    [' 0,5 ', 0.5],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1e9', null],
    ['three', null],
    ['9999999', null],
  ])('of “%s” is %s', (text, size) => {
    expect(estimateIn(text)).toBe(size);
  });

  test('is sent where it is another one', () => {
    const plan = planOf('estimate', aDesk([]));
    expect(fixesFor(plan, typed(plan, '5'))).toEqual([{ kind: 'estimate', value: 5 }]);
    expect(fixesFor(plan, typed(plan, 'five'))).toEqual([]);
  });
});
