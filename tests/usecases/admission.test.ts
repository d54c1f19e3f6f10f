/** Who is let into a project's pages, and what that costs of Jira. */
import { NOTHING_SAID, type RoleHeld, type Team } from '../../src/refinement/team/team';
import { admit } from '../../src/usecases/admission/member';
import type { Who } from '../../src/usecases/admission/who';
import { Problem } from '../../src/usecases/problem';
import { aWorld, NOW, type TestWorld } from '../builders/world';

const CLAIM = { accountId: 'mei', projectId: '10000', boardId: null };
const held = (role: RoleHeld['role'], from: string, until: string | null = null): RoleHeld => ({
  role,
  accountId: 'mei',
  confirmedAt: '2026-03-01T10:00:00.000Z',
  from,
  until,
  awaitsYes: false,
});
const BEFORE = '2026-03-02T10:00:00.000Z';
const AFTER = '2026-03-09T10:00:00.000Z';

interface Rights {
  readonly edits?: boolean;
  readonly administers?: boolean;
}

async function aTeam(team: Partial<Team> = {}, { edits = true, administers = false }: Rights = {}) {
  const world = aWorld({
    jira: { mayEdit: () => Promise.resolve(edits), mayAdminister: () => Promise.resolve(administers) },
  });
  const value: Team = { ...NOTHING_SAID, ...team };
  await world.records.write([{ kind: 'team', id: 'board:1', value, over: null }]);
  world.asked.length = 0;
  return world;
}

const as = (world: TestWorld, who: Who) =>
  admit(world, who, CLAIM).then(
    () => 'in',
    (problem: unknown) => (problem instanceof Problem ? problem.code : problem),
  );

describe('the team', () => {
  it('is all who may edit', async () => {
    expect(await as(await aTeam(), 'team')).toBe('in');
    expect(await as(await aTeam({}, { edits: false }), 'team')).toBe('not-in-team');
  });

  it('is who is on its list, where it made one, and who has a role in force', async () => {
    expect(await as(await aTeam({ members: ['daniel'] }), 'team')).toBe('not-in-team');
    expect(await as(await aTeam({ members: ['daniel', 'mei'] }), 'team')).toBe('in');
    const roles = [held('scrum-master', BEFORE)];
    expect(await as(await aTeam({ members: ['daniel'], roles }), 'team')).toBe('in');
    expect(await as(await aTeam({ members: ['daniel'], roles: [held('scrum-master', AFTER)] }), 'team')).toBe(
      'not-in-team',
    );
  });

  it('is nobody on the list whom Jira no longer lets edit, whatever their role', async () => {
    const roles = [held('product-owner', BEFORE)];
    for (const who of ['team', 'reader', 'keeper', 'product-owner'] as const)
      expect(await as(await aTeam({ members: ['mei'], roles }, { edits: false }), who)).toBe('not-in-team');
  });
});

it('of one board has no say over who comes to another: somebody who asks for none is taken to their own', async () => {
  const world = aWorld({
    jira: {
      listBoards: () =>
        Promise.resolve([
          { id: 1, name: 'Shop team' },
          { id: 2, name: 'Shop bugs' },
        ]),
    },
  });
  world.records.put('team', 'board:1', { ...NOTHING_SAID, members: ['daniel'] });
  expect((await admit(world, 'team', CLAIM)).board?.id).toBe(2);
  expect((await admit(world, 'team', { ...CLAIM, accountId: 'daniel' })).board?.id).toBe(1);
  await expect(admit(world, 'team', { ...CLAIM, boardId: 1 })).rejects.toMatchObject({ code: 'not-in-team' });
});

describe('a role', () => {
  it('counts from its time on, and until its end', async () => {
    const during = (from: string, until: string | null) =>
      aTeam({ roles: [held('product-owner', from, until)] }).then((world) => as(world, 'product-owner'));
    expect(await during(BEFORE, null)).toBe('in');
    expect(await during(NOW, null)).toBe('in');
    expect(await during(AFTER, null)).toBe('not-allowed');
    expect(await during(BEFORE, AFTER)).toBe('in');
    expect(await during(BEFORE, NOW)).toBe('not-allowed');
  });

  it('of a Scrum Master keeps the rules, and is no Product Owner', async () => {
    const world = await aTeam({ roles: [held('scrum-master', BEFORE)] });
    expect(await as(world, 'keeper')).toBe('in');
    expect(await as(world, 'product-owner')).toBe('not-allowed');
  });
});

describe('an administrator of the project', () => {
  it('keeps the rules and reads them, also from outside the team, and sees nothing else', async () => {
    for (const team of [{}, { members: ['daniel'] }]) {
      const world = await aTeam(team, { edits: false, administers: true });
      expect(await as(world, 'keeper')).toBe('in');
      expect(await as(world, 'reader')).toBe('in');
      expect(await as(world, 'team')).toBe('not-in-team');
      expect(await as(world, 'team-keeper')).toBe('not-in-team');
      expect(await as(world, 'product-owner')).toBe('not-in-team');
    }
  });

  it('has no role by that', async () => {
    const world = await aTeam({}, { administers: true });
    expect((await admit(world, 'keeper', CLAIM)).roles).toEqual([]);
    expect(await as(world, 'product-owner')).toBe('not-allowed');
  });
});

it('asks whether somebody administers only where that would let them in', async () => {
  const world = await aTeam({ roles: [held('scrum-master', BEFORE)] });
  await as(world, 'keeper');
  await as(world, 'team');
  expect(world.asked).not.toContain('mayAdminister');
  await as(await aTeam(), 'keeper').then((answer) => {
    expect(answer).toBe('not-allowed');
  });
});

it('asks Jira for nothing more of somebody outside', async () => {
  const world = await aTeam({}, { edits: false });
  await as(world, 'team');
  expect([...world.asked].sort()).toEqual(['mayEdit', 'readProject']);
});
