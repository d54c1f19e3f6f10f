import { called, fitting } from '../../../static/settings/fitting';

const FIELDS = [
  { id: '1', name: 'Story Points' },
  { id: '2', name: 'Größe' },
  { id: '3', name: 'Points of contact' },
];
const names = (typed: string): readonly string[] => fitting(FIELDS, typed).map(({ name }) => name);

test('what begins so comes first; capitals and accents don’t matter', () => {
  expect(names('points')).toEqual(['Points of contact', 'Story Points']);
  expect(names('GROSS')).toEqual([]);
  expect(names('gro')).toEqual(['Größe']);
  expect(names('')).toHaveLength(3);
});

test('a whole name is a choice', () => {
  expect(called(FIELDS, ' story points')?.id).toBe('1');
  expect(called(FIELDS, 'story')).toBeUndefined();
});

test('a long list is cut: another letter is a help', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ id: String(index), name: `Field ${index}` }));
  expect(fitting(many, 'field')).toHaveLength(50);
});
