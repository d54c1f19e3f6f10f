import { MOST_QUESTIONS } from '../../../src/contract/notes';
import type { Who } from '../../../src/readiness/finding';
import {
  answerQuestion,
  askQuestion,
  markTaken,
  withdrawQuestion,
} from '../../../src/usecases/notes/questions';
import { sayUnderstood } from '../../../src/usecases/notes/say-understood';
import { readStory } from '../../../src/usecases/read-story';
import { asking, aStoryWorld, keptOfStories, NOTE, overtaken, says, type StoryWorld } from './a-speaker';

const ask = (world: StoryWorld, accountId: string, id: string, text = `What about ${id}?`, of: Who = 'po') =>
  says(world, accountId, askQuestion, { id, text, for: of });
const answer = (
  world: StoryWorld,
  id: string,
  words: string | null,
  over: string | null = null,
  by = 'petra',
) => says(world, by, answerQuestion, { id, answer: words, over });
const seen = async (world: StoryWorld, accountId = 'sofie') =>
  (await readStory(world, asking(accountId))).notes.questions;
const idsOf = async (world: StoryWorld) => (await seen(world)).map(({ id }) => id);

describe('a question', () => {
  it('is seen by the team, whoever asked it, and changes no score', async () => {
    const world = aStoryWorld();
    const before = (await readStory(world, asking('mei'))).assessment;
    const { assessment, notes } = await ask(world, 'mei', 'a', 'Which vouchers?', 'tester');
    const question = { id: 'a', text: 'Which vouchers?', for: 'tester', answer: null, isTaken: false };
    expect(notes.questions).toEqual([{ ...question, isYours: true }]);
    expect(await seen(world)).toEqual([{ ...question, isYours: false }]);
    expect(assessment).toEqual(before);
    expect(keptOfStories(world)).not.toContain('mei');
  });

  it('asked twice by a doubled click is asked once', async () => {
    const world = aStoryWorld();
    await ask(world, 'mei', 'a', 'Which?');
    await ask(world, 'mei', 'b', 'Which?');
    await ask(world, 'daniel', 'c', 'Which?');
    expect(await idsOf(world)).toEqual(['a', 'c']);
  });

  it('is not lost where two ask at the same moment', async () => {
    const world = aStoryWorld();
    overtaken(world, () => ask(world, 'daniel', 'b'));
    await ask(world, 'mei', 'a');
    expect(await idsOf(world)).toEqual(['b', 'a']);
  });

  it('is not asked beyond as many as anybody reads', async () => {
    const world = aStoryWorld();
    for (let at = 0; at < MOST_QUESTIONS; at += 1) await ask(world, 'mei', String(at));
    await expect(ask(world, 'mei', 'more')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await idsOf(world)).toHaveLength(MOST_QUESTIONS);
  });

  it('is taken back by whoever asked it, and by nobody else', async () => {
    const world = aStoryWorld();
    await ask(world, 'mei', 'a');
    await expect(says(world, 'daniel', withdrawQuestion, { id: 'a' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await says(world, 'mei', withdrawQuestion, { id: 'a' });
    await says(world, 'mei', withdrawQuestion, { id: 'a' });
    expect(keptOfStories(world)).toBe('');
  });

  it('is not kept of a story with a security level, and forgotten when it gets one', async () => {
    const world = aStoryWorld();
    await ask(world, 'mei', 'a');
    world.now10001({}, false);
    expect((await ask(world, 'mei', 'b')).notes).toMatchObject({ isKept: false, questions: [] });
    expect(keptOfStories(world)).toBe('');
    expect((await answer(world, 'a', 'All')).notes.questions).toEqual([]);
  });
});

describe('an answer', () => {
  it('is given by anybody of the team; what is open comes first', async () => {
    const world = aStoryWorld();
    for (const id of ['a', 'b', 'c']) await ask(world, 'mei', id);
    await answer(world, 'a', 'All of them', null, 'daniel');
    expect(await idsOf(world)).toEqual(['b', 'c', 'a']);
    expect((await seen(world)).at(-1)).toMatchObject({ answer: 'All of them', isTaken: false });
  });

  it('overwrites no other answer unseen', async () => {
    const world = aStoryWorld();
    await ask(world, 'mei', 'a');
    overtaken(world, () => answer(world, 'a', 'Only ours', null, 'daniel'));
    await expect(answer(world, 'a', 'All')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await seen(world)).toMatchObject([{ answer: 'Only ours' }]);
    await answer(world, 'a', 'All', 'Only ours');
    await answer(world, 'a', 'All', 'Only ours'); // clicked twice
    expect(await seen(world)).toMatchObject([{ answer: 'All' }]);
    await answer(world, 'a', null, 'All');
    expect(await seen(world)).toMatchObject([{ answer: null }]);
  });

  it('is taken into the story as it is: another one is yet to be', async () => {
    const world = aStoryWorld();
    const take = (taken: boolean) => says(world, 'petra', markTaken, { id: 'a', taken });
    await ask(world, 'mei', 'a');
    await take(false);
    await expect(take(true)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await answer(world, 'a', 'All');
    await take(true);
    await take(true);
    expect(await seen(world)).toMatchObject([{ isTaken: true }]);
    await answer(world, 'a', 'None', 'All');
    expect(await seen(world)).toMatchObject([{ answer: 'None', isTaken: false }]);
  });

  it.each(['b', '__proto__', ''])('to what nobody asks, %j, is told so', async (id) => {
    const world = aStoryWorld();
    await ask(world, 'mei', 'a');
    const before = world.records.valueOf('story-note', NOTE);
    await expect(answer(world, id, 'All')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(says(world, 'petra', markTaken, { id, taken: true })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    await says(world, 'petra', withdrawQuestion, { id });
    expect(world.records.valueOf('story-note', NOTE)).toEqual(before);
  });
});

describe('“I understand this one”', () => {
  const understand = (world: StoryWorld, accountId: string, understood = true) =>
    says(world, accountId, sayUnderstood, { understood });

  it('is counted once for each, and taken back by each', async () => {
    const world = aStoryWorld();
    await understand(world, 'mei');
    await understand(world, 'mei');
    expect((await understand(world, 'daniel')).notes.understood).toEqual({ count: 2, byYou: true });
    expect((await readStory(world, asking('sofie'))).notes.understood).toEqual({ count: 2, byYou: false });
    await understand(world, 'sofie', false);
    await understand(world, 'mei', false);
    expect((await understand(world, 'daniel', false)).notes.understood).toEqual({ count: 0, byYou: false });
    expect(keptOfStories(world)).toBe('');
  });

  it('loses nobody where two say so at the same moment', async () => {
    const world = aStoryWorld();
    overtaken(world, () => understand(world, 'daniel'));
    expect((await understand(world, 'mei')).notes.understood.count).toBe(2);
    expect(keptOfStories(world)).not.toMatch(/mei|daniel/);
  });
});

it('costs no request of Jira beside the story and the permission', async () => {
  const world = aStoryWorld();
  await ask(world, 'mei', 'a');
  world.asked.length = 0;
  await ask(world, 'mei', 'b');
  expect([...world.asked].sort()).toEqual(['mayEdit', 'readItem']);
});
