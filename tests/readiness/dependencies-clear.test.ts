import type { StoryLink } from '../../src/story/story';
import type { StoryTraits } from '../builders/story';
import { findingOf } from './finding-of';
import { growthWithText, LINEAR } from '../builders/growth';

const judge = (description: string, traits: StoryTraits = {}): ReturnType<typeof findingOf> =>
  findingOf('dependencies-clear', { description, ...traits });
const link = (traits: Partial<StoryLink> = {}): StoryLink => ({
  relation: 'is blocked by',
  key: 'SHOP-7',
  summary: 'Voucher list',
  done: false,
  ...traits,
});

describe('waits for work without a name', () => {
  it.each([
    'Once the new API is there, we show the list.',
    'We start after the migration has been finished.',
    'Blocked by the other team.',
    'This story depends on the new list.',
    'It depends on the release of the payment team.',
    'We are waiting for feedback from legal.',
    'Pending mockups.',
    'Once jira has finalised its own dependencies...',
    'For now we have to wait for the compiler to be part of that list.',
    'This can only be started after the backend team is ready.',
    'Depends on: payment API.',
  ])('%s', (text) => {
    const { answer, credit, evidence } = judge(`Some words before. ${text} And after.`);
    expect([answer, credit, evidence]).toEqual(['unmet', 0.3, [{ source: 'description', text }]]);
  });
});

describe('tells what the product does', () => {
  it.each([
    'After the user is logged in, the page shows the orders.',
    'Once the payment is made, a mail is sent.',
    'What is shown depends on the screen size.',
    'It depends on which carrier is chosen.',
    'Child plans are blocked from building until the parent is done.',
    'The page waits for the answer of the user.',
    'Pending orders are listed first.',
    'When the order is ready, the customer gets a mail.',
    'A user can see the attached files of an order.',
    'Remove the dependency on the old parser.',
    'Depends on: none',
    'As a user, I want to see the wiki, so that I can read.',
  ])('%s', (text) => {
    expect(judge(text)).toMatchObject({ answer: 'met', credit: 1 });
  });
});

describe('within reach', () => {
  it('by key or address in the same sentence', () => {
    expect(judge('Once the new API (SHOP-12) is there, we go on.')).toMatchObject({
      answer: 'met',
      credit: 1,
    });
    expect(judge('Blocked by the API team, see https://shop.example/12.').answer).toBe('met');
    expect(judge('Blocked by the API team. In UTF-8 as SHOP-12.').answer).toBe('unmet');
  });

  it('and better linked, where links can be seen', () => {
    const text = 'This story depends on SHOP-12.';
    expect(judge(text, { links: [] })).toMatchObject({
      answer: 'met',
      credit: 0.7,
      fix: { key: 'dependencies-clear.fix.link', values: { key: 'SHOP-12' } },
    });
    expect(judge(text, { links: [link({ key: 'SHOP-12', done: true })] }).credit).toBe(1);
  });
});

describe('a promised file', () => {
  const TEXT = 'See the attached mock-up for the colours.';

  it('is looked for where files are', () => {
    expect(judge(TEXT, { attachments: 0 })).toMatchObject({
      answer: 'unmet',
      observed: { key: 'dependencies-clear.file' },
      fix: { key: 'dependencies-clear.fix.file' },
    });
    expect(judge(TEXT, { attachments: 1 }).answer).toBe('met');
    expect(judge(`${TEXT}\n\n!colours.png!`, { attachments: 0 }).answer).toBe('met');
  });

  it('is neither there nor not where attachments can’t be seen', () => {
    expect(judge(TEXT).answer).toBe('unknown');
  });
});

it.each(['The total moves up, as discussed.', 'As agreed in our last meeting, it is blue.'])(
  'a talk is asked to be written down: %s',
  (text) => {
    expect(judge(text)).toMatchObject({ answer: 'unmet', fix: { key: 'dependencies-clear.fix.talk' } });
  },
);

describe('links', () => {
  it.each(['is blocked by', 'Blocked by', 'depends on', 'requires', 'waits for', 'is dependent on'])(
    '"%s" holds it back until the other is done',
    (relation) => {
      expect(judge('Words.', { links: [link({ relation })] })).toMatchObject({
        answer: 'unmet',
        observed: { values: { key: 'SHOP-7', words: 'Voucher list' } },
        evidence: [{ source: 'field:Linked items', text: `${relation} SHOP-7 Voucher list` }],
      });
      expect(judge('Words.', { links: [link({ relation, done: true })] }).answer).toBe('met');
      expect(judge('Words.', { links: [link({ relation, done: undefined })] }).answer).toBe('unknown');
    },
  );

  it.each(['blocks', 'relates to', 'is required by', 'is depended on by', 'clones'])(
    '"%s" does not',
    (relation) => {
      expect(judge('Words.', { links: [link({ relation })] }).answer).toBe('met');
    },
  );
});

it('has its cause in an empty description, unless the title tells the story', () => {
  const of = (traits: StoryTraits): ReturnType<typeof findingOf> => findingOf('dependencies-clear', traits);
  expect(of({})).toMatchObject({ answer: 'unmet', credit: 0, causedBy: 'described' });
  expect(of({ summary: 'As a guest, I want to pay.' }).answer).toBe('met');
  expect(of({ links: [link()] }).causedBy).toBeUndefined();
  expect(of({ description: undefined }).answer).toBe('unknown');
});

it.each(['once the ', 'depends on ', 'see the attached ', 'until a b c d ', 'A-1', 'once aaaaaaaa.'])(
  'takes linear time for %j',
  (unit) => {
    expect(growthWithText(unit, judge)).toBeLessThan(LINEAR);
    expect(growthWithText(`${unit}\n`, judge)).toBeLessThan(LINEAR);
  },
);

it('earns nothing for an open blocker where the text can’t be read: once it is done, nothing is lost', () => {
  const description = 'Jako klient chcę podzielić płatność, żeby mój bon nie stracił ważności.';
  const links = [{ relation: 'is blocked by', key: 'SHOP-2', summary: 'Payment API', done: false }];
  expect(findingOf('dependencies-clear', { description, links })).toMatchObject({
    answer: 'unmet',
    credit: 0,
  });
});
