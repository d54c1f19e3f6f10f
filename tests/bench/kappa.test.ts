/** How far two readers agree beyond chance. */
import { agreementOf } from '../../bench/judgement/kappa';

const pairs = (count: number, first: string, second: string): readonly (readonly [string, string])[] =>
  Array.from({ length: count }, () => [first, second] as const);

it('is Cohen’s figure for two readers of fifty questions', () => {
  const { agreed, all, kappa } = agreementOf([
    ...pairs(20, 'yes', 'yes'),
    ...pairs(5, 'yes', 'no'),
    ...pairs(10, 'no', 'yes'),
    ...pairs(15, 'no', 'no'),
  ]);
  expect([agreed, all]).toEqual([35, 50]);
  expect(kappa).toBeCloseTo(0.4);
});

it('is 1 for full agreement, 0 for chance, and nothing where there was only one answer', () => {
  expect(agreementOf([...pairs(3, 'yes', 'yes'), ...pairs(2, 'no', 'no')]).kappa).toBe(1);
  const chance = [
    ['yes', 'yes'],
    ['yes', 'no'],
    ['no', 'yes'],
    ['no', 'no'],
  ] as const;
  expect(agreementOf(chance).kappa).toBe(0);
  expect(agreementOf(pairs(4, 'yes', 'yes')).kappa).toBeNaN();
});
