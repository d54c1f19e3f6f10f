/** Nothing starts before all have said yes; anybody may say no, and the Product Owner ends it at any time. */
import fc from 'fast-check';
import {
  askedAnew,
  begun,
  endedAt,
  experimentStanding,
  saidBy,
  type Experiment,
} from '../../../src/refinement/experiment/experiment';
import { anOffer } from '../../builders/help';

const NOW = '2026-03-10T10:00:00.000Z';
const accepted = (rung: 0 | 1 | 2, ...helpers: readonly string[]) =>
  begun(
    anOffer({
      terms: { rung, stories: ['10001'], helpers, until: null },
      answer: { kind: 'accepted', at: NOW },
    }),
  );
function running(rung: 1 | 2, ...helpers: readonly string[]): Experiment {
  const experiment = accepted(rung, ...helpers);
  if (experiment === null) throw new Error('it was not begun');
  return experiment;
}
const standing = (experiment: Experiment, now = NOW): string => experimentStanding(experiment, now);

test('what takes nobody else, or was not accepted, begins nothing', () => {
  expect(accepted(0)).toBeNull();
  expect(begun(anOffer({ terms: { rung: 1, stories: ['1'], helpers: ['ana'], until: null } }))).toBeNull();
});

test('it runs once all have said yes, and is over with its meeting', () => {
  const asked = running(2, 'ana', 'ben');
  expect(standing(asked)).toBe('asking');
  const one = saidBy(asked, 'ana', true, NOW);
  expect(standing(one)).toBe('asking');
  const both = saidBy(one, 'ben', true, NOW);
  expect(standing(both)).toBe('running');
  expect(standing(both, '2026-03-12T09:00:00.000Z')).toBe('over');
});

test('a no leaves no trace but a free place, also after a yes', () => {
  const asked = saidBy(running(1, 'ana'), 'ana', true, NOW);
  const left = saidBy(asked, 'ana', false, NOW);
  expect(standing(left)).toBe('needs-someone');
  expect(JSON.stringify(left)).not.toContain('ana');
  expect(standing(askedAnew(left, ['ben'], NOW))).toBe('asking');
});

test('nobody is asked beside those who are enough, and nobody twice', () => {
  const full = running(1, 'ana');
  expect(askedAnew(full, ['ben'], NOW)).toBe(full);
  const half = saidBy(running(2, 'ana', 'ben'), 'ben', false, NOW);
  expect(askedAnew(half, ['ana', 'cem', 'dia'], NOW).helpers.map(({ accountId }) => accountId)).toEqual([
    'ana',
    'cem',
  ]);
});

test('who wasn’t asked can’t answer, and after the end nothing changes any more', () => {
  const asked = running(1, 'ana');
  expect(saidBy(asked, 'eve', true, NOW)).toBe(asked);
  const over = endedAt(asked, NOW);
  expect(standing(over)).toBe('over');
  expect(saidBy(over, 'ana', true, NOW)).toBe(over);
  expect(endedAt(over, '2026-03-11T10:00:00.000Z')).toBe(over);
});

test('whatever is said in whatever order, it runs only with a yes of each who is named', () => {
  const name = fc.constantFrom('ana', 'ben', 'cem');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.boolean(), name)), (said) => {
      let experiment = running(2, 'ana', 'ben');
      for (const [who, yes, anew] of said)
        experiment = askedAnew(saidBy(experiment, who, yes, NOW), [anew], NOW);
      const isRunning = standing(experiment) === 'running';
      expect(isRunning).toBe(
        experiment.helpers.length === 2 && experiment.helpers.every(({ says }) => says === 'yes'),
      );
      expect(new Set(experiment.helpers.map(({ accountId }) => accountId)).size).toBe(
        experiment.helpers.length,
      );
    }),
  );
});
