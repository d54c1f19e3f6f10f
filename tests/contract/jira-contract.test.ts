/** Every answer of the stand-in of Jira, good or bad, against Atlassian's OpenAPI documents. */
import type { TestSite } from '../local/jira/a-site';
import { anEmptySite } from '../local/jira/a-site';
import { aFullSite } from './a-full-site';
import { BOARDS, PLATFORM, type Call } from './calls';
import { contractIsThere, readContract, type Contract } from './openapi';

const judged = contractIsThere ? describe : describe.skip;
if (!contractIsThere)
  process.stdout.write(
    'Skipped: the OpenAPI documents of Jira are not in ../shared/contract beside this repository.\n',
  );

const ALL = [...PLATFORM, ...BOARDS];

/** Calls that only ever refuse, or that the documents do not know, each with its reason. */
const NEVER_GOOD: Readonly<Record<string, string>> = {
  'GET /rest/api/3/search': 'removed: answers 410',
  'POST /rest/api/3/search': 'removed: answers 410',
  'ALL /rest/api/2/search': 'removed: answers 410; version 2 is not in the documents',
  'DELETE /rest/api/3/project/{}': 'nobody on the laptop administers the site',
};
/** Calls without anything in them that could be wrong, but for who asks. */
const NEVER_BAD = new Set([
  'GET /rest/api/3/field',
  'GET /rest/api/3/issuetype',
  'GET /rest/api/3/status',
  'GET /rest/api/3/statuscategory',
  'GET /rest/api/3/priority/search',
  'GET /rest/api/3/issueLinkType',
  'GET /rest/api/3/myself',
  'GET /rest/api/3/serverInfo',
]);

const plain = (path: string) => path.replace(/:\w+|\{\w+\}/g, '{}');

describe('the table of calls', () => {
  const endpoints = anEmptySite().jira.endpoints.map(({ method, path }) => `${method} ${plain(path)}`);
  const rows = (endpoint: string, good: boolean) =>
    ALL.filter(
      ({ method, template, status }) => `${method} ${plain(template)}` === endpoint && status < 400 === good,
    );

  test.each([...new Set(endpoints)])('has good and bad rows for %s', (endpoint) => {
    const good = rows(endpoint, true).length > 0;
    const bad = rows(endpoint, false).length > 0;
    expect({ good, bad }).toEqual({
      good: !Object.hasOwn(NEVER_GOOD, endpoint),
      bad: endpoint === 'ALL /rest/api/2/search' ? false : !NEVER_BAD.has(endpoint),
    });
  });

  test('names no call that is not built', () => {
    const unbuilt = ALL.map(({ method, template }) => `${method} ${plain(template)}`).filter(
      (call) => !endpoints.includes(call),
    );
    expect(unbuilt).toEqual([]);
  });
});

judged.each([
  ['platform', PLATFORM],
  ['software', BOARDS],
] as const)('answers as the %s document says', (which, calls) => {
  let contract: Contract;
  let site: TestSite;

  beforeAll(async () => {
    contract = readContract(which);
    site = await aFullSite();
  });

  test.each(calls)('$method $path: $status', async ({ method, template, path, status, body, as }: Call) => {
    const answer = await site.call(path, {
      method,
      ...(body === undefined ? {} : { body }),
      ...(as === undefined ? {} : { as }),
    });
    expect(answer).toMatchObject({ status });
    expect(contract.judge(method, template, status, answer.body)).toEqual({ known: true, errors: [] });
    expect(site.unknown).toEqual([]);
  });

  test.each(calls.filter(({ path }) => !path.endsWith('/serverInfo')))(
    '$method $path is refused to nobody in particular',
    async ({ method, template, path, body }: Call) => {
      const answer = await site.call(path, {
        method,
        as: { kind: 'anonymous' },
        ...(body === undefined ? {} : { body }),
      });
      expect(answer).toMatchObject({ status: 401 });
      expect(contract.judge(method, template, 401, answer.body).errors).toEqual([]);
    },
  );
});
