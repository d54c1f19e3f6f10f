import fc from 'fast-check';
import { between, chanceFor } from '../../../local/demo/chance';
import { timelineTo, type When } from '../../../local/demo/timeline';

const WEEK = 7 * 24 * 60 * 60 * 1000;

describe('the timeline of the demo', () => {
  it('ends with the last refinement meeting that is over, Thursday eleven in Berlin', () => {
    const meeting = (now: string): string => timelineTo(new Date(now)).at('0 Thu 10:00').toISOString();
    expect(meeting('2026-11-26T10:00:00Z')).toBe('2026-11-26T09:00:00.000Z');
    expect(meeting('2026-11-26T09:59:00Z')).toBe('2026-11-19T09:00:00.000Z');
    expect(meeting('2026-12-02T23:30:00Z')).toBe('2026-11-26T09:00:00.000Z');
    expect(meeting('2026-07-01T12:00:00Z')).toBe('2026-06-25T08:00:00.000Z');
  });

  it('keeps the time of day when the clocks change', () => {
    const { at } = timelineTo(new Date('2026-11-18T12:00:00Z'));
    expect(at('-2 Tue 14:05').toISOString()).toBe('2026-10-27T13:05:00.000Z');
    expect(at('-4 Tue 14:05').toISOString()).toBe('2026-10-13T12:05:00.000Z');
  });

  it('is never more than a week old, whenever one looks', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (now) => {
          const age = now.getTime() - timelineTo(now).at('0 Thu 11:00').getTime();
          expect(age).toBeGreaterThanOrEqual(0);
          // An hour more where the week holds the end of summer time.
          expect(age).toBeLessThanOrEqual(WEEK + 60 * 60 * 1000);
        },
      ),
    );
  });

  it('refuses what is no time', () => {
    const { at } = timelineTo(new Date('2026-11-18T12:00:00Z'));
    expect(() => at('-2 Tue 9:5' satisfies When)).toThrow(/no time of the demo/);
  });
});

describe('chance', () => {
  it('falls the same way for the same seed and subject only', () => {
    const draw = (seed: number, subject: string): number[] => {
      const chance = chanceFor(seed, subject);
      return Array.from({ length: 5 }, () => between(chance, 1, 1000));
    };
    expect(draw(1, 'wish-list')).toEqual(draw(1, 'wish-list'));
    expect(draw(1, 'wish-list')).not.toEqual(draw(2, 'wish-list'));
    expect(draw(1, 'wish-list')).not.toEqual(draw(1, 'lockers'));
  });

  it('reaches every number of its range, and no other', () => {
    const chance = chanceFor(7, 'dice');
    const seen = new Set(Array.from({ length: 500 }, () => between(chance, 1, 6)));
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
