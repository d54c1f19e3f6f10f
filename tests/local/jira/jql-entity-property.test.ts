/** Issue properties in JQL: found where an app asked Jira to index them, and there only. */
import type { IndexedProperty } from '../../../local/jira/jira';
import { anIssue, aProject, aSite, person, type TestSite } from './a-site';

const INDEXED: readonly IndexedProperty[] = [
  {
    propertyKey: 'readiness.band',
    entityType: 'issue',
    values: [
      { path: 'band', type: 'string', searchAlias: 'readinessBand' },
      { path: 'found.open', type: 'number', searchAlias: 'openQuestions' },
      { path: 'areas', type: 'string', searchAlias: 'areas' },
      { path: 'who', type: 'user' },
      { path: 'note', type: 'text' },
    ],
  },
];

const MEI = person('Mei').accountId;
const PROPERTIES: Readonly<Record<string, unknown>> = {
  'SHOP-1': { band: 'Ready', found: { open: 0 }, areas: ['cart', 'pay'], who: MEI, secret: 'x' },
  'SHOP-2': { band: 'Early', found: { open: 3 }, areas: ['pay'], who: person('Petra').accountId },
  'SHOP-3': { band: { deep: 'Ready' }, found: { open: 'many' } },
};

let site: TestSite;
beforeAll(async () => {
  const keys = ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4'];
  const seed = { projects: [aProject()], issues: keys.map((key) => anIssue({ key })) };
  site = await aSite(seed, 'sample', { indexedProperties: () => INDEXED });
  for (const [key, body] of Object.entries(PROPERTIES))
    expect((await put(key, body)).status).toBe(201);
}); // prettier-ignore

const put = (key: string, body: unknown) =>
  site.call(`/rest/api/3/issue/${key}/properties/readiness.band`, { method: 'PUT', body });

async function found(jql: string): Promise<string> {
  return (await site.keys(`${jql} ORDER BY key`)).map((key) => key.replace('SHOP-', '')).join(' ');
}

const BAND = 'issue.property["readiness.band"].band';

test.each([
  [`${BAND} = Ready`, '1'],
  [`issue.property[readiness.band].band = "Ready"`, '1'],
  [`${BAND} != Ready`, '2'],
  [`NOT ${BAND} = Ready`, '2'],
  [`${BAND} in (Ready, Early)`, '1 2'],
  [`${BAND} not in (Ready, Nearly)`, '2'],
  [`${BAND} is EMPTY`, '3 4'],
  [`${BAND} is not EMPTY`, '1 2'],
  [`${BAND} = ready`, ''],
  ['readinessBand = Ready', '1'],
  ['READINESSBAND in (Ready)', '1'],
  ['openQuestions = 3', '2'],
  ['openQuestions > 0', '2'],
  ['openQuestions >= 0 AND openQuestions < 3', '1'],
  ['openQuestions is EMPTY', '3 4'],
  ['issue.property["readiness.band"].found.open in (0, 3)', '1 2'],
  ['areas = pay', '1 2'],
  ['areas[0] = pay', '2'],
  ['issue.property["readiness.band"].areas[1] = pay', '1'],
  ['issue.property["readiness.band"].who = currentUser()', '2'],
  ['issue.property["readiness.band"].who = "Mei Tanaka"', '1'],
])('%s finds %s', async (jql, keys) => {
  expect(await found(jql)).toBe(keys);
});

test('a number can be sorted by, empty ones last', async () => {
  expect(await site.keys('project = SHOP ORDER BY openQuestions, key')).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']);
  expect((await site.jql('project = SHOP ORDER BY readinessBand')).body).toMatchObject({
    errorMessages: ["Field 'readinessBand' does not support sorting."],
  });
}); // prettier-ignore

test('what is written is found at once, and what is deleted no more', async () => {
  await put('SHOP-4', { band: 'Nearly' });
  expect(await found(`${BAND} = Nearly`)).toBe('4');
  await site.call('/rest/api/3/issue/SHOP-4/properties/readiness.band', { method: 'DELETE' });
  expect(await found(`${BAND} = Nearly`)).toBe('');
});

test.each([
  ['issue.property["readiness.band"].secret = x', "Field 'issue.property[readiness.band].secret' does not exist"],
  ['issue.property[other].band = Ready', "Field 'issue.property[other].band' does not exist"],
  ['issue.property["readiness.band"] = Ready', "Field 'issue.property[readiness.band]' does not exist"],
  ['project.property["readiness.band"].band = Ready', 'does not exist or you do not have permission to view it.'],
  ['summary[0] = x', "Field 'summary[0]' does not exist"],
  ['readinessBand[x] = Ready', 'does not exist'],
  ['readinessBand ~ Ready', "The operator '~' is not supported by the 'readinessBand' field."],
  ['readinessBand > Ready', "The operator '>' is not supported"],
  ['openQuestions = many', "The value 'many' for the field 'openQuestions' is not a valid number."],
  ['readinessBand WAS Ready', "History searches do not support the 'readinessBand' field."],
  ['issue.property["readiness.band"].note ~ x', 'is indexed as text, which this stand-in of Jira does not search.'],
])('%s is refused', async (jql, sentence) => {
  const { status, body } = await site.jql(jql);
  expect(status).toBe(400);
  expect((body as { errorMessages: readonly string[] }).errorMessages[0]).toContain(sentence);
}); // prettier-ignore

test('without an app that asks for it nothing of a property is searched', async () => {
  const bare = await aSite({ projects: [aProject()], issues: [anIssue({ key: 'SHOP-1' })] });
  expect((await bare.jql(`${BAND} = Ready`)).body).toEqual({
    errorMessages: ["Field 'issue.property[readiness.band].band' does not exist or you do not have permission to view it."],
    errors: {},
  });
}); // prettier-ignore
