/**
 * A script that knows nothing of us: jira.js, told to throw at every answer that is not as Atlassian documents it,
 * reads, edits, pages and walks boards, sprints and history. Prints what it saw as JSON.
 * Called with the address of a site, an e-mail address and a token.
 */
const [, , host = '', email = '', apiToken = ''] = process.argv;

async function main(): Promise<void> {
  const { createAgileClient, createCloudClient } = await import('jira.js');
  const settings = {
    host,
    auth: { type: 'basic', email, apiToken },
    onSchemaMismatch: 'throw',
  } as const;
  const jira = createCloudClient(settings);
  const agile = createAgileClient(settings);
  const seen: Record<string, unknown> = {};

  const me = await jira.myself.getCurrentUser({ expand: 'groups' });
  seen['me'] = me.displayName;

  const keys: string[] = [];
  for (let nextPageToken: string | null | undefined, pages = 0; pages === 0 || nextPageToken; pages += 1) {
    const page = await jira.issueSearch.searchAndReconsileIssuesUsingJql({
      jql: 'project = SHOP ORDER BY Rank',
      fields: ['*all'],
      maxResults: 2,
      ...(nextPageToken ? { nextPageToken } : {}),
    });
    keys.push(...(page.issues ?? []).map(({ key }) => key ?? ''));
    nextPageToken = page.nextPageToken;
  }
  seen['keys'] = keys;
  seen['count'] = (await jira.issueSearch.countIssues({ jql: 'project = SHOP' })).count;

  const made = await jira.issues.createIssue({
    fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'From outside' },
  });
  const issueIdOrKey = made.key;
  seen['made'] = issueIdOrKey;
  await jira.issues.editIssue({ issueIdOrKey, fields: { summary: 'Edited from outside' } });
  const { transitions = [] } = await jira.issues.getTransitions({ issueIdOrKey });
  const done = transitions.find(({ name }) => name === 'Done');
  await jira.issues.doTransition({ issueIdOrKey, transition: { id: done?.id ?? '' } });
  const said = await jira.issueComments.addComment({
    issueIdOrKey,
    body: { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hm' }] }] },
  }); // prettier-ignore
  await jira.issueComments.getComment({ issueIdOrKey, id: said.id ?? '' });
  seen['comments'] = (await jira.issueComments.getComments({ issueIdOrKey })).total;
  await jira.issueLinks.linkIssues({
    type: { name: 'Blocks' },
    inwardIssue: { key: issueIdOrKey },
    outwardIssue: { key: 'SHOP-2' },
  });
  await jira.issueProperties.setIssueProperty({ issueIdOrKey, propertyKey: 'band', body: { band: 'Ready' } });
  seen['property'] = (
    await jira.issueProperties.getIssueProperty({ issueIdOrKey, propertyKey: 'band' })
  ).value;
  const read = await jira.issues.getIssue({ issueIdOrKey, expand: ['names', 'schema', 'changelog'] });
  seen['summary'] = read.fields?.['summary'];
  const history = await jira.issues.getChangeLogs({ issueIdOrKey });
  seen['history'] = history.values.flatMap(({ items = [] }) => items.map(({ field }) => field));
  await jira.issues.getEditIssueMeta({ issueIdOrKey });
  await jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'SHOP' });
  await jira.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: 'SHOP', issueTypeId: '10001' });
  await jira.issues.bulkFetchIssues({ issueIdsOrKeys: ['SHOP-1', 'SHOP-2'], fields: ['*all'] });

  await jira.issueFields.getFields();
  await jira.issueFields.getFieldsPaginated();
  await jira.projects.searchProjects();
  await jira.projects.getProject({ projectIdOrKey: 'SHOP' });
  await jira.projects.getAllStatuses({ projectIdOrKey: 'SHOP' });
  await jira.projectRoles.getProjectRoles({ projectIdOrKey: 'SHOP' });
  const role = await jira.projectRoles.getProjectRole({ projectIdOrKey: 'SHOP', id: 10_002 });
  seen['leads'] = (role.actors ?? []).map(({ displayName }) => displayName);
  await jira.permissions.getMyPermissions({ projectKey: 'SHOP', permissions: 'EDIT_ISSUES' });
  const assignable = await jira.userSearch.findAssignableUsers({ project: 'SHOP', query: 'Mei' });
  seen['assignable'] = assignable.map(({ displayName }) => displayName);

  const boards = await agile.board.getAllBoards({ projectKeyOrId: 'SHOP' });
  const boardId = boards.values[0]?.id ?? 0;
  await agile.board.getConfiguration({ boardId });
  const backlog = await agile.board.getIssuesForBacklog({ boardId, maxResults: 2 });
  seen['backlog'] = backlog.issues.map(({ key }) => key);
  await agile.board.getIssuesForBoard({ boardId });
  const sprints = await agile.board.getAllSprints({ boardId });
  seen['sprints'] = (sprints.values ?? []).map(({ name, state }) => `${name} ${state}`);
  const inSprint = await agile.sprint.getIssuesForSprint({ sprintId: 1 });
  seen['inSprint'] = inSprint.issues.map(({ key }) => key);
  await agile.sprint.getSprint({ sprintId: 1 });
  await agile.sprint.moveIssuesToSprintAndRank({ sprintId: 3, issues: ['SHOP-6'] });
  await agile.board.getIssuesForBacklog({ boardId });

  try {
    await jira.issues.getIssue({ issueIdOrKey: 'NOPE-1' });
  } catch (error) {
    seen['missing'] = error instanceof Error && 'status' in error ? error.status : String(error);
  }
  process.stdout.write(JSON.stringify(seen));
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? `${error.message}\n` : String(error));
  process.exit(1);
});
