import { findingOf } from './finding-of';
import { growthWithText, LINEAR } from '../builders/growth';

const judge = (description: string): ReturnType<typeof findingOf> =>
  findingOf('open-questions', { description });

describe('open', () => {
  it.each([
    ['Format: TBD', 'Format: TBD'],
    ['It reads the file. TODO: which one.', 'TODO: which one.'],
    ['The size (tbc) is small.', 'The size (tbc) is small.'],
    ['Limit: ???', 'Limit: ???'],
    ['The format is still to be defined.', 'The format is still to be defined.'],
    ['The limit needs to be decided.', 'The limit needs to be decided.'],
    ['I’m not sure whether Kim knows.', 'I’m not sure whether Kim knows.'],
    ['We need to find out who owns it.', 'We need to find out who owns it.'],
    ['It reads a file. Should we skip old ones? Kim may know.', 'Should we skip old ones?'],
    ['Once it is filed, do we open it?', 'Once it is filed, do we open it?'],
    ['Open questions: who owns it', 'Open questions: who owns it'],
    ['## Questions\n- Owner of the list', 'Owner of the list'],
    ['## Acceptance criteria\nTBD', 'TBD'],
    ['## Acceptance criteria\n- The total is lower\n- Limit: TBD', 'Limit: TBD'],
  ])('%j', (text, words) => {
    const { answer, evidence } = judge(text);
    expect([answer, evidence]).toEqual(['unmet', [{ source: 'description', text: words }]]);
  });

  it('also in the summary and in a field', () => {
    expect(
      findingOf('open-questions', { summary: 'Import (format TBD)', description: 'Words.' }).evidence,
    ).toEqual([{ source: 'summary', text: 'Import (format TBD)' }]);
    const text = {
      blocks: [{ kind: 'item', text: 'Limit: TBD', level: 1 }],
      links: [],
      media: 0,
      unknownNodes: [],
    } as const;
    expect(
      findingOf('open-questions', { description: 'Words.', criteriaFields: [{ name: 'AC', text }] }).evidence,
    ).toEqual([{ source: 'field:AC', text: 'Limit: TBD' }]);
  });

  it('the more, the less credit', () => {
    const credits = ['Can we skip it?', 'Can we skip it?\nWho owns the list?', 'TBD\nTBC\nCan we skip it?'];
    expect(credits.map((text) => judge(text).credit)).toEqual([0.3, 0.2, 0.1]);
  });
});

describe('not open', () => {
  it.each([
    'The page asks “Are you sure?” and waits.',
    'The page asks "Do you want to go on?" and waits.',
    'Which file do we read?\nA: the export.',
    'Which file does it read? The export of each night, as Kim said in May.',
    'Should we skip old ones? Yes, all of them.',
    'Should we skip old ones? → all of them',
    'What happens today?\nThe desk types them by hand.',
    '## Why?\nThe desk types them by hand.',
    '- Should we skip old ones?\n  - all of them',
    'The search for vouchers opens https://shop.example/find?name=a at once.',
    '```\nWhat is it? // TODO\n```',
    'The spinning wheel (animated?) shows that it is under way.',
    'Show the todo list, and allow its size to be defined.',
    'Users are not sure whether an order was placed.',
    'As a user, I am not sure what to do and want to ask someone, so that I can go on.',
    '## Open questions\nNone',
    'The value is to be determined by the server.',
    'values (?, ?, ?)',
  ])('%j', (text) => {
    expect(judge(text)).toMatchObject({ answer: 'met', credit: 1 });
  });
});

it('has its cause in an empty description, unless the title tells the story', () => {
  expect(findingOf('open-questions', {})).toMatchObject({
    answer: 'unmet',
    credit: 0,
    causedBy: 'described',
  });
  expect(findingOf('open-questions', { summary: 'As a guest, I want to pay.' }).answer).toBe('met');
  expect(findingOf('open-questions', { description: undefined }).answer).toBe('unknown');
  expect(
    findingOf('open-questions', {
      description: 'Bon zostanie rozliczony razem z płatnością dla wszystkich klientów sklepu.',
    }).answer,
  ).toBe('unknown');
});

it.each(['not sure ', '? ', 'Is it? ', 'to be d', '"?" ', 'tbd', '(', 'What\n?', 'need to find '])(
  'takes linear time for %j',
  (unit) => {
    expect(growthWithText(unit, judge)).toBeLessThan(LINEAR);
    expect(growthWithText(`${unit}\n`, judge)).toBeLessThan(LINEAR);
  },
);
