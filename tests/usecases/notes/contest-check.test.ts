import type { JudgedCheck } from '../../../src/readiness/finding';
import { contestCheck } from '../../../src/usecases/notes/contest-check';
import { readStory } from '../../../src/usecases/read-story';
import { MOST_CONTESTED } from '../../../src/usecases/records';
import { aTeam } from '../../builders/team';
import { anOwnCheck, aTeamDefinition, OWN } from '../../builders/team-definition';
import type { TestWorld } from '../../builders/world';
import { withRules } from '../definition/a-keeper';
import { asking, aStoryWorld, keptOfStories, NOTE, overtaken, PLACE, says } from './a-speaker';

const say = (world: TestWorld, check: string, contested = true, accountId = 'mei', reason = '') =>
  says(world, accountId, contestCheck, { check, contested, reason });
const counted = (world: TestWorld, check = 'benefit') =>
  world.records.valueOf('contest', `${PLACE}:${check}`)?.issueIds ?? [];
const answerTo = async (world: TestWorld, check: JudgedCheck) =>
  (await readStory(world, asking('daniel'))).assessment.findings.find((one) => one.check === check)?.answer;

describe('“Not right here”', () => {
  it('leaves the check out of the story, for everybody, with the reason', async () => {
    const world = aStoryWorld();
    const { assessment, notes } = await say(world, 'benefit', true, 'mei', 'A law asks for it');
    expect(notes.contested).toEqual([{ check: 'benefit', reason: 'A law asks for it' }]);
    expect(assessment.findings.find(({ check }) => check === 'benefit')?.answer).toBe('not-applicable');
    expect((await readStory(world, asking('daniel'))).notes.contested).toEqual(notes.contested);
    expect(await answerTo(world, 'benefit')).toBe('not-applicable');
  });

  it('is noted and counted once, and never by whom', async () => {
    const world = aStoryWorld();
    await say(world, 'benefit');
    await say(world, 'benefit', true, 'daniel');
    expect(counted(world)).toEqual(['10001']);
    expect(world.records.writes).toBe(1);
    expect(keptOfStories(world)).not.toMatch(/mei|daniel/);
  });

  it('keeps the reason that was given last', async () => {
    const world = aStoryWorld();
    await say(world, 'benefit', true, 'mei', 'one');
    const { notes } = await say(world, 'benefit', true, 'daniel', 'two');
    expect(notes.contested).toEqual([{ check: 'benefit', reason: 'two' }]);
    expect(counted(world)).toEqual(['10001']);
  });

  it('can be taken back by anybody of the team, and then nothing is kept of it', async () => {
    const world = aStoryWorld();
    await say(world, 'benefit');
    await say(world, 'benefit', false, 'daniel');
    await say(world, 'benefit', false, 'daniel');
    expect(keptOfStories(world)).toBe('');
    expect(await answerTo(world, 'benefit')).toBe('met');
  });

  it('is not kept of a story that a security level hides, and forgotten when it gets one', async () => {
    const world = aStoryWorld();
    await say(world, 'benefit');
    world.now10001({}, false);
    expect((await say(world, 'benefit')).notes).toMatchObject({ isKept: false, contested: [] });
    expect(keptOfStories(world)).toBe('');
    expect(await answerTo(world, 'benefit')).toBe('met');
  });

  it('is said of what the team’s Definition asks of such a story, and of nothing else', async () => {
    const world = aStoryWorld();
    for (const check of ['estimable', 'reproducible', 'unique', OWN, 'no-such-check', '__proto__']) {
      await expect(say(world, check)).rejects.toMatchObject({ code: 'bad-request' });
    }
    const own = anOwnCheck({ kind: 'attachment' });
    withRules(world, aTeamDefinition([own]));
    await say(world, OWN);
    expect(counted(world, OWN)).toEqual(['10001']);
    // Taken back also where the team asks it no longer.
    withRules(world, aTeamDefinition());
    await say(world, OWN, false);
    expect(world.records.valueOf('story-note', NOTE)).toBeNull();
  });

  it('is for those of the team', async () => {
    const world = aStoryWorld();
    world.records.put('team', PLACE, aTeam({ members: ['petra'] }));
    await expect(say(world, 'benefit')).rejects.toMatchObject({ code: 'not-in-team' });
    expect(keptOfStories(world)).toBe('');
  });

  it('loses no other’s word that came at the same time, and gives up where that never ends', async () => {
    const world = aStoryWorld();
    overtaken(world, () => say(world, 'acceptance-criteria', true, 'daniel'));
    const { notes } = await say(world, 'benefit');
    expect(notes.contested.map(({ check }) => check)).toEqual(['acceptance-criteria', 'benefit']);

    let others = 0;
    world.records.beforeWrite = () => {
      others += 1;
      world.records.put('contest', `${PLACE}:described`, { issueIds: [`other ${others}`] });
    };
    await expect(say(world, 'described')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    // Neither is written without the other.
    expect(world.records.valueOf('story-note', NOTE)?.contested).toHaveLength(2);
  });

  it('tells a team from one person, by marks that name nobody', async () => {
    const world = aStoryWorld();
    const marks = () => world.records.valueOf('contest', `${PLACE}:benefit`)?.marks ?? [];
    world.records.put('contest', `${PLACE}:benefit`, { issueIds: ['1'] });
    await say(world, 'benefit');
    for (const accountId of ['mei', 'mei', 'daniel', 'sofie']) {
      await say(world, 'benefit', false);
      await say(world, 'benefit', true, accountId);
      expect(marks()).toHaveLength(accountId === 'mei' ? 1 : 2);
    }
    expect(keptOfStories(world)).not.toMatch(/mei|daniel|sofie/);
  });

  it('is counted of the latest stories only', async () => {
    const world = aStoryWorld();
    const issueIds = Array.from({ length: MOST_CONTESTED }, (_, at) => `old ${at}`);
    world.records.put('contest', `${PLACE}:benefit`, { issueIds });
    await say(world, 'benefit');
    expect(counted(world)).toHaveLength(MOST_CONTESTED);
    expect(counted(world).at(-1)).toBe('10001');
  });
});

describe('what was said and can’t be read', () => {
  it('hides no story, and is not written over', async () => {
    const world = aStoryWorld();
    world.records.damage('story-note', NOTE);
    expect((await readStory(world, asking('mei'))).notes).toMatchObject({ isKept: true, contested: [] });
    await expect(say(world, 'benefit')).rejects.toMatchObject({ code: 'unreadable' });
    expect(counted(world)).toEqual([]);
  });
});
