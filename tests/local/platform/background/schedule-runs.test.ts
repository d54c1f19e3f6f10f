/** When a schedule ran last is known over a restart, until the app is removed. */
import { Database } from '../../../../local/database';
import { ScheduleRuns } from '../../../../local/platform/background/schedule-runs';

test('the last run is kept in the data file', () => {
  const database = new Database(':memory:');
  const before = new ScheduleRuns(database);
  expect(before.last('nightly')).toBeNull();
  before.note('nightly', 1);
  before.note('nightly', 2);
  before.note('hourly', 3);

  const after = new ScheduleRuns(database);
  expect([after.last('nightly'), after.last('hourly')]).toEqual([2, 3]);
  after.clear();
  expect(after.last('nightly')).toBeNull();
  database.close();
});
