/** A team says when it refines: each of it may, over what they have seen, and nobody is named. */
import { rhythmShape } from '../../../src/usecases/meeting/kept-meeting';
import { readMeeting } from '../../../src/usecases/meeting/read-meeting';
import { saveMeeting } from '../../../src/usecases/meeting/save-meeting';
import { admit } from '../../../src/usecases/admission/member';
import type { Rhythm } from '../../../src/refinement/meeting/rhythm';
import { aWorld } from '../../builders/world';

const THURSDAYS: Rhythm = {
  weekdays: [4],
  everyWeeks: 1,
  from: '2026-01-01',
  time: '10:00',
  minutes: 60,
  timeZone: 'Europe/Berlin',
  pauses: [],
};
const TUESDAYS: Rhythm = { ...THURSDAYS, weekdays: [2], minutes: 45 };

function aTeam() {
  const world = aWorld({
    jira: {
      readProject: (id) => Promise.resolve({ id, key: 'SHOP', name: 'Shop' }),
      mayEdit: () => Promise.resolve(true),
      listBoards: () => Promise.resolve([{ id: 1, name: 'Shop team' }]),
    },
  });
  const member = (accountId: string) => admit(world, 'team', { accountId, projectId: '10000', boardId: 1 });
  return {
    world,
    saves: async (who: string, rhythm: Rhythm | null, over: number | null) =>
      saveMeeting(world, await member(who), { rhythm, over }),
    reads: async (who: string) => readMeeting(world, await member(who)),
  };
}

it('what one of the team says, the others read, with the next meetings', async () => {
  const { saves, reads } = aTeam();
  expect(await reads('dev')).toEqual({ rhythm: null, version: null, next: [] });
  const saved = await saves('petra', THURSDAYS, null);
  expect(await reads('dev')).toEqual(saved);
  expect(saved).toMatchObject({ rhythm: THURSDAYS, version: 1 });
  expect(saved.next).toHaveLength(5);
  for (const { startsAt } of saved.next) expect(new Date(startsAt).getUTCDay()).toBe(4);
});

it('of two at the same moment the second is told, and nothing of the first is lost', async () => {
  const { saves, reads } = aTeam();
  await saves('petra', THURSDAYS, null);
  await expect(saves('dev', TUESDAYS, null)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect((await reads('dev')).rhythm).toEqual(THURSDAYS);
  expect((await saves('dev', TUESDAYS, 1)).rhythm).toEqual(TUESDAYS);
});

it('a doubled click is no conflict, and changes nothing', async () => {
  const { saves } = aTeam();
  const first = await saves('petra', THURSDAYS, null);
  expect(await saves('petra', THURSDAYS, null)).toEqual(first);
});

it('taken away and said again, it is not written over by somebody who saw the first', async () => {
  const { saves } = aTeam();
  await saves('petra', THURSDAYS, null);
  expect(await saves('petra', null, 1)).toEqual({ rhythm: null, version: 2, next: [] });
  await saves('petra', TUESDAYS, 2);
  await expect(saves('dev', null, 1)).rejects.toMatchObject({ code: 'changed-meanwhile' });
});

it('a zone that there isn’t is refused', async () => {
  const { saves } = aTeam();
  await expect(saves('petra', { ...THURSDAYS, timeZone: 'Mars/Base' }, null)).rejects.toMatchObject({
    code: 'bad-request',
  });
});

it('names nobody in what is kept', async () => {
  const { world, saves } = aTeam();
  await saves('petra', THURSDAYS, null);
  expect(JSON.stringify(await world.records.read('meeting', 'board:1'))).not.toContain('petra');
});

it.each([
  { weekdays: [] },
  { weekdays: [8] },
  { everyWeeks: 0 },
  { time: '24:00' },
  { time: '9:00' },
  { minutes: 5 },
  { minutes: 1000 },
  { from: '2026-02-30' },
  { pauses: [{ from: '2026-12-24', to: '2026-12-01' }] },
  { pauses: Array.from({ length: 21 }, () => ({ from: '2026-12-24', to: '2026-12-24' })) },
  { by: 'petra' },
])('%j is no rhythm', (part) => {
  expect(rhythmShape.safeParse(THURSDAYS).success).toBe(true);
  expect(rhythmShape.safeParse({ ...THURSDAYS, ...part }).success).toBe(false);
});
