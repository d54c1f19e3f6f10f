/** Boards and their configuration as Jira shows them. */
import { customFieldId } from '../fields';
import type { JsonObject } from '../json';
import type { Site } from '../site';
import { estimateFieldOf, RANK_FIELD, type Board, type StatusCategoryKey } from '../store/catalogue';

function selfOf(site: Site, board: Board): string {
  return `${site.url}/rest/agile/1.0/board/${board.id}`;
}

export function boardShape(site: Site, board: Board): JsonObject {
  const project = site.catalogue().projects.get(board.projectId);
  return {
    id: board.id,
    self: selfOf(site, board),
    name: board.name,
    type: board.type,
    ...(project && {
      location: {
        projectId: project.id,
        displayName: `${project.name} (${project.key})`,
        projectName: project.name,
        projectKey: project.key,
        projectTypeKey: 'software',
        avatarURI: `${site.url}/images/project.svg`,
        name: `${project.name} (${project.key})`,
      },
    }),
    isPrivate: false,
  };
}

/** One column a category of statuses; the first of a Kanban board is its backlog. */
const COLUMNS: readonly (readonly [scrum: string, kanban: string, category: StatusCategoryKey])[] = [
  ['To Do', 'Backlog', 'new'],
  ['In Progress', 'In Progress', 'indeterminate'],
  ['Done', 'Done', 'done'],
];

/** Scrum boards estimate in story points; Kanban boards don't estimate. The location is as measured on a live site. */
export function configurationShape(site: Site, board: Board): JsonObject {
  const { projects, statuses } = site.catalogue();
  const project = projects.get(board.projectId);
  const filterId = String(10_000 + board.id);
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    self: `${selfOf(site, board)}/configuration`,
    ...(project && {
      location: {
        type: 'project',
        key: project.key,
        id: String(project.id),
        self: `${site.url}/rest/api/3/project/${project.id}`,
        name: project.name,
      },
    }),
    filter: { id: filterId, self: `${site.url}/rest/api/3/filter/${filterId}` },
    columnConfig: {
      columns: COLUMNS.map(([scrum, kanban, category]) => ({
        name: board.type === 'kanban' ? kanban : scrum,
        statuses: [...statuses.values()]
          .filter((status) => status.category === category)
          .map(({ id }) => ({ id: String(id), self: `${site.url}/rest/api/3/status/${id}` })),
      })),
      constraintType: 'none',
    },
    ...(board.type === 'scrum' &&
      project && { estimation: { type: 'field', field: estimateField(site, estimateFieldOf(project)) } }),
    ranking: { rankCustomFieldId: RANK_FIELD },
  };
}

function estimateField(site: Site, id: number): JsonObject {
  return {
    fieldId: customFieldId(id),
    displayName: site.catalogue().customFields.get(id)?.name ?? '',
  };
}
