/** Reads a backlog's issues with their change history as the app itself, while nobody looks. */
import { route, type Route } from '@forge/api';
import { findSprintField } from '../story/listed-field';
import { fieldsForPast, type PastFieldMap } from '../story/past';
import { objectOf, textOf } from '../story/unknown-json';
import type { Paging, PastPage, PastReader } from '../usecases/history/past-reader';
import { Problem } from '../usecases/problem';
import { withHistories } from './change-histories';
import { readAsApp } from './client';
import { endedSprints } from './ended-sprints';
import { isRefined } from './refined';
import { fieldsReply, issuesReply, statusesReply } from './replies';
import { isOpenToAll } from './security';

export const pastReader: PastReader = {
  async readSite({ boardId }) {
    const [fields, statuses, sprintEnds] = await Promise.all([
      readAsApp(route`/rest/api/3/field`, fieldsReply),
      readAsApp(route`/rest/api/3/status`, statusesReply),
      boardId === null ? null : endsOfSprints(boardId),
    ]);
    if (sprintEnds === undefined) return null;
    const categories = statuses.flatMap(({ id, statusCategory }): [string, string][] =>
      statusCategory === undefined ? [] : [[id, statusCategory.key]],
    );
    return { sprintFieldId: findSprintField(fields), statusCategories: new Map(categories), sprintEnds };
  },

  async inBacklog({ boardId, projectId }, paging, fields, now) {
    const query = queryOf(paging, fields);
    if (boardId !== null)
      return pageOf(route`/rest/software/1.0/board/${boardId}/backlog?${query}`, 'ranked', now);
    query.set('jql', `project = ${projectId} AND statusCategory != Done ORDER BY Rank ASC`);
    return pageOf(route`/rest/api/3/search/jql?${query}`, 'ranked', now);
  },

  async leftBacklog({ projectIds, days }, paging, fields, now) {
    const query = queryOf(paging, fields);
    const isHeld =
      typeof fields.sprintFieldId === 'string'
        ? ' OR sprint in openSprints() OR sprint in futureSprints()'
        : '';
    query.set(
      'jql',
      `project in (${projectIds.join(', ')}) AND updated >= -${days}d AND (statusCategory = Done${isHeld}) ` +
        'ORDER BY updated DESC',
    );
    return pageOf(route`/rest/api/3/search/jql?${query}`, 'left', now);
  },
};

function queryOf({ after, size }: Paging, fields: PastFieldMap): URLSearchParams {
  const wanted = [...fieldsForPast(fields), 'security'].join(',');
  const query = new URLSearchParams({ maxResults: String(size), fields: wanted });
  if (after !== null) query.set('nextPageToken', after);
  return query;
}

async function pageOf(path: Route, which: 'ranked' | 'left', now: Date): Promise<PastPage> {
  const { issues, nextPageToken } = await readAsApp(path, issuesReply);
  const kept = issues.filter((issue) => isOpenToAll(issue) && isRefined(issue));
  const known = await withHistories(readAsApp, kept, now);
  const projects = kept.flatMap(({ fields }) => textOf(objectOf(fields['project'])?.['id']) ?? []);
  return {
    issues: known.map((each) => ({
      known: each,
      rank: which === 'ranked' ? issues.findIndex(({ id }) => id === each.issue.id) : null,
    })),
    projectIds: [...new Set(projects)],
    next: nextPageToken ?? null,
  };
}

/** @returns `undefined` for a board without sprints */
async function endsOfSprints(boardId: number): Promise<ReadonlyMap<number, number> | undefined> {
  try {
    const sprints = await endedSprints(boardId, readAsApp);
    return new Map(
      sprints.flatMap(({ id, completeDate }): [number, number][] => {
        const end = Date.parse(completeDate ?? '');
        return Number.isNaN(end) ? [] : [[id, end]];
      }),
    );
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'bad-request') return undefined;
    throw problem;
  }
}
