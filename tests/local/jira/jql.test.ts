import { asPerson, aDocument, aProject, aSite, anIssue, person, type TestSite } from './a-site';

describe('JQL', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await aSite({
      projects: [
        aProject({
          sprints: [
            { name: 'Sprint 1', state: 'closed' },
            { name: 'Sprint 2', state: 'active' },
            { name: 'Sprint 3', state: 'future' },
          ],
        }),
        aProject({ key: 'PAY', name: 'Payments' }),
      ],
      issues: [
        anIssue({ key: 'SHOP-1', issueType: 'Epic', reporter: 'Petra Lindqvist', summary: 'Checkout', created: '2026-01-10T08:00:00Z' }),
        anIssue({
          key: 'SHOP-2', parent: 'SHOP-1', summary: 'Pay by card', reporter: 'Petra Lindqvist', labels: ['Money', 'must'], storyPoints: 3,
          description: aDocument('As a buyer I want to pay by card', 'so that I need no cash'), sprints: ['Sprint 1'],
          assignee: 'Mei Tanaka', components: ['Checkout'], priority: 'High', created: '2026-02-27T23:30:00Z',
        }),
        anIssue({
          key: 'SHOP-3', summary: 'Remember the cards of a buyer', reporter: 'Petra Lindqvist', storyPoints: 0, sprints: ['Sprint 1', 'Sprint 2'],
          labels: ['must'], status: { name: 'In Progress', category: 'indeterminate' }, priority: 'Low',
          created: '2026-03-04T23:30:00Z', updated: '2026-03-05T09:30:00Z',
          customFields: { Team: 'Ocean team', Notes: aDocument('ask the bank'), Region: ['EU'] },
        }),
        anIssue({
          key: 'SHOP-10', issueType: 'Bug', reporter: 'Petra Lindqvist', summary: 'Überweisung schlägt fehl', sprints: ['Sprint 3'],
          status: { name: 'Done', category: 'done' }, created: '2026-03-05T08:00:00Z', fixVersions: ['1.0'],
          comments: [{ body: aDocument('seen by a customer in Vienna') }],
        }),
        anIssue({ key: 'PAY-1', issueType: 'Incident', reporter: 'Petra Lindqvist', created: '2026-03-05T09:00:00Z', storyPoints: 8 }),
      ], // prettier-ignore
    });
  });

  test.each([
    ['project = SHOP', 'SHOP-1 SHOP-2 SHOP-3 SHOP-10'],
    ['project = "web shop" and project in (SHOP, 10001)', 'SHOP-1 SHOP-2 SHOP-3 SHOP-10'],
    ['project != shop', 'PAY-1'],
    ['key = shop-2', 'SHOP-2'],
    ['id in (10001, PAY-1)', 'SHOP-1 PAY-1'],
    ['key > SHOP-2', 'SHOP-3 SHOP-10'],
    ['issue <= SHOP-3', 'SHOP-1 SHOP-2 SHOP-3'],
    ['type in (Story, bug)', 'SHOP-2 SHOP-3 SHOP-10'],
    ['issuetype = Incident', 'PAY-1'],
    ['project = SHOP AND issuetype not in subTaskIssueTypes()', 'SHOP-1 SHOP-2 SHOP-3 SHOP-10'],
    ['status = "to do"', 'SHOP-1 SHOP-2 PAY-1'],
    ['statusCategory = Done', 'SHOP-10'],
    ['statusCategory != done and statusCategory != "In Progress"', 'SHOP-1 SHOP-2 PAY-1'],
    ['resolution = Unresolved', 'SHOP-1 SHOP-2 SHOP-3 PAY-1'],
    ['resolution is not EMPTY', 'SHOP-10'],
    ['resolution = Done', 'SHOP-10'],
    ['labels = money', 'SHOP-2'],
    ['labels != money', 'SHOP-3'],
    ['labels is EMPTY', 'SHOP-1 SHOP-10 PAY-1'],
    ['labels in (EMPTY, money)', 'SHOP-1 SHOP-2 SHOP-10 PAY-1'],
    ['NOT labels = must', ''],
    ['NOT (labels = money OR project = PAY)', 'SHOP-3'],
    ['!labels is null', 'SHOP-2 SHOP-3'],
    ['component = Checkout', 'SHOP-2'],
    ['fixVersion = "1.0"', 'SHOP-10'],
    ['parent = SHOP-1', 'SHOP-2'],
    ['"Epic Link" = SHOP-1', 'SHOP-2'],
    ['parent is not EMPTY', 'SHOP-2'],
    ['sprint is EMPTY', 'SHOP-1 PAY-1'],
    ['sprint in openSprints()', 'SHOP-3'],
    ['sprint in (closedSprints(), futureSprints())', 'SHOP-2 SHOP-3 SHOP-10'],
    [
      'project = SHOP AND (sprint is EMPTY OR sprint not in (openSprints(), futureSprints()))',
      'SHOP-1 SHOP-2',
    ],
    ['sprint = "Sprint 3"', 'SHOP-10'],
    ['sprint = 1', 'SHOP-2 SHOP-3'],
    ['assignee = "Mei Tanaka"', 'SHOP-2'],
    ['assignee is EMPTY and project = PAY', 'PAY-1'],
    ['assignee != "Daniel Okoye"', 'SHOP-2'],
    ['reporter = currentUser()', 'SHOP-1 SHOP-2 SHOP-3 SHOP-10 PAY-1'],
    ['priority > Medium', 'SHOP-2'],
    ['priority <= Low', 'SHOP-3'],
    ['"Story Points" >= 3', 'SHOP-2 PAY-1'],
    ['cf[10032] = 0', 'SHOP-3'],
    ['"story points" != 3', 'SHOP-3 PAY-1'],
    ['"Story Points" is EMPTY', 'SHOP-1 SHOP-10'],
    ['summary ~ card', 'SHOP-2 SHOP-3'],
    ['summary ~ "pay card"', 'SHOP-2'],
    ['summary ~ "\\"by card\\""', 'SHOP-2'],
    ['summary ~ "\\"card by\\""', ''],
    ['summary ~ "rememb*"', 'SHOP-3'],
    ['summary ~ uberweisung', 'SHOP-10'],
    ['description ~ cash', 'SHOP-2'],
    ['description !~ "train"', 'SHOP-2'],
    ['description is EMPTY', 'SHOP-1 SHOP-3 SHOP-10 PAY-1'],
    ['text ~ bank', 'SHOP-3'],
    ['text ~ vienna', 'SHOP-10'],
    ['comment ~ customers', 'SHOP-10'],
    ['Team ~ ocean', 'SHOP-3'],
    ['Notes is not EMPTY', 'SHOP-3'],
    ['Region = eu', 'SHOP-3'],
    // Petra is in Berlin, one hour ahead of UTC: 23:30 UTC belongs to the next day.
    ['created >= "2026-03-05"', 'SHOP-3 SHOP-10 PAY-1'],
    ['created >= startOfDay()', 'SHOP-3 SHOP-10 PAY-1'],
    ['created < startOfMonth()', 'SHOP-1 SHOP-2'],
    ['created < startOfMonth(-1)', 'SHOP-1'],
    ['created > endOfDay("-1d")', 'SHOP-3 SHOP-10 PAY-1'],
    ['created >= -7d', 'SHOP-2 SHOP-3 SHOP-10 PAY-1'],
    ['created >= "-1h 30m"', 'PAY-1'],
    ['created = "2026/03/05 09:00"', 'SHOP-10'],
    ['updated > "2026-03-05 10:15"', 'SHOP-3'],
    ['resolved is not EMPTY', 'SHOP-10'],
  ])('%s', async (jql, keys) => {
    expect((await site.keys(`${jql} ORDER BY Rank ASC`)).join(' ')).toBe(keys);
  });

  test.each([
    ['project = SHOP ORDER BY Rank DESC', 'SHOP-10 SHOP-3 SHOP-2 SHOP-1'],
    ['project in (SHOP, PAY) ORDER BY key', 'PAY-1 SHOP-1 SHOP-2 SHOP-3 SHOP-10'],
    ['project = SHOP', 'SHOP-10 SHOP-3 SHOP-2 SHOP-1'],
    ['project = SHOP ORDER BY "Story Points", key', 'SHOP-3 SHOP-2 SHOP-1 SHOP-10'],
    ['project = SHOP ORDER BY cf[10032] DESC, key', 'SHOP-1 SHOP-10 SHOP-2 SHOP-3'],
    ['project = SHOP ORDER BY priority DESC, key', 'SHOP-2 SHOP-1 SHOP-10 SHOP-3'],
    ['project = SHOP ORDER BY status, summary DESC', 'SHOP-10 SHOP-3 SHOP-2 SHOP-1'],
    ['project = SHOP ORDER BY updated DESC', 'SHOP-3 SHOP-10 SHOP-2 SHOP-1'],
  ])('%s', async (jql, keys) => {
    expect((await site.keys(jql)).join(' ')).toBe(keys);
  });

  test('currentUser() is who asks, and never the app', async () => {
    expect(await site.keys('assignee = currentUser()', asPerson('Mei'))).toEqual(['SHOP-2']);
    expect(await site.keys('assignee = currentUser()', { kind: 'app' })).toEqual([]);
    expect(await site.keys(`assignee = "${person('Mei').accountId}"`)).toEqual(['SHOP-2']);
  });

  test.each([
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
    ['project ~ SHOP', "The operator '~' is not supported by the 'project' field."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['labels > a', "The operator '>' is not supported by the 'labels' field."],
    ['status in Done', '(line 1, character 15)'],
    ['status = (Done)', '(line 1, character 10)'],
    [
      'assignee in currentUser()',
      "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.",
    ],
    [
      'sprint = openSprints()',
      "Operator '=' does not support the list value 'openSprints()' for field 'sprint'.",
    ],
    [
      'assignee in membersOf("x")',
      "Unable to find JQL function 'membersOf(\"x\")' for the field 'assignee'.",
    ],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['key = SHOP-99', "An issue with key 'SHOP-99' does not exist for field 'key'."],
    ['"Story Points" > many', "The value 'many' for the field 'Story Points' is not a valid number."],
    ['rank = 3', "The operator '=' is not supported by the 'rank' field."],
    [
      'issue.property[x].y = 1',
      "Field 'issue.property[x].y' does not exist or you do not have permission to view it.",
    ],
    ['summary ~ "*x"', "'*' or '?' is not allowed as first character in a wildcard query."],
    ['summary ~ "a OR b"', "'OR' is more than words"],
    ['summary ~ "a?c"', "'a?c' is more than words"],
    ['summary ~ "???"', "'*' or '?' is not allowed"],
    ['summary ~ "-"', 'it holds no word to look for'],
    ['created > tomorrow', "Date value 'tomorrow' for field 'created' is invalid."],
    ['project = SHOP ORDER BY colour', "Field 'colour' does not exist"],
    ['project = SHOP ORDER BY text', "Field 'text' does not support sorting."],
    [
      'project = SHOP ORDER BY key,id,type,status,priority,created,updated,rank',
      'JQL can be ordered by at most 7 fields.',
    ],
    ['project = ', 'Error in the JQL Query: '],
    ['project = SHOP foo', '(line 1, character 16)'],
    ['ORDER BY key', 'Unbounded JQL queries are not allowed here.'],
    ['', 'Unbounded JQL queries are not allowed here.'],
  ])('refuses %j and says why', async (jql, message) => {
    expect(await site.jql(jql)).toEqual({
      status: 400,
      body: { errorMessages: [expect.stringContaining(message)], errors: {} },
    });
  });

  test('takes a query of thousands of clauses', async () => {
    expect(await site.keys(Array.from({ length: 3000 }, () => 'key = SHOP-1').join(' OR '))).toEqual([
      'SHOP-1',
    ]);
    const listed = Array.from({ length: 3000 }, (_, index) => 10_000 + index).join(',');
    expect((await site.jql(`labels in (${listed}) OR key = SHOP-1`)).status).toBe(200);
  });

  test('refuses endless nesting before it breaks anything', async () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }).reduce<string>(
        (inner, _, level) => `(${inner} ${level % 2 === 0 ? 'OR' : 'AND'} key = SHOP-1)`,
        'key = SHOP-2',
      );
    expect((await site.jql(nested(40))).status).toBe(200);
    for (const jql of [
      nested(60),
      nested(300),
      nested(1200),
      `${'('.repeat(4000)}key = SHOP-1${')'.repeat(4000)}`,
    ])
      expect((await site.jql(jql)).body).toEqual({
        errorMessages: [expect.stringMatching(/nested too deeply|cannot be read/)],
        errors: {},
      });
    expect(await site.keys('key = SHOP-1')).toEqual(['SHOP-1']);
    expect(site.unknown).toEqual([]);
  });

  test('a name that two custom fields share is refused, their ids are not', async () => {
    const twice = await aSite({
      projects: [aProject()],
      issues: [anIssue({ key: 'SHOP-1', customFields: { Effort: 3 } })],
    });
    const later = anIssue({ key: 'SHOP-2', customFields: { Effort: 'little' } });
    await twice.jira.load({ projects: [aProject()], issues: [later] }, { origin: 'import', replace: false });
    expect((await twice.jql('Effort = 3')).body).toMatchObject({
      errorMessages: ["Several fields are called 'Effort': name the one you mean by its id, e.g. cf[10040]."],
    });
    expect(await twice.keys('cf[10040] = 3')).toEqual(['SHOP-1']);
    expect(await twice.keys('cf[10041] ~ little')).toEqual(['SHOP-2']);
  });
});
