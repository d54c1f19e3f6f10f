/** Which of a site's links says "duplicates", in whatever language its words are. */
import { duplicateSide } from '../../../src/usecases/relations/link-types';

const type = (outward: string, inward: string, name = 'Own') => ({ id: name, name, outward, inward });

test.each([
  ['duplicates', 'is duplicated by', true],
  ['is duplicated by', 'duplicates', false],
  ['dupliziert', 'wird dupliziert von', true],
  ['duplique', 'est dupliqué par', true],
  ['duplica a', 'está duplicada por', true],
])('“%s” and “%s”', (outward, inward, isOutward) => {
  expect(duplicateSide([type(outward, inward)])).toEqual([{ type: type(outward, inward), isOutward }]);
});

test('Jira’s own comes first, and a site may have none', () => {
  const [own, jiras] = [type('duplicates', 'x', 'Ours'), type('duplicates', 'is duplicated by', 'Duplicate')];
  expect(duplicateSide([own, jiras]).map((side) => side.type.name)).toEqual(['Duplicate', 'Ours']);
  expect(duplicateSide([type('blocks', 'is blocked by'), type('relates to', 'relates to')])).toEqual([]);
});
