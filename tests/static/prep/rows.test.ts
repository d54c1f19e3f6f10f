import { appended } from '../../../static/prep/rows';
import { aRow } from './a-row';

test('further rows come after those at hand', () => {
  expect(appended([aRow({ id: '1' })], [aRow({ id: '2' })]).map(({ id }) => id)).toEqual(['1', '2']);
});

test('a story that moved between two pages is shown once, in its first place and as it is now', () => {
  const rows = appended(
    [aRow({ id: '1', score: 10 }), aRow({ id: '2' })],
    [aRow({ id: '1', score: 90 }), aRow({ id: '3' })],
  );
  expect(rows.map(({ id, score }) => [id, score])).toEqual([
    ['1', 90],
    ['2', 68],
    ['3', 68],
  ]);
});
