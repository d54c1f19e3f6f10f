/** Trust rule 5, as far as there is something to show: the app by itself changes nothing in Jira, and tells nobody. */
import { aDemoApp, type DemoApp, TWIN } from './a-demo-app';

/** Reads by POST: which of these issues somebody may see. */
/** These only ask, though they are sent as a change is. */
const READS_BY_POST = ['POST /rest/api/3/issue/bulkfetch', 'POST /rest/api/3/search/approximate-count'];

let app: DemoApp;
beforeAll(async () => {
  app = await aDemoApp();
});
afterAll(() => app.stop());

/** They change a story as whoever presses them: tests/jira shows what and as whom. */
const BUTTONS = ['applyFix', 'undoFix', 'changeRelation', 'undoRelation'];

const inJira = (): Promise<readonly unknown[]> =>
  Promise.all(app.keys.map((key) => app.inJira(`/rest/api/3/issue/${key}?expand=changelog`, 'GET')));

it('writes nothing in Jira but by the buttons that change a story, whoever calls whatever, and while nobody looks', async () => {
  const before = await inJira();
  await app.compare();
  for (const name of ['Petra', 'Daniel', 'Oliver']) await app.askEverything(name, 'all', BUTTONS);
  expect(await inJira()).toEqual(before);

  // Somebody changes a story; what follows is the app's own doing.
  await app.inJira(`/rest/api/3/issue/${TWIN}`, 'PUT', { fields: { summary: 'Something else' } });
  const changed = await inJira();
  await app.pass(25 * 3600);
  await app.compare();
  expect(await inJira()).toEqual(changed);

  const asked = [...new Set(app.asked.map(({ what }) => what))];
  expect(asked).toEqual(expect.arrayContaining(READS_BY_POST));
  expect(app.asked.map(({ as }) => as)).toContain('app');
  expect(asked.filter((what) => !what.startsWith('GET ') && !READS_BY_POST.includes(what))).toEqual([]);
});
