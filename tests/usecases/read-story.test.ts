import type { JiraReader } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';
import { readStory } from '../../src/usecases/read-story';
import { aReadyStory } from '../builders/story';

function jiraWith(mayEdit: boolean): JiraReader {
  const notAsked = () => Promise.reject(new Error('not asked for here'));
  return {
    readItem: (id) =>
      id === '10001'
        ? Promise.resolve({ story: aReadyStory(), issueType: 'Story' })
        : Promise.reject(new Problem('not-found', id)),
    mayEdit: () => Promise.resolve(mayEdit),
    readProject: notAsked,
    listBoards: notAsked,
    readBacklog: notAsked,
  };
}

describe('reading a story', () => {
  it('judges it for the team', async () => {
    const { key, assessment } = await readStory(jiraWith(true), '10001');
    expect(key).toBe(aReadyStory().key);
    expect(assessment.band).toBe('Ready');
  });

  it('tells nothing to somebody who may only look', async () => {
    await expect(readStory(jiraWith(false), '10001')).rejects.toMatchObject({ code: 'not-in-team' });
  });

  it('says that it is gone', async () => {
    await expect(readStory(jiraWith(true), '10002')).rejects.toMatchObject({ code: 'not-found' });
  });
});
