/**
 * The small lists of the site (projects, boards, types, fields …), read once and again after a load.
 * Issues are never part of it: they stay in the file.
 */
import type { Database, Row } from '../../database';
import { number, optionalNumber, optionalText, text } from './rows';

export interface Project {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** `classic` is company-managed, `next-gen` team-managed. */
  readonly style: 'classic' | 'next-gen';
  /** Ids of fields that stand on none of the project's screens and can therefore not be set. */
  readonly offScreen: readonly string[];
}

/** Who may see what is hidden from everybody else. */
export interface SecurityLevel {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  /** Account ids. */
  readonly members: readonly string[];
}

export interface Board {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban';
  /** The board's filter. */
  readonly jql: string;
}

export interface IssueType {
  readonly id: number;
  readonly name: string;
  /** 1 epic, 0 the usual items, -1 sub-tasks. */
  readonly level: number;
}

export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

export interface Status {
  readonly id: number;
  readonly name: string;
  readonly category: StatusCategoryKey;
}

export interface Priority {
  readonly id: number;
  readonly name: string;
  /** 1 is the most important. */
  readonly position: number;
}

/** A component or a version of one project. */
export interface ProjectPart {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
}

export type SprintState = 'closed' | 'active' | 'future';

export interface Sprint {
  readonly id: number;
  readonly boardId: number;
  readonly name: string;
  readonly state: SprintState;
  readonly goal: string | null;
  /** Instants in milliseconds since 1970. */
  readonly startDate: number | null;
  readonly endDate: number | null;
  readonly completeDate: number | null;
}

/** What a custom field holds: `document` an Atlassian document, `words` a list of words like labels. */
export type CustomFieldKind = 'rank' | 'sprint' | 'number' | 'text' | 'document' | 'words';

export interface CustomField {
  readonly id: number;
  readonly name: string;
  readonly kind: CustomFieldKind;
}

export interface LinkType {
  readonly id: number;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/** Somebody whom an imported backlog names and who has no account here. */
export interface FormerPerson {
  readonly accountId: string;
  readonly name: string;
}

export interface Catalogue {
  /** By account id. */
  readonly formerPeople: ReadonlyMap<string, FormerPerson>;
  readonly projects: ReadonlyMap<number, Project>;
  readonly securityLevels: ReadonlyMap<number, SecurityLevel>;
  readonly boards: ReadonlyMap<number, Board>;
  readonly issueTypes: ReadonlyMap<number, IssueType>;
  readonly statuses: ReadonlyMap<number, Status>;
  readonly priorities: ReadonlyMap<number, Priority>;
  readonly components: ReadonlyMap<number, ProjectPart>;
  readonly versions: ReadonlyMap<number, ProjectPart>;
  readonly sprints: ReadonlyMap<number, Sprint>;
  readonly customFields: ReadonlyMap<number, CustomField>;
  readonly linkTypes: ReadonlyMap<number, LinkType>;
}

/** Ids of the fields that every site of the laptop has, as `schema.ts` makes them. */
export const RANK_FIELD = 10019;
export const SPRINT_FIELD = 10020;
export const STORY_POINTS_FIELD = 10032;

/** What team-managed projects estimate in, where company-managed ones use Story Points. */
export const POINT_ESTIMATE_FIELD = 10016;

/** The field in which a project estimates. */
export function estimateFieldOf({ style }: Project): number {
  return style === 'next-gen' ? POINT_ESTIMATE_FIELD : STORY_POINTS_FIELD;
}

export function readCatalogue(database: Database): Catalogue {
  const list = <T extends { readonly id: number }>(
    table: string,
    read: (row: Row) => T,
  ): ReadonlyMap<number, T> =>
    new Map(
      database.all(`SELECT * FROM jira_${table} ORDER BY id`).map((row) => [number(row, 'id'), read(row)]),
    );
  return {
    formerPeople: readFormerPeople(database),
    projects: list('project', (row) => ({
      ...named(row),
      key: text(row, 'key'),
      style: text(row, 'style') === 'next-gen' ? 'next-gen' : 'classic',
      offScreen: words(row, 'off_screen'),
    })),
    securityLevels: list('security_level', (row) => ({ ...part(row), members: words(row, 'members') })),
    boards: list('board', (row) => ({
      ...part(row),
      type: text(row, 'type') === 'kanban' ? 'kanban' : 'scrum',
      jql: text(row, 'jql'),
    })),
    issueTypes: list('issue_type', (row) => ({ ...named(row), level: number(row, 'level') })),
    statuses: list('status', (row) => ({ ...named(row), category: category(text(row, 'category')) })),
    priorities: list('priority', (row) => ({ ...named(row), position: number(row, 'position') })),
    components: list('component', part),
    versions: list('version', part),
    sprints: list('sprint', sprint),
    customFields: list('custom_field', (row) => ({ ...named(row), kind: kind(text(row, 'kind')) })),
    linkTypes: list('link_type', (row) => ({
      ...named(row),
      inward: text(row, 'inward'),
      outward: text(row, 'outward'),
    })),
  };
}

export function readFormerPeople(database: Database): ReadonlyMap<string, FormerPerson> {
  return new Map(
    database.all('SELECT * FROM jira_former_person ORDER BY id').map((row) => {
      const { id, name } = named(row);
      const accountId = `557058:00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
      return [accountId, { accountId, name }];
    }),
  );
}

function named(row: Row) {
  return { id: number(row, 'id'), name: text(row, 'name') };
}

/** A JSON list of words, written by us alone. */
function words(row: Row, column: string): readonly string[] {
  return JSON.parse(text(row, column)) as readonly string[];
}

function part(row: Row): ProjectPart {
  return { ...named(row), projectId: number(row, 'project_id') };
}

function sprint(row: Row): Sprint {
  return {
    ...named(row),
    boardId: number(row, 'board_id'),
    state: sprintState(text(row, 'state')),
    goal: optionalText(row, 'goal'),
    startDate: optionalNumber(row, 'start_date'),
    endDate: optionalNumber(row, 'end_date'),
    completeDate: optionalNumber(row, 'complete_date'),
  };
}

function category(word: string): StatusCategoryKey {
  return word === 'done' || word === 'indeterminate' ? word : 'new';
}

function sprintState(word: string): SprintState {
  return word === 'active' || word === 'future' ? word : 'closed';
}

function kind(word: string): CustomFieldKind {
  switch (word) {
    case 'rank':
    case 'sprint':
    case 'number':
    case 'document':
    case 'words':
      return word;
    default:
      return 'text';
  }
}

/** @returns the first entry of that name, whatever the case */
export function byName<T extends { readonly name: string }>(
  entries: ReadonlyMap<number, T>,
  name: string,
): T | undefined {
  const wanted = name.trim().toLowerCase();
  return [...entries.values()].find((entry) => entry.name.toLowerCase() === wanted);
}

/** @param keyOrId a project's key in any case, or its numeric id */
export function findProject(catalogue: Catalogue, keyOrId: string): Project | undefined {
  const wanted = keyOrId.toUpperCase();
  return [...catalogue.projects.values()].find(({ id, key }) => key === wanted || String(id) === keyOrId);
}

/** Boards whose place is this project. */
export function boardsOf(catalogue: Catalogue, project: Project): readonly Board[] {
  return [...catalogue.boards.values()].filter((board) => board.projectId === project.id);
}
