/** What is said of two stories: every sentence can be said, holds what it should, and is for people. */
import type { SetFinding, SetTextKey } from '../../src/readiness/set/finding';
import { SET_CHECKS } from '../../src/readiness/set/finding';
import { EN_SET } from '../../src/texts/en/set';
import { ENGLISH } from '../../src/texts/english';
import { checkTitle, checkWhy, placeholders } from '../../src/texts/sentence';
import { setHow, setSentence, thisStory, whatMostDo } from '../../src/texts/set-sentence';
import type { Text } from '../../src/texts/text';
import { cardsOf } from '../readiness/set/cards';
import { StorySet } from '../../src/readiness/story-set';
import { aSetFinding } from '../static/a-set-finding';
import { ALL_WORDS } from './all-catalogues';

type Values = NonNullable<SetFinding['why']['values']>;

/** Every key that a check may say, with what it comes with. The compiler sees to it that none is left out. */
const SAID: Readonly<Record<SetTextKey, Values | null>> = {
  'unique.same': { count: 0 },
  'unique.alike': { count: 0 },
  'uniform.form': { form: 'plain', most: 'role', share: 90 },
  'uniform.wish': { wording: 'need to', most: 'want to', share: 91 },
  'uniform.reason': { wording: 'so', most: 'so that', share: 98 },
  'independent.waits': null,
  'independent.awaited': null,
  'independent.linked': null,
  'independent.links': null,
  'independent.ring': { keys: 'XD-1 → XD-2 → XD-1' },
  'independent.uses': { thing: 'profil' },
  'independent.makes': { thing: 'profil' },
  'independent.within': { thing: 'content' },
  'independent.contains': { thing: 'content' },
  'independent.purpose': { thing: 'ticket' },
  'independent.serves': { thing: 'ticket' },
  'conflict-free.forbidden': null,
  'conflict-free.limit': null,
  'conflict-free.opposite': null,
  'conflict-free.reasons': null,
  'conflict-free.scope': null,
  'conflict-free.default': null,
};
const KEYS = Object.keys(SAID).filter((key): key is SetTextKey => Object.hasOwn(SAID, key));

function findingOf(key: SetTextKey, values: Values | null = SAID[key]): SetFinding {
  const check = SET_CHECKS.find((each) => key.startsWith(each)) ?? 'unique';
  return aSetFinding({ check, why: values === null ? { key } : { key, values } });
}

test.each(KEYS)('%s is a whole sentence, of two keys and of this story, with what would help', (key) => {
  const finding = findingOf(key);
  for (const said of [
    setSentence(finding, ENGLISH),
    setSentence(finding, ENGLISH, thisStory(ENGLISH)),
    setHow(finding, ENGLISH),
  ]) {
    expect(said).toMatch(/^[A-Z“].*\.$/);
    expect(said).not.toMatch(/[{}→]|undefined/);
  }
});

test.each(ALL_WORDS)('in $language each is a whole sentence, too, with what would help', (words) => {
  for (const finding of KEYS.map((key) => findingOf(key))) {
    const said = [
      setSentence(finding, words),
      setSentence(finding, words, thisStory(words)),
      setHow(finding, words),
    ];
    for (const one of said) {
      expect(one).toMatch(/^[\p{Lu}„“«].*\.$/u);
      expect(one).not.toMatch(/[{}→]|undefined/);
    }
    if (finding.check === 'uniform') expect(whatMostDo(finding, words)).toMatch(/:$/);
  }
});

test('who waits for whom is told by the key, or by what somebody looks at', () => {
  const waits = findingOf('independent.waits');
  expect(setSentence(waits, ENGLISH)).toBe('XD-3559 waits for XD-3578: its text says so.');
  expect(setSentence(waits, ENGLISH, thisStory(ENGLISH))).toBe(
    'This story waits for XD-3578: its text says so.',
  );
  expect(setSentence(findingOf('independent.links'), ENGLISH, thisStory(ENGLISH))).toBe(
    'XD-3578 waits for this story: a link says so.',
  );
});

test.each([
  [0, 'The two seem to say the same thing.'],
  [1, 'The two seem to say the same thing. One more story says it, too.'],
  [9998, 'The two seem to say the same thing. 9,998 more stories say it, too.'],
])('besides the two, %i more', (count, said) => {
  expect(setSentence(findingOf('unique.alike', { count }), ENGLISH)).toBe(said);
});

test('the way in which stories are told is said in words', () => {
  expect(setSentence(findingOf('uniform.form'), ENGLISH, thisStory(ENGLISH))).toBe(
    'Most stories here (90%) are told from a role (“As a …, I want …”); this story is told as a plain statement.',
  );
  expect(whatMostDo(findingOf('uniform.form'), ENGLISH)).toBe(
    'Most stories here (90%) are told from a role (“As a …, I want …”):',
  );
  expect(whatMostDo(findingOf('uniform.reason'), ENGLISH)).toBe(
    'Most reasons here (98%) begin with “so that …”:',
  );
  expect(
    whatMostDo(findingOf('uniform.wish', { wording: 'want to', most: 'can to', share: 70 }), ENGLISH),
  ).toBe('Most wishes here (70%) are worded “can …”:');
});

test('a form that a newer app has learned is a gap, and no half of a sentence', () => {
  expect(() =>
    setSentence(findingOf('uniform.form', { form: 'ode', most: 'role', share: 90 }), ENGLISH),
  ).toThrow('no value for {form}');
});

test('a ring is named in its order', () => {
  expect(setSentence(findingOf('independent.ring'), ENGLISH)).toBe(
    'Each waits for the next, in a ring: XD-1, XD-2, XD-1.',
  );
});

test('what helps fits what was seen', () => {
  const hows = new Map(KEYS.map((key) => [key, setHow(findingOf(key), ENGLISH)]));
  expect(hows.get('independent.ring')).not.toBe(hows.get('independent.waits'));
  expect(hows.get('independent.uses')).toBe(hows.get('independent.makes'));
  expect(hows.get('independent.within')).toBe(hows.get('independent.contains'));
  expect(
    new Set(KEYS.filter((key) => key.startsWith('conflict-free.')).map((key) => hows.get(key))).size,
  ).toBe(1);
});

test.each(SET_CHECKS)('%s has a title, a why and a how', (check) => {
  expect(checkTitle(check, ENGLISH)).not.toMatch(/\.$/);
  expect(checkWhy(check, ENGLISH)).toMatch(/\.$/);
  expect(setHow({ check, why: { key: 'unique.alike' } }, ENGLISH)).toMatch(/\.$/);
});

test('what the checks really say comes with all that the sentences name', () => {
  const THINGS = ['vouchers', 'parcels', 'labels', 'refunds', 'baskets', 'invoices', 'stamps', 'returns'];
  const backlogs = [
    ['Import vouchers', 'Import vouchers', 'Import vouchers', 'Import the vouchers from the shop'],
    [
      ...THINGS.map((thing) => `As a clerk, I want to count ${thing} so that nothing is lost`),
      'Weigh parcels',
    ],
    [...THINGS.map((thing) => `Count ${thing}`), 'As a clerk, I want to weigh parcels'],
    [
      ...THINGS.map((thing) => `As a clerk, I can count ${thing} so that nothing is lost`),
      'As a clerk, I want a scale for parcels',
      'As a clerk, I can weigh parcels so I know the price',
    ],
    ['As a user, I want to create a profile', 'As a user, I want to view my profile'],
    ['As a user, I want to edit content', 'As a user, I want to edit video and photo content'],
    [
      'As a traveler, I want to search for flights so that I can book a ticket',
      'As a traveler, I want to book a ticket',
    ],
    ['Users can delete comments', 'Users must not delete comments'],
  ];
  const waiting = [
    { summary: 'Import vouchers', description: 'Depends on SHOP-2' },
    { summary: 'Print the labels', description: 'Depends on SHOP-1' },
    { summary: 'Weigh the parcels', description: 'Can be tested after SHOP-1.' },
  ];
  const sets = [...backlogs.map((stories) => cardsOf(...stories)), cardsOf(...waiting)].map((cards) =>
    StorySet.of(cards),
  );
  const found = sets.flatMap((set) => set.cards().flatMap(({ id }) => set.findingsOf(id)));
  expect(new Set(found.map(({ check }) => check)).size).toBe(SET_CHECKS.length);
  expect(new Set(found.map(({ why }) => why.key)).size).toBeGreaterThan(10);
  for (const finding of found) {
    expect(setSentence(finding, ENGLISH)).toMatch(/^[A-Z“].*\.$/);
    if (finding.check === 'uniform') expect(whatMostDo(finding, ENGLISH)).toMatch(/“.+”|statement/);
  }
});

test('no sentence names what isn’t there, nor stems that nobody says', () => {
  const forms = Object.entries<Text>(EN_SET).flatMap(([, text]) =>
    typeof text === 'string' ? [text] : [text.one, text.other],
  );
  expect([...new Set(forms.flatMap(placeholders))].sort()).toEqual(
    ['digits', 'form', 'keys', 'most', 'other', 'share', 'story'].sort(),
  );
});
test.each(SET_CHECKS)('%s has a title, a why and a how', (check) => {
  expect(checkTitle(check, ENGLISH)).not.toMatch(/\.$/);
  expect(checkWhy(check, ENGLISH)).toMatch(/\.$/);
  expect(setHow({ check, why: { key: 'unique.alike' } }, ENGLISH)).toMatch(/\.$/);
});

test('what the checks really say comes with all that the sentences name', () => {
  const THINGS = ['vouchers', 'parcels', 'labels', 'refunds', 'baskets', 'invoices', 'stamps', 'returns'];
  const backlogs = [
    ['Import vouchers', 'Import vouchers', 'Import vouchers', 'Import the vouchers from the shop'],
    [
      ...THINGS.map((thing) => `As a clerk, I want to count ${thing} so that nothing is lost`),
      'Weigh parcels',
    ],
    [...THINGS.map((thing) => `Count ${thing}`), 'As a clerk, I want to weigh parcels'],
    [
      ...THINGS.map((thing) => `As a clerk, I can count ${thing} so that nothing is lost`),
      'As a clerk, I want a scale for parcels',
      'As a clerk, I can weigh parcels so I know the price',
    ],
    ['As a user, I want to create a profile', 'As a user, I want to view my profile'],
    ['As a user, I want to edit content', 'As a user, I want to edit video and photo content'],
    [
      'As a traveler, I want to search for flights so that I can book a ticket',
      'As a traveler, I want to book a ticket',
    ],
    ['Users can delete comments', 'Users must not delete comments'],
  ];
  const waiting = [
    { summary: 'Import vouchers', description: 'Depends on SHOP-2' },
    { summary: 'Print the labels', description: 'Depends on SHOP-1' },
    { summary: 'Weigh the parcels', description: 'Can be tested after SHOP-1.' },
  ];
  const sets = [...backlogs.map((stories) => cardsOf(...stories)), cardsOf(...waiting)].map((cards) =>
    StorySet.of(cards),
  );
  const found = sets.flatMap((set) => set.cards().flatMap(({ id }) => set.findingsOf(id)));
  expect(new Set(found.map(({ check }) => check)).size).toBe(SET_CHECKS.length);
  expect(new Set(found.map(({ why }) => why.key)).size).toBeGreaterThan(10);
  for (const finding of found) {
    expect(setSentence(finding, ENGLISH)).toMatch(/^[A-Z“].*\.$/);
    if (finding.check === 'uniform') expect(whatMostDo(finding, ENGLISH)).toMatch(/“.+”|statement/);
  }
});

test('no sentence names what isn’t there, nor stems that nobody says', () => {
  const forms = Object.entries<Text>(EN_SET).flatMap(([, text]) =>
    typeof text === 'string' ? [text] : [text.one, text.other],
  );
  expect([...new Set(forms.flatMap(placeholders))].sort()).toEqual(
    ['digits', 'form', 'keys', 'most', 'other', 'share', 'story'].sort(),
  );
});
