/** What a backlog mostly does, and who does otherwise. */
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
  it('is that of two thirds, whichever it is', () => {
    expect(outliers([...roleSentences, 'Weigh parcels'])).toEqual([
      'Weigh parcels: uniform.form plain role 90',
    ]);
    const plain = THINGS.map((thing) => `Count ${thing}`);
    const told = 'As a clerk, I want to weigh parcels';
    expect(outliers([...plain, told])).toEqual([`${told}: uniform.form role plain 90`]);
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
});
