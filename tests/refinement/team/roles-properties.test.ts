/** What holds of roles whatever people do, in whatever order, however often, and however the clock jumps. */
import fc from 'fast-check';
import { answerOffer, offerRole, questionTo } from '../../../src/refinement/team/hand-over';
import { rolesInForce } from '../../../src/refinement/team/in-force';
import type { Outcome, Wish } from '../../../src/refinement/team/outcome';
import { answerSecond, confirmRole, stayInRole, stepBack } from '../../../src/refinement/team/roles';
import { standing } from '../../../src/refinement/team/standing';
import {
  NOTHING_SAID,
  ROLES,
  type FirstLookDays,
  type Role,
  type Team,
} from '../../../src/refinement/team/team';

const PEOPLE = ['petra', 'daniel', 'mei', 'amira'] as const;
const HOUR = 3_600_000;

interface Step {
  readonly what: 'confirm' | 'step-back' | 'stay' | 'offer' | 'take-back' | 'answer-offer' | 'answer-second';
  readonly who: string;
  readonly other: string;
  readonly yes: boolean;
  readonly role: Role;
  /** Hours by which the clock jumps before. */
  readonly jump: number;
  readonly timeZone: string;
  readonly firstLookDays: FirstLookDays;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    'confirm',
    'step-back',
    'stay',
    'offer',
    'take-back',
    'answer-offer',
    'answer-second',
  ),
  who: fc.constantFrom(...PEOPLE),
  other: fc.constantFrom(...PEOPLE),
  yes: fc.boolean(),
  // Mostly of one role, so that people meet.
  role: fc.constantFrom<Role>('product-owner', 'product-owner', 'product-owner', 'scrum-master'),
  jump: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }), fc.integer({ min: -40, max: 500 })),
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'),
  firstLookDays: fc.constantFrom(0, 1, 2, 3),
});

function take(team: Team, { what, other, yes }: Step, wish: Wish): Outcome {
  switch (what) {
    case 'confirm':
      return confirmRole(team, wish);
    case 'step-back':
      return stepBack(team, wish);
    case 'stay':
      return stayInRole(team, wish);
    case 'offer':
      return offerRole(team, wish, other);
    case 'take-back':
      return offerRole(team, wish, null);
    case 'answer-offer':
      return answerOffer(team, wish, yes);
    case 'answer-second':
      return answerSecond(team, wish, other, yes);
  }
}

interface Taken {
  readonly before: Team;
  readonly after: Team;
  readonly step: Step;
  readonly wish: Wish;
}

/** Calls `look` after each step that was not refused. */
function walk(steps: readonly Step[], look: (taken: Taken) => void): void {
  let team = NOTHING_SAID;
  let now = Date.parse('2026-03-02T09:00:00Z');
  for (const step of steps) {
    now += step.jump * HOUR;
    const before = { ...team, firstLookDays: step.firstLookDays };
    const { role, who: accountId, timeZone } = step;
    const wish: Wish = { role, accountId, now: new Date(now).toISOString(), timeZone };
    const outcome = take(before, step, wish);
    if ('refused' in outcome) continue;
    team = outcome.team;
    look({ before, after: team, step, wish });
  }
}

const check = (look: (taken: Taken) => void) => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 80, size: 'max' }), (steps) => {
      walk(steps, look);
    }),
    { numRuns: 150 },
  );
};

const has = (team: Team, role: Role, accountId: string, at: string) =>
  rolesInForce(team, accountId, at).includes(role);
/** Every instant at which something may change, from now on. */
const instants = ({ roles }: Team, now: string) =>
  [now, ...roles.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))].filter(
    (instant) => Date.parse(instant) >= Date.parse(now),
  );

test('never do more than two have a role at the same time', () => {
  check(({ after, wish: { now } }) => {
    for (const at of instants(after, now)) {
      for (const role of ROLES)
        expect(PEOPLE.filter((each) => has(after, role, each, at)).length).toBeLessThanOrEqual(2);
    }
  });
});

test('nobody has two entries for one role', () => {
  check(({ after }) => {
    const entries = after.roles.map(({ role, accountId }) => `${role} ${accountId}`);
    expect(new Set(entries).size).toBe(entries.length);
  });
});

test('what has ended is not kept', () => {
  check(({ before, after, wish: { now } }) => {
    if (after !== before) expect(standing(after, now)).toBe(after);
  });
});

test('no role comes into force before the first-look time is over', () => {
  check(({ before, after, wish }) => {
    if (before.firstLookDays === 0) return;
    const soon = new Date(Date.parse(wish.now) + 23 * HOUR).toISOString();
    for (const role of ROLES) {
      for (const each of PEOPLE) {
        if (!has(after, role, each, soon)) continue;
        // Who stays had it already.
        expect(has(before, role, each, soon) || has(before, role, each, wish.now)).toBe(true);
      }
    }
  });
});

test('nobody changes another’s role, but by a yes of theirs or to them', () => {
  check(({ before, after, step, wish: { role, accountId, now } }) => {
    const current = standing(before, now);
    const mayChange = new Set([accountId]);
    if (step.what === 'answer-second') mayChange.add(step.other);
    if (step.what === 'answer-offer' && step.yes) {
      const asked = questionTo(current, role, accountId);
      if (asked !== undefined) mayChange.add(asked.from);
    }
    const others = (team: Team) =>
      team.roles.filter((held) => held.role !== role || !mayChange.has(held.accountId));
    expect(others(standing(after, now))).toEqual(others(current));
  });
});

test('nobody answers for another: a second one is let in by a holder’s yes only', () => {
  check(({ before, step, wish: { role, accountId, now } }) => {
    if (step.what === 'answer-second' && step.yes)
      expect(has(standing(before, now), role, accountId, now)).toBe(true);
  });
});

test('a doubled click changes nothing more', () => {
  check(({ after, step, wish }) => {
    const again = take(after, step, wish);
    // With a first look of no days, what was there a moment ago may be over already.
    if ('refused' in again) expect(again.refused === 'gone' || after.firstLookDays === 0).toBe(true);
    else expect(standing(again.team, wish.now)).toEqual(standing(after, wish.now));
  });
});
