/** Reads whole backlogs from Jira as the app itself, while nobody looks: page by page, and single items anew. */
import { route } from '@forge/api';
import type { z } from 'zod';
import { fieldsToRead, storyFromJira } from '../story/from-jira';
import { findCriteriaFields, findPointsField, type FieldMap } from '../story/fields';
import { objectOf, textOf } from '../story/unknown-json';
import type { StoriesById } from '../usecases/bands/world';
import type { UnattendedItem, UnattendedReader, WholeBacklog } from '../usecases/ports';
import { Problem } from '../usecases/problem';
import { readAsApp } from './client';
import { isRefined } from './refined';
import { fieldsReply, issuesReply } from './replies';
import { isOpenToAll } from './security';

/** What is compared of an item, and whether and where it may be kept. Nothing of a person. */
const FIELDS = ['summary', 'description', 'issuetype', 'issuelinks', 'subtasks', 'project', 'security'];

export const unattendedReader: UnattendedReader & StoriesById = {
  async findFields() {
    const known = await readAsApp(route`/rest/api/3/field`, fieldsReply);
    return { criteriaFields: findCriteriaFields(known), pointsFieldId: findPointsField(known) };
  },

  async readPage(from, { after, size }, fields) {
    const reply = await read(from, { size, after, ids: null, fields });
    return { items: itemsOf(reply, fields), next: reply.nextPageToken ?? null };
  },

  async firstOf({ projectId, boardId }, count) {
    const fields: FieldMap = { estimateFieldId: undefined, criteriaFields: undefined };
    const { items } = await unattendedReader.readPage(
      { projectId, boardId },
      { after: null, size: count },
      fields,
    );
    return items.map(({ story }) => story.id);
  },

  async readByIds(issueIds, fields) {
    if (issueIds.length === 0) return [];
    // A search by ids fails for all of them where one is gone or hidden; this leaves such a one out.
    const body = { issueIdsOrKeys: issueIds, fields: [...fieldsToRead(fields), ...PLACE_FIELDS] };
    const question = { method: 'POST', body } as const;
    return itemsOf(await readAsApp(route`/rest/api/3/issue/bulkfetch`, issuesReply, question), fields);
  },

  async readAmong(from, issueIds, fields) {
    const ids = issueIds.filter((id) => /^\d+$/.test(id));
    if (ids.length === 0) return [];
    try {
      return itemsOf(await read(from, { size: ids.length, after: null, ids, fields }), fields);
    } catch (problem) {
      // Jira refuses a query by ids where one of them is gone or hidden: the others are found without it.
      if (!(problem instanceof Problem) || problem.code !== 'bad-request') throw problem;
      if (ids.length === 1) return [];
      const half = Math.ceil(ids.length / 2);
      const halves = [ids.slice(0, half), ids.slice(half)];
      const found = await Promise.all(halves.map((some) => unattendedReader.readAmong(from, some, fields)));
      return found.flat();
    }
  },
};

/** Of an item, where it belongs and whether it may be kept. */
const PLACE_FIELDS = ['project', 'security'];

interface Wanted {
  readonly size: number;
  readonly after: string | null;
  /** `null`: whatever is in the backlog. */
  readonly ids: readonly string[] | null;
  readonly fields: FieldMap;
}

function read({ boardId, projectId }: WholeBacklog, wanted: Wanted): Promise<z.infer<typeof issuesReply>> {
  const { size, after, ids, fields } = wanted;
  const among = ids === null ? '' : `id in (${ids.join(', ')})`;
  const criteria = fields.criteriaFields?.map(({ id }) => id) ?? [];
  // Single stories are judged, too; of a whole backlog no more is asked than what is compared.
  const wantedFields = ids === null ? [...FIELDS, ...criteria] : [...fieldsToRead(fields), ...PLACE_FIELDS];
  const query = new URLSearchParams({ maxResults: String(size), fields: wantedFields.join(',') });
  if (after !== null) query.set('nextPageToken', after);
  // What was changed a moment ago is found as it is now only where it is named.
  for (const id of ids ?? []) query.append('reconcileIssues', id);
  if (boardId !== null) {
    if (among !== '') query.set('jql', among);
    return readAsApp(route`/rest/software/1.0/board/${boardId}/backlog?${query}`, issuesReply);
  }
  const open = `project = ${projectId} AND statusCategory != Done`;
  query.set('jql', among === '' ? `${open} ORDER BY Rank ASC` : `${open} AND ${among}`);
  return readAsApp(route`/rest/api/3/search/jql?${query}`, issuesReply);
}

function itemsOf({ issues }: z.infer<typeof issuesReply>, fields: FieldMap): readonly UnattendedItem[] {
  return issues.filter(isRefined).map((issue) => ({
    story: storyFromJira(issue, fields),
    projectId: textOf(objectOf(issue.fields['project'])?.['id']) ?? '',
    isOpenToAll: isOpenToAll(issue),
  }));
}
