/** Makes the projects, boards, types, statuses, fields … that a seed names and the site does not have yet. */
import type { Database } from '../../database';
import { findPerson } from '../accounts';
import { fieldDefinitions } from '../fields';
import type { BacklogSeed, IssueSeed, ProjectSeed, SecurityLevelSeed, SprintSeed } from '../seed';
import { byName, readCatalogue, type Catalogue, type CustomFieldKind } from './catalogue';
import { makeFormerPeople, type FindAccount } from './former-people';
import { makeFields, surveyFields } from './load-fields';
import { number } from './rows';
import { changesOf } from './seed-changes';
import { SeedRefused } from './seed-refused';

/** Ids of what belongs to a project, by the project's key and the name. */
export interface SeedParts {
  readonly account: FindAccount;
  readonly project: (key: string) => number;
  readonly component: (projectKey: string, name: string) => number;
  readonly version: (projectKey: string, name: string) => number;
  readonly sprint: (projectKey: string, name: string) => number;
  readonly securityLevel: (projectKey: string, name: string) => number;
  /** Of each custom field that the seed names. */
  readonly fieldKinds: ReadonlyMap<string, CustomFieldKind>;
}

export function loadLists(database: Database, seed: BacklogSeed): SeedParts {
  const before = readCatalogue(database);
  makeTypes(database, before, seed);
  makeStatuses(database, before, seed);
  makePriorities(database, before, seed);
  makeLinkTypes(database, before, seed);
  const fieldKinds = surveyFields(seed);
  makeFields(database, before, fieldKinds);
  const projects = new Map(
    seed.projects.map((project) => [project.key, makeProject(database, before, project)]),
  );
  const project = (key: string) => present(projects.get(key), `project ${key}`);
  const parts: SeedParts = {
    account: makeFormerPeople(database, seed),
    project,
    component: remembered((key, name) => makePart(database, 'component', project(key), name)),
    version: remembered((key, name) => makePart(database, 'version', project(key), name)),
    sprint: remembered((key, name) => makeSprint(database, project(key), { name, state: 'closed' })),
    securityLevel: remembered((key, name) => findSecurityLevel(database, project(key), key, name)),
    fieldKinds,
  };
  for (const item of seed.issues) makePartsOf(item, parts);
  return parts;
}

/** What items name and no list does is made before the first item is written, whose history speaks of it by name. */
function makePartsOf(item: IssueSeed, { component, version, sprint }: SeedParts): void {
  const project = item.key.slice(0, item.key.lastIndexOf('-'));
  const past = changesOf(item, 'sprints').flatMap(({ from, to }) => [...from, ...to]);
  for (const name of [...past, ...(item.sprints ?? [])]) sprint(project, name);
  const former = changesOf(item, 'components').flatMap(({ from, to }) => [...from, ...to]);
  for (const name of [...former, ...(item.components ?? [])]) component(project, name);
  for (const name of item.fixVersions ?? []) version(project, name);
}

function remembered(find: (key: string, name: string) => number): (key: string, name: string) => number {
  const ids = new Map<string, number>();
  return (key, name) => {
    const known = ids.get(`${key} ${name}`) ?? find(key, name);
    ids.set(`${key} ${name}`, known);
    return known;
  };
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new TypeError(`${what} was not made`);
  return value;
}

function makeTypes(database: Database, before: Catalogue, seed: BacklogSeed): void {
  const byKey = new Map(seed.issues.map((item) => [item.key, item]));
  const made = new Map<string, unknown>();
  for (const [name, items] of groupByName(seed.issues, (item) => item.issueType)) {
    if (byName(before.issueTypes, name) !== undefined) continue;
    const level = isSubtaskType(name, items, byKey) ? -1 : 0;
    insert(database, 'issue_type', { name, level });
    made.set(name.toLowerCase(), level);
  }
  const past = seed.issues.flatMap((item) => changesOf(item, 'issueType').map(({ from }) => from));
  for (const [name] of groupByName(past, (type) => type)) {
    if (byName(before.issueTypes, name) === undefined && !made.has(name.toLowerCase()))
      insert(database, 'issue_type', { name, level: 0 });
  }
}

/** A site's own type is one of sub-tasks if it says so, or if every item of it lies below one that is no epic. */
function isSubtaskType(
  name: string,
  items: readonly IssueSeed[],
  byKey: ReadonlyMap<string, IssueSeed>,
): boolean {
  if (/^sub[\s-]?task/i.test(name)) return true;
  return items.every(({ parent }) => {
    const above = parent === undefined ? undefined : byKey.get(parent);
    return above !== undefined && above.issueType.toLowerCase() !== 'epic';
  });
}

function makeStatuses(database: Database, before: Catalogue, seed: BacklogSeed): void {
  // A status that an item only passed through exists as well.
  const statuses = seed.issues.flatMap((item) => [
    ...(item.status === undefined ? [] : [item.status]),
    ...changesOf(item, 'status').flatMap(({ from, to }) => [from, to]),
  ]);
  for (const [name, [first]] of groupByName(statuses, (status) => status.name)) {
    if (byName(before.statuses, name) === undefined)
      insert(database, 'status', { name, category: first?.category ?? 'new' });
  }
}

function makePriorities(database: Database, before: Catalogue, seed: BacklogSeed): void {
  const names = seed.issues.flatMap((item) => [
    ...(item.priority === undefined ? [] : [item.priority]),
    ...changesOf(item, 'priority').flatMap(({ from, to }) => [from, to]),
  ]);
  let position = before.priorities.size;
  for (const [name] of groupByName(names, (priority) => priority)) {
    if (byName(before.priorities, name) !== undefined) continue;
    position += 1;
    insert(database, 'priority', { name, position });
  }
}

function makeLinkTypes(database: Database, before: Catalogue, seed: BacklogSeed): void {
  const names = seed.issues.flatMap(({ links }) => (links ?? []).map(({ type }) => type));
  for (const [name] of groupByName(names, (type) => type)) {
    if (byName(before.linkTypes, name) === undefined)
      insert(database, 'link_type', { name, inward: name, outward: name });
  }
}

function makeProject(database: Database, before: Catalogue, seed: ProjectSeed): number {
  const known = [...before.projects.values()].find(({ key }) => key === seed.key);
  if (known !== undefined) return known.id;
  const id = insert(database, 'project', {
    key: seed.key,
    name: seed.name,
    style: seed.style === 'team-managed' ? 'next-gen' : 'classic',
    off_screen: JSON.stringify(offScreen(database, seed)),
  });
  const boards = seed.boards ?? [];
  const whole = {
    name: `${seed.key} board`,
    type: 'scrum',
    jql: `project = ${seed.key} ORDER BY Rank ASC`,
  } as const;
  for (const board of boards.length === 0 ? [whole] : boards)
    insert(database, 'board', { project_id: id, name: board.name, type: board.type, jql: board.jql }, 1);
  for (const sprint of seed.sprints ?? []) makeSprint(database, id, sprint);
  for (const level of seed.securityLevels ?? []) makeSecurityLevel(database, id, seed.key, level);
  return id;
}

/** The fields of the seed are made before its projects, so that they can be named here. */
function offScreen(database: Database, { key, offScreen: names = [] }: ProjectSeed): readonly string[] {
  const fields = fieldDefinitions(readCatalogue(database));
  return names.map((name) => {
    const field = fields.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
    if (field === undefined)
      throw new SeedRefused(
        `The project ${key} takes a field off its screens that does not exist: "${name}".`,
      );
    return field.id;
  });
}

function makeSecurityLevel(
  database: Database,
  project: number,
  projectKey: string,
  level: SecurityLevelSeed,
): void {
  const members = level.members.map((name) => {
    const person = findPerson(name);
    if (person === undefined)
      throw new SeedRefused(
        `The security level "${level.name}" of ${projectKey} names "${name}", but nobody here is called that.`,
      );
    return person.accountId;
  });
  insert(database, 'security_level', {
    project_id: project,
    name: level.name,
    members: JSON.stringify([...new Set(members)]),
  });
}

function findSecurityLevel(database: Database, project: number, projectKey: string, name: string): number {
  const found = database.get('SELECT id FROM jira_security_level WHERE project_id = ? AND name = ?', [
    project,
    name,
  ]);
  // Never shown to everybody for want of a level.
  if (found === undefined)
    throw new SeedRefused(`The project ${projectKey} has no security level "${name}", but an item names it.`);
  return number(found, 'id');
}

function makePart(database: Database, table: 'component' | 'version', project: number, name: string): number {
  const known = database.get(`SELECT id FROM jira_${table} WHERE project_id = ? AND name = ?`, [
    project,
    name,
  ]);
  return known === undefined ? insert(database, table, { project_id: project, name }) : number(known, 'id');
}

/** A sprint lives on the project's first Scrum board, or on its first board where there is no Scrum. */
function makeSprint(database: Database, project: number, sprint: SprintSeed): number {
  const board = database.get("SELECT id FROM jira_board WHERE project_id = ? ORDER BY type = 'kanban', id", [
    project,
  ]);
  const boardId = number(present(board, 'board'), 'id');
  const known = database.get('SELECT id FROM jira_sprint WHERE board_id = ? AND name = ?', [
    boardId,
    sprint.name,
  ]);
  if (known !== undefined) return number(known, 'id');
  return insert(
    database,
    'sprint',
    checkedSprint({
      board_id: boardId,
      name: sprint.name,
      state: sprint.state,
      goal: sprint.goal ?? null,
      start_date: instant(sprint.startDate),
      end_date: instant(sprint.endDate),
      complete_date: instant(sprint.completeDate),
    }),
    1,
  );
}

function checkedSprint(columns: Readonly<Record<string, string | number | null>>) {
  const wrong = Object.values(columns).some(Number.isNaN);
  if (wrong) throw new SeedRefused(`The sprint "${columns['name'] ?? ''}" has a date that is none.`);
  return columns;
}

function instant(iso: string | undefined): number | null {
  return iso === undefined ? null : Date.parse(iso);
}

function groupByName<T>(items: readonly T[], name: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, { readonly name: string; readonly items: T[] }>();
  for (const item of items) {
    const folded = name(item).trim().toLowerCase();
    const group = groups.get(folded) ?? { name: name(item).trim(), items: [] };
    group.items.push(item);
    groups.set(folded, group);
  }
  return new Map([...groups.values()].map((group) => [group.name, group.items]));
}

/** Adds a row under the next free id, from `first` on, and answers the id. Columns are ours, never a seed's. */
function insert(
  database: Database,
  table: string,
  columns: Readonly<Record<string, string | number | null>>,
  first = 10000,
): number {
  const highest = database.get(`SELECT coalesce(max(id), 0) AS highest FROM jira_${table}`);
  const id = Math.max(first, number(present(highest, table), 'highest') + 1);
  const names = Object.keys(columns);
  database.run(
    `INSERT INTO jira_${table} (id, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`,
    [id, ...Object.values(columns)],
  );
  return id;
}
