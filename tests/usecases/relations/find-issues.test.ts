import type { NamedIssue } from '../../../src/usecases/relations-port';
import { findIssues } from '../../../src/usecases/relations/find-issues';
import { readStoryInTeam } from '../../../src/usecases/story-in-team';
import { anIssue, aRelatedStory, QUESTION, type RelatedStory } from './a-related-story';

const find = async ({ world }: RelatedStory, letters: string, as: 'parent' | 'blocker') => {
  const story = await readStoryInTeam(world, QUESTION);
  world.asked.length = 0;
  return (await findIssues(world, story, { letters, as })).map(({ key }) => key);
};
const epic = (key: string, traits: Partial<NamedIssue> = {}) => anIssue(key, { level: 1, ...traits });

describe('finding a parent', () => {
  it('finds what stands above in the story’s own project', async () => {
    const place = aRelatedStory([epic('SHOP-5'), anIssue('SHOP-6'), epic('BANK-7', { projectId: '20000' })]);
    expect(await find(place, 'vou', 'parent')).toEqual(['SHOP-5']);
  });

  it('asks nothing where the project has no such items', async () => {
    const place = aRelatedStory([epic('SHOP-5')], { over: { typesAbove: () => Promise.resolve([]) } });
    expect(await find(place, 'vou', 'parent')).toEqual([]);
    expect(place.world.asked).not.toContain('search');
  });
});

describe('finding a blocker', () => {
  it('finds any item but sub-tasks and the story itself, at most ten, in one request', async () => {
    const many = Array.from({ length: 12 }, (_, at) => anIssue(`SHOP-${at + 10}`));
    const own = anIssue('SHOP-1', { id: '10001' });
    const place = aRelatedStory([own, anIssue('SHOP-2', { level: -1 }), ...many]);
    const found = await find(place, 'import', 'blocker');
    expect(found).toEqual(many.slice(0, 10).map(({ key }) => key));
    expect(place.world.asked).toEqual(['search']);
  });

  it.each(['shop-7', 'SHOP-7', '7', ' 007 '])('knows it by its key, typed as %p', async (letters) => {
    const place = aRelatedStory([anIssue('SHOP-7'), anIssue('SHOP-8')]);
    expect(await find(place, letters, 'blocker')).toEqual(['SHOP-7']);
  });

  it('finds one of another project by its whole key', async () => {
    const place = aRelatedStory([anIssue('BANK-7', { projectId: '20000' })]);
    expect(await find(place, 'bank-7', 'blocker')).toEqual(['BANK-7']);
  });

  it('takes what only looks like a key for a part of a title', async () => {
    const place = aRelatedStory([anIssue('SHOP-8')]);
    expect(await find(place, 'ISO-9001', 'blocker')).toEqual(['SHOP-8']);
  });
});
