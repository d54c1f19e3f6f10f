/** Roles: confirmed by oneself, in force after the first-look time, a second one with the first one's yes. */
import { rolesInForce } from '../../../src/refinement/team/in-force';
import { answerOffer, offerRole } from '../../../src/refinement/team/hand-over';
import type { Outcome, Wish } from '../../../src/refinement/team/outcome';
import { answerSecond, confirmRole, stayInRole, stepBack } from '../../../src/refinement/team/roles';
import { standing } from '../../../src/refinement/team/standing';
import type { Team } from '../../../src/refinement/team/team';
import { aRole, aTeam } from '../../builders/team';

const MONDAY = '2026-03-02T09:00:00.000Z';
const TUESDAY = '2026-03-03T09:00:00.000Z';
const WEDNESDAY = '2026-03-04T09:00:00.000Z';
const IN_TWO_WEEKS = '2026-03-16T09:00:00.000Z';

const wish = (accountId: string, now = MONDAY, role: Wish['role'] = 'product-owner'): Wish => ({
  role,
  accountId,
  now,
  timeZone: 'UTC',
});
/** The team that comes of it; fails where it was refused. */
function done(outcome: Outcome): Team {
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome.team;
}
const owners = (team: Team, at: string) =>
  ['petra', 'daniel', 'mei', 'amira'].filter((id) => rolesInForce(team, id, at).includes('product-owner'));

const ONE = aTeam({ roles: [aRole()] });
const TWO = aTeam({ roles: [aRole(), aRole({ accountId: 'daniel' })] });

describe('confirming', () => {
  test('nobody has a role by default; who confirms one has it a working day later', () => {
    const team = done(confirmRole(aTeam(), wish('petra')));
    expect(owners(team, MONDAY)).toEqual([]);
    expect(owners(team, '2026-03-03T08:59:59.999Z')).toEqual([]);
    expect(owners(team, TUESDAY)).toEqual(['petra']);
  });

  test('after as many working days as the team’s first look takes', () => {
    expect(owners(done(confirmRole(aTeam({ firstLookDays: 0 }), wish('petra'))), MONDAY)).toEqual(['petra']);
    const slow = done(confirmRole(aTeam({ firstLookDays: 2 }), wish('petra')));
    expect([owners(slow, TUESDAY), owners(slow, WEDNESDAY)]).toEqual([[], ['petra']]);
  });

  test('twice is once', () => {
    const team = done(confirmRole(aTeam(), wish('petra')));
    expect(done(confirmRole(team, wish('petra', TUESDAY)))).toBe(team);
    expect(done(confirmRole(ONE, wish('petra')))).toBe(ONE);
  });

  test('one person may have both roles', () => {
    const both = done(confirmRole(ONE, wish('petra', MONDAY, 'scrum-master')));
    expect(rolesInForce(both, 'petra', TUESDAY)).toEqual(['product-owner', 'scrum-master']);
  });

  test('a third is refused, also while the second is on the way', () => {
    expect(confirmRole(TWO, wish('mei'))).toEqual({ refused: 'taken' });
    expect(confirmRole(done(confirmRole(ONE, wish('daniel'))), wish('mei'))).toEqual({ refused: 'taken' });
  });
});

describe('a second one', () => {
  const asked = done(confirmRole(ONE, wish('daniel')));

  test('is in force a working day after the yes', () => {
    expect(owners(asked, WEDNESDAY)).toEqual(['petra']);
    const team = done(answerSecond(asked, wish('petra', TUESDAY), 'daniel', true));
    expect([owners(team, TUESDAY), owners(team, WEDNESDAY)]).toEqual([['petra'], ['petra', 'daniel']]);
    expect(done(answerSecond(team, wish('petra', TUESDAY), 'daniel', true))).toBe(team);
  });

  test('is in force after ten working days without an answer: who has left must not block the others', () => {
    expect(owners(asked, '2026-03-16T08:59:00.000Z')).toEqual(['petra']);
    expect(owners(asked, IN_TWO_WEEKS)).toEqual(['petra', 'daniel']);
    expect(standing(asked, IN_TWO_WEEKS).roles.map(({ awaitsYes }) => awaitsYes)).toEqual([false, false]);
  });

  test('a no is final for now: never in force, gone by itself, or as soon as whoever asked has taken note', () => {
    const team = done(answerSecond(asked, wish('petra', TUESDAY), 'daniel', false));
    expect(owners(team, IN_TWO_WEEKS)).toEqual(['petra']);
    expect(standing(team, IN_TWO_WEEKS).roles).toEqual(ONE.roles);
    expect(done(confirmRole(team, wish('daniel', TUESDAY)))).toBe(team);
    expect(done(stepBack(team, wish('daniel', TUESDAY))).roles).toEqual(ONE.roles);
    expect(done(answerSecond(team, wish('petra', TUESDAY), 'daniel', false))).toBe(team);
    expect(answerSecond(team, wish('petra', TUESDAY), 'daniel', true)).toEqual({ refused: 'gone' });
  });

  test('only who has the role answers, and only who asked is answered', () => {
    expect(answerSecond(asked, wish('mei'), 'daniel', true)).toEqual({ refused: 'not-held' });
    expect(answerSecond(asked, wish('daniel'), 'daniel', true)).toEqual({ refused: 'not-held' });
    expect(answerSecond(asked, wish('petra'), 'mei', true)).toEqual({ refused: 'gone' });
    expect(answerSecond(TWO, wish('petra'), 'daniel', false)).toEqual({ refused: 'gone' });
  });
});

describe('stepping back', () => {
  test('what isn’t in force yet is taken back at once', () => {
    const team = done(confirmRole(aTeam(), wish('petra')));
    expect(done(stepBack(team, wish('petra'))).roles).toEqual([]);
  });

  test('what is in force ends a working day later, and can be taken back until then', () => {
    const team = done(stepBack(ONE, wish('petra')));
    expect([owners(team, MONDAY), owners(team, TUESDAY)]).toEqual([['petra'], []]);
    expect(done(stepBack(team, wish('petra')))).toBe(team);
    expect(owners(done(stayInRole(team, wish('petra'))), WEDNESDAY)).toEqual(['petra']);
    expect(owners(done(confirmRole(team, wish('petra'))), WEDNESDAY)).toEqual(['petra']);
    expect(stayInRole(team, wish('petra', TUESDAY))).toEqual({ refused: 'gone' });
  });

  test('somebody who has no role steps back from nothing', () => {
    expect(done(stepBack(ONE, wish('daniel')))).toBe(ONE);
  });

  test('what has ended is left out with the next change', () => {
    const team = done(stepBack(ONE, wish('petra')));
    const next = done(confirmRole(team, wish('daniel', WEDNESDAY)));
    expect(next.roles.map(({ accountId }) => accountId)).toEqual(['daniel']);
  });
});

describe('handing over', () => {
  const asked = done(offerRole(ONE, wish('petra'), 'mei'));

  test('with a yes the one begins when the other ends', () => {
    const team = done(answerOffer(asked, wish('mei'), true));
    expect([owners(team, MONDAY), owners(team, TUESDAY)]).toEqual([['petra'], ['mei']]);
    expect(team.handOvers).toEqual([]);
    expect(done(answerOffer(team, wish('mei'), true))).toBe(team);
  });

  test('with a no nothing is left of the question', () => {
    const team = done(answerOffer(asked, wish('mei'), false));
    expect(team).toEqual(ONE);
    expect(done(answerOffer(team, wish('mei'), false))).toBe(team);
    expect(answerOffer(team, wish('mei'), true)).toEqual({ refused: 'gone' });
  });

  test('one question at a time; it can be taken back, and stepping back takes it back', () => {
    const other = done(offerRole(asked, wish('petra'), 'daniel'));
    expect(other.handOvers.map(({ to }) => to)).toEqual(['daniel']);
    expect(done(offerRole(other, wish('petra'), null)).handOvers).toEqual([]);
    expect(done(offerRole(ONE, wish('petra'), null))).toBe(ONE);
    expect(done(offerRole(asked, wish('petra'), 'mei'))).toBe(asked);
    expect(done(stepBack(asked, wish('petra'))).handOvers).toEqual([]);
  });

  test('only who has the role hands it over, to somebody who doesn’t have it', () => {
    expect(offerRole(ONE, wish('daniel'), 'mei')).toEqual({ refused: 'not-held' });
    expect(offerRole(ONE, wish('petra'), 'petra')).toEqual({ refused: 'gone' });
    expect(offerRole(TWO, wish('petra'), 'daniel')).toEqual({ refused: 'gone' });
    expect(offerRole(done(stepBack(ONE, wish('petra'))), wish('petra'), 'mei')).toEqual({
      refused: 'not-held',
    });
  });

  test('an unanswered question lapses after ten working days', () => {
    expect(standing(asked, '2026-03-16T08:00:00.000Z').handOvers).toHaveLength(1);
    expect(standing(asked, IN_TWO_WEEKS).handOvers).toEqual([]);
    expect(answerOffer(asked, wish('mei', IN_TWO_WEEKS), true)).toEqual({ refused: 'gone' });
  });

  test('the holder may stay beside the colleague, unless that makes three', () => {
    const team = done(answerOffer(asked, wish('mei'), true));
    expect(owners(done(stayInRole(team, wish('petra'))), TUESDAY)).toEqual(['petra', 'mei']);
    const handed = done(answerOffer(done(offerRole(TWO, wish('petra'), 'mei')), wish('mei'), true));
    expect(stayInRole(handed, wish('petra'))).toEqual({ refused: 'taken' });
  });
});
