/** What a backlog mostly does, and who does otherwise. */
import { Habits, type Manner } from '../../../src/readiness/set/uniform';
import { StorySet } from '../../../src/readiness/story-set';
import { cardsOf } from './cards';

const THINGS = [
  'vouchers',
  'parcels',
  'labels',
  'refunds',
  'baskets',
  'invoices',
  'stamps',
  'returns',
  'scales',
];
const roleSentences = THINGS.map((thing) => `As a clerk, I want to count ${thing} so that nothing is lost`);

function outliers(stories: readonly string[]): readonly string[] {
  return StorySet.of(cardsOf(...stories))
    .findingsOfSet()
    .filter(({ check }) => check === 'uniform')
    .map(({ story, why }) => `${story.summary}: ${why.key} ${Object.values(why.values ?? {}).join(' ')}`);
}

describe('the form of a backlog', () => {
  it('is that of two thirds', () => {
    expect(outliers([...roleSentences, 'Weigh parcels'])).toEqual([
      'Weigh parcels: uniform.form plain role 90',
    ]);
  });

  it('of plain titles makes no outlier of a story that is told as one', () => {
    const plain = THINGS.map((thing) => `Count ${thing}`);
    expect(outliers([...plain, 'As a clerk, I want to weigh parcels'])).toEqual([]);
  });

  it('has no wording where two are frequent, however many follow the one', () => {
    const many = (count: number, wording: string): readonly string[] =>
      Array.from(
        { length: count },
        (_, at) => `As a clerk, I want to count boxes ${at}${wording} I know shelf ${at}`,
      );
    expect(outliers([...many(36, ' so that'), ...many(24, ' because')])).toHaveLength(24);
    expect(outliers([...many(60, ' so that'), ...many(40, ' because')])).toEqual([]);
  });

  it('is none in a small or a mixed backlog', () => {
    expect(outliers([...roleSentences.slice(0, 6), 'Weigh parcels'])).toEqual([]);
    expect(
      outliers([...roleSentences.slice(0, 6), ...THINGS.slice(0, 4).map((thing) => `Weigh ${thing}`)]),
    ).toEqual([]);
  });

  it('of titles and plain statements is uniform', () => {
    expect(outliers([...THINGS.map((thing) => `Count ${thing}`), 'Clerks can weigh parcels'])).toEqual([]);
  });

  it('has a wording of the wish and of the reason', () => {
    const wish = 'As a clerk, I want a scale for parcels';
    const reason = 'As a clerk, I want to weigh parcels so I know the price';
    expect(outliers([...roleSentences, wish, reason])).toEqual([
      `${wish}: uniform.wish want want to 91`,
      `${reason}: uniform.reason so so that 90`,
    ]);
  });

  it('asks for no reason where there is none', () => {
    expect(outliers([...roleSentences, 'As a clerk, I want to be able to weigh parcels'])).toEqual([]);
  });

  it('is shown by a story that is still there', () => {
    const set = StorySet.of(cardsOf(...roleSentences, 'Weigh parcels'));
    expect(set.findingsOf('1010').map(({ other }) => other.key)).toEqual(['SHOP-1']);
    set.remove('1001');
    expect(set.findingsOf('1010').map(({ other }) => other.key)).toEqual(['SHOP-2']);
  });

  it('is shown by the best one that there is, whatever comes and goes', () => {
    const set = StorySet.of(cardsOf(...roleSentences.slice(1), 'Weigh parcels'));
    const shown = (): readonly string[] =>
      set.findingsOf('1009').flatMap(({ check, other }) => (check === 'uniform' ? [other.id] : []));
    expect(shown()).toEqual(['1001']);
    const [whole] = cardsOf({ id: '1', key: 'SHOP-0', summary: roleSentences[0] ?? '' });
    const [half] = cardsOf({ id: '2', key: 'ART-1', summary: 'As a clerk, I want to weigh parcels' });
    if (whole === undefined || half === undefined) throw new Error('two cards were expected');
    // Without a reason it comes first by key, but shows less.
    set.put(half);
    expect(shown()).toEqual(['1001']);
    set.put(whole);
    expect(shown()).toEqual(['1']);
    set.put({ ...half, id: '1', key: 'SHOP-0' });
    expect(shown()).toEqual(['1001']);
  });
});

describe('a habit of wording', () => {
  const manner = (wish: string, language: Manner['language'] = 'en'): Manner => ({
    form: 'role',
    language,
    wish,
    reason: null,
  });
  const habitsOf = (...counted: readonly (readonly [Manner, number])[]): Habits => {
    const habits = new Habits();
    for (const [one, times] of counted) for (let time = 0; time < times; time += 1) habits.add(one);
    return habits;
  };

  it('is that of more than half, and says how many they are', () => {
    const habits = habitsOf([manner('want to'), 6], [manner('want'), 5]);
    expect(habits.outlier(manner('want'))).toMatchObject({ values: { most: 'want to', share: 55 } });
    expect(habits.outlier(manner('want to'))).toBeNull();
  });

  it.each([
    ['of two that are as frequent', [6, 6, 0]],
    ['of the most frequent of three', [5, 4, 3]],
    ['of few stories', [5, 2, 0]],
  ])('is none %s', (_which, [most = 0, second = 0, third = 0]) => {
    const habits = habitsOf([manner('want to'), most], [manner('want'), second], [manner('need'), third]);
    expect(habits.outlier(manner('want'))).toBeNull();
  });

  it('is one of each language: neither is told otherwise in the other', () => {
    const [english, german] = [manner('want to'), manner('möchte', 'de')];
    const habits = habitsOf([english, 20], [german, 9], [manner('will', 'de'), 1]);
    expect(habits.outlier(german)).toBeNull();
    expect(habits.outlier(english)).toBeNull();
    expect(habits.outlier(manner('will', 'de'))).toMatchObject({ values: { most: 'möchte', share: 90 } });
  });

  it('is given up with the stories that had it', () => {
    const habits = habitsOf([manner('want to'), 9], [manner('want'), 1]);
    expect(habits.outlier(manner('want'))).not.toBeNull();
    for (let time = 0; time < 8; time += 1) habits.add(manner('want to'), -1);
    expect(habits.outlier(manner('want'))).toBeNull();
  });
});
