/** Who is who in one line: calm, by name, with what waits for an answer first. */
import type { RoleView, TeamView } from '../../../src/contract/team';
import { remarkOn, whoLine, type When } from '../../../static/prep/who-is-who-words';

const when: When = (instant) => ({ day: instant, time: '9:00' });

function aView(parts: Partial<TeamView> = {}): TeamView {
  return {
    place: { projectKey: 'SHOP', boardId: 1, name: 'Shop team' },
    members: null,
    roles: [],
    handOvers: [],
    firstLookDays: 1,
    publishesBands: false,
    you: { roles: [], keepsList: false, alsoProductOwnerOf: 0 },
    ...parts,
  };
}
const someone = (name: string) => ({ accountId: name, name });
function held(name: string, parts: Partial<RoleView> = {}): RoleView {
  return {
    role: 'product-owner',
    person: someone(name),
    from: 'Monday',
    until: null,
    inForce: true,
    awaitsYes: false,
    isYou: false,
    ...parts,
  };
}

test('where nobody has said anything, of the Product Owner only', () => {
  expect(whoLine(aView(), when)).toBe('Nobody has said yet who the Product Owner is here.');
});

test('names both roles, and who will have one or soon has it no more', () => {
  const roles = [
    held('Petra', { until: 'Tuesday' }),
    held('Mei', { inForce: false, from: 'Tuesday' }),
    held('Sofie', { role: 'scrum-master' }),
  ];
  expect(whoLine(aView({ roles }), when)).toBe(
    'Product Owner: Petra (until Tuesday, 9:00) and Mei (from Tuesday, 9:00). Scrum Master: Sofie.',
  );
});

test('a Scrum Master alone leaves open who the Product Owner is', () => {
  expect(whoLine(aView({ roles: [held('Sofie', { role: 'scrum-master' })] }), when)).toBe(
    'Nobody has said yet who the Product Owner is here. Scrum Master: Sofie.',
  );
});

test('begins with what waits for an answer of whoever looks', () => {
  const offered = {
    role: 'product-owner',
    from: someone('Petra'),
    to: someone('Mei'),
    isForYou: true,
    isFromYou: false,
  } as const;
  expect(whoLine(aView({ roles: [held('Petra')], handOvers: [offered] }), when)).toBe(
    'Petra asks whether you take over as Product Owner. Product Owner: Petra.',
  );
  const roles = [
    held('Petra', { isYou: true }),
    held('Mei', { inForce: false, awaitsYes: true, from: 'Friday' }),
  ];
  const you = { roles: ['product-owner'], keepsList: true, alsoProductOwnerOf: 0 } as const;
  expect(whoLine(aView({ roles, you }), when)).toBe(
    'Mei would like to be Product Owner beside you. Product Owner: Petra and Mei (waits for a yes; without an answer from Friday, 9:00).',
  );
  expect(whoLine(aView({ roles }), when)).not.toContain('beside you');
});

test('a “not now” is no part of it', () => {
  const roles = [
    held('Petra'),
    held('Mei', { inForce: false, awaitsYes: true, until: 'Monday', isYou: true }),
  ];
  expect(whoLine(aView({ roles }), when)).toBe('Product Owner: Petra.');
});

test('waits with a date until it is known how the person reads one', () => {
  expect(remarkOn(held('Mei', { inForce: false }), () => null)).toBe('');
});
