/** A list of members before it is saved. */
import type { RoleView, TeamView } from '../../../src/contract/team';
import { firstList, isSameList } from '../../../static/settings/members-draft';

const petra = { accountId: 'petra', name: 'Petra' };
const mei = { accountId: 'mei', name: 'Mei' };

test('begins with those who have said who they are, each once', () => {
  const role = (person: typeof petra, named: RoleView['role']): RoleView => ({
    role: named,
    person,
    from: '2026-01-01T00:00:00Z',
    until: null,
    inForce: true,
    awaitsYes: false,
    isYou: false,
  });
  const roles = [role(petra, 'product-owner'), role(petra, 'scrum-master'), role(mei, 'product-owner')];
  const team: Pick<TeamView, 'roles'> = { roles };
  expect(firstList(team)).toEqual([petra, mei]);
});

test.each([
  [null, null, true],
  [null, [petra], false],
  [[petra, mei], [mei, petra], true],
  [[petra], [petra, mei], false],
  [[], [], true],
])('%j and %j', (one, other, same) => {
  expect(isSameList(one, other)).toBe(same);
});
