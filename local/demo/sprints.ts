/** The team's sprints: two weeks each, Monday to Friday of the week after; the seventh runs in the week of the last meeting. */
import type { SprintSeed } from '../jira/seed';
import { DAYS_OF_WORK, type Timeline, type When } from './timeline';

const ACTIVE = 7;

/** What each was for, the first of them first; the team agrees on a goal when a sprint begins. */
const GOALS: readonly (string | null)[] = [
  'A customer can choose the store in which to pick up',
  'Fewer calls to the hotline: vouchers, stock, confirmation mails',
  'Returning customers pay without looking for their wallet',
  'Orders can be followed, from the payment to the pick-up code',
  'First pick-up with a real customer in the Kastanienallee store',
  'Pick-up in all eleven stores',
  'Somebody else can pick up; voucher and card in one payment',
  null,
  null,
];

export const SPRINT_NUMBERS: readonly number[] = GOALS.map((_, at) => at + 1);

export function sprintName(sprint: number): string {
  return `SHOP Sprint ${sprint}`;
}

/** @param day of work, 0 to 9 */
export function inSprint(sprint: number, day: number, time: `${number}:${number}`): When {
  const week = 2 * (sprint - ACTIVE) + Math.floor(day / DAYS_OF_WORK.length);
  return `${week} ${DAYS_OF_WORK[day % DAYS_OF_WORK.length] ?? 'Mon'} ${time}`;
}

export function sprintsOf({ at }: Timeline): SprintSeed[] {
  return SPRINT_NUMBERS.map((sprint): SprintSeed => {
    const goal = GOALS[sprint - 1] ?? null;
    const state = sprint < ACTIVE ? 'closed' : sprint === ACTIVE ? 'active' : 'future';
    const iso = (when: When): string => at(when).toISOString();
    return {
      name: sprintName(sprint),
      state,
      ...(goal !== null && { goal }),
      // Dates of a future sprint are set when it is started.
      ...(state !== 'future' && {
        startDate: iso(inSprint(sprint, 0, '10:45')),
        endDate: iso(inSprint(sprint, 9, '15:00')),
      }),
      ...(state === 'closed' && { completeDate: iso(inSprint(sprint, 9, '15:20')) }),
    };
  });
}
