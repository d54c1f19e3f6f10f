import { PAST_CALLS } from '../../../src/resolvers/past-calls';
import { visitFrom } from '../../../src/resolvers/visit';
import { storyFromJira } from '../../../src/story/from-jira';
import type { KnownIssue } from '../../../src/story/past';
import { presentOf } from '../../../src/usecases/notes/judged';
import { noteId, NOTHING_NOTED, type StoryNote } from '../../../src/usecases/notes/story-note';
import { Problem } from '../../../src/usecases/problem';
import { aRole, aTeam } from '../../builders/team';
import { storiesAsked } from '../../builders/team-definition';
import { anItem, aWorld, NOW, type TestWorld, type WorldParts } from '../../builders/world';
import { anIssueWith, day, entry, MAP, words } from '../../story/a-past';
import { readStory } from '../asking';
import { PLACE, withRules } from '../definition/a-keeper';

const TEXT = [
  'Vouchers are sold at the desk today, and the desk types them into the old shop by hand. We take over its list once.',
  'A customer who got one as a gift wants to use it up when they pay, in the shop and at the desk, without asking anybody.',
  'The rest of its worth stays on the voucher, and the receipt says how much that is.',
].join('\n');

/** Written on the first of March with a title only, described on the third; read when the world is. */
const KNOWN: KnownIssue = {
  ...anIssueWith({ description: TEXT }, [entry(day(3), words('description', null, TEXT))]),
  readAt: NOW,
};
const STORY = storyFromJira(KNOWN.issue, MAP);

/** Petra is Product Owner here; all that is asked of a story is that it is described. */
function aPast({ jira, history, ...parts }: WorldParts = {}): TestWorld {
  const world = aWorld({
    ...parts,
    jira: { readItem: () => Promise.resolve({ ...anItem(), story: STORY }), ...jira },
    history: { knownIssue: () => Promise.resolve(KNOWN), ...history },
  });
  world.records.put('team', PLACE, aTeam({ roles: [aRole()] }));
  return withRules(world, storiesAsked({ described: 100 }));
}

const aNote = (parts: Partial<StoryNote>): StoryNote => ({ ...NOTHING_NOTED, ...parts });

const QUESTION = { accountId: 'petra', issueId: '10001', claimedProjectId: '10000' };
const ask = (world: TestWorld, accountId = 'petra') =>
  PAST_CALLS.readPast.answer(
    world,
    visitFrom({ accountId, extension: { issue: { id: '10001' }, project: { id: '10000' } } }),
    undefined,
  );

describe('how a story got here', () => {
  it('tells what it would have been judged at each time, by today’s rules', async () => {
    const { points, isCut } = await ask(aPast());
    expect(points).toMatchObject([
      { at: '2026-03-01T09:00:00.000Z', score: 0, band: 'Early', changes: ['created'] },
      { at: '2026-03-03T09:00:00.000Z', score: 100, band: 'Ready', changes: ['description'] },
      { at: NOW, score: 100, band: 'Ready', changes: [] },
    ]);
    expect(isCut).toBe(false);
  });

  it('ends with what the panel says of the story now', async () => {
    const world = aPast();
    const { assessment } = await readStory(world, QUESTION);
    expect((await ask(world)).points.at(-1)).toMatchObject({
      score: assessment.score,
      band: assessment.band,
    });
  });

  describe('with what the team said about it', () => {
    /** It is asked for an estimate, too, and has none. */
    const anUnestimated = (): TestWorld => {
      const fields = { ...KNOWN.issue.fields, customfield_1: null };
      const known = { ...KNOWN, issue: { ...KNOWN.issue, fields } };
      const world = aPast({ history: { knownIssue: () => Promise.resolve(known) } });
      return withRules(world, storiesAsked({ described: 50, estimated: 50 }));
    };
    const scores = async (world: TestWorld) => (await ask(world)).points.map(({ score }) => score);

    it('leaves out at every time what is “not right here” today', async () => {
      const world = anUnestimated();
      expect(await scores(world)).toEqual([0, 50, 50]);
      const contested = [{ check: 'estimated', reason: '' }] as const;
      world.records.put('story-note', noteId('10001'), aNote({ contested }));
      expect(await scores(world)).toEqual([0, 100, 100]);
    });

    it('tells that it is agreed of the present alone', async () => {
      const world = anUnestimated();
      const voices = ['a', 'b', 'c'].map((mark) => ({ mark, asProductOwner: mark === 'a' }));
      const agreement = { fingerprint: await presentOf(STORY), voices };
      world.records.put('story-note', noteId('10001'), aNote({ agreement }));
      const { points } = await ask(world);
      expect(points.map(({ band }) => band)).toEqual(['Early', 'Nearly', 'Ready']);
      expect(points.map(({ isAgreed }) => isAgreed)).toEqual([false, false, true]);
      expect((await readStory(world, QUESTION)).assessment.band).toBe('Ready');
    });
  });

  it('reads nothing that was said where a security level hides the story', async () => {
    const world = aPast({
      jira: { readItem: () => Promise.resolve({ ...anItem({}, { isOpenToAll: false }), story: STORY }) },
    });
    world.records.put(
      'story-note',
      noteId('10001'),
      aNote({ contested: [{ check: 'described', reason: '' }] }),
    );
    expect((await ask(world)).points.map(({ score }) => score)).toEqual([0, 100, 100]);
  });

  it('asks once for the issue with its history, and keeps nothing', async () => {
    const world = aPast();
    await readStory(world, QUESTION);
    const keptOf = () => [world.kept.size(), world.records.writes, world.shelf.written.length];
    const before = keptOf();
    world.asked.splice(0);
    await ask(world);
    expect(world.asked.toSorted()).toEqual(['knownIssue', 'mayEdit', 'readItem']);
    expect(keptOf()).toEqual(before);
  });
});

describe('how a story got here is the Product Owner’s to see', () => {
  const noHistory = () => Promise.reject(new Error('nobody may have asked'));
  const closed = (parts: WorldParts = {}) => aPast({ ...parts, history: { knownIssue: noHistory } });

  it('and not another one’s of the team', async () => {
    await expect(ask(closed(), 'daniel')).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('nor the Scrum Master’s, nor that of a Product Owner whose role is not in force yet, or no longer', async () => {
    const world = closed();
    const roles = [
      aRole({ role: 'scrum-master' }),
      aRole({ accountId: 'mei', from: '2026-03-06T09:00:00.000Z' }),
      aRole({ accountId: 'tomas', until: '2026-03-04T09:00:00.000Z' }),
    ];
    world.records.put('team', PLACE, aTeam({ roles }));
    for (const accountId of ['petra', 'mei', 'tomas'])
      await expect(ask(world, accountId)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('nor an outsider’s, even where the role is theirs', async () => {
    const world = closed({ jira: { mayEdit: () => Promise.resolve(false) } });
    await expect(ask(world)).rejects.toMatchObject({ code: 'not-in-team' });
  });

  describe('where a project has two boards', () => {
    /** Jira's order; the story stands on the second one alone. */
    const BOARDS = [{ id: 1, name: 'Shop team' }, { id: 2, name: 'Desk team' }]; // prettier-ignore
    const onTwo = (owned: readonly number[], jira: WorldParts['jira'] = {}) => {
      const world = aPast({
        jira: {
          listBoards: () => Promise.resolve(BOARDS),
          isOnBoard: (boardId) => Promise.resolve(boardId === 2),
          ...jira,
        },
      });
      for (const { id } of BOARDS) {
        const roles = owned.includes(id) ? [aRole()] : [];
        world.records.put('team', `board:${id}`, aTeam({ roles }));
      }
      return world;
    };

    it('is not hers whose role counts at the board where she is at home, and not where the story is', async () => {
      await expect(ask(onTwo([1]))).rejects.toMatchObject({ code: 'not-allowed' });
    });

    it('is hers whose role counts where the story is, wherever she looks from', async () => {
      expect((await ask(onTwo([2]))).points).toHaveLength(3);
      expect((await ask(onTwo([1, 2]))).points).toHaveLength(3);
    });

    it('asks Jira only about boards where the role is hers', async () => {
      const world = onTwo([2]);
      await readStory(world, QUESTION);
      world.asked.splice(0);
      await ask(world);
      expect(world.asked.toSorted()).toEqual(['isOnBoard', 'knownIssue', 'mayEdit', 'readItem']);
      await expect(ask(onTwo([]))).rejects.toMatchObject({ code: 'not-allowed' });
    });

    it('is nobody’s through a board that they can’t see', async () => {
      const hidden = () => Promise.reject(new Problem('not-found', 'hidden'));
      await expect(ask(onTwo([2], { isOnBoard: hidden }))).rejects.toMatchObject({ code: 'not-allowed' });
    });
  });

  it('says so in the list of calls', () => {
    expect(PAST_CALLS.readPast).toMatchObject({ on: 'story', who: 'product-owner' });
  });
});

describe('an epic or a sub-task', () => {
  const aPart = (parts: WorldParts = {}) =>
    aPast({
      ...parts,
      jira: { readItem: () => Promise.resolve(anItem({}, { isRefined: false })), ...parts.jira },
    });

  it('is not judged, and has no past', async () => {
    await expect(readStory(aPart(), QUESTION)).rejects.toMatchObject({ code: 'no-story' });
    await expect(readStory(aPart(), { ...QUESTION, claimedProjectId: null })).rejects.toMatchObject({
      code: 'no-story',
    });
    await expect(ask(aPart())).rejects.toMatchObject({ code: 'no-story' });
  });

  it('tells nothing of itself to an outsider', async () => {
    const world = aPart({ jira: { mayEdit: () => Promise.resolve(false) } });
    await expect(readStory(world, QUESTION)).rejects.toMatchObject({ code: 'not-in-team' });
  });
});
