/** Jira's JSON of an issue → the item of a backlog that it is, and where that belongs. */
import type { z } from 'zod';
import type { FieldMap } from '../story/fields';
import { fieldsToRead, storyFromJira } from '../story/from-jira';
import { issueTypeOf } from '../story/issue-type';
import type { BacklogItem, PlacedItem } from '../usecases/ports';
import { isRefined } from './refined';
import type { IssueReply, placedIssueReply } from './replies';
import { isOpenToAll } from './security';

/** Ids of the fields that `placedItem` reads, as a query names them. */
export function fieldsOfItem(fields: FieldMap): string {
  return [...fieldsToRead(fields), 'project', 'security'].join(',');
}

/** @param issue read with `fieldsOfItem` */
export function placedItem(issue: z.infer<typeof placedIssueReply>, fields: FieldMap): PlacedItem {
  const { project, issuetype } = issue.fields;
  return {
    ...backlogItem(issue, fields),
    projectId: project.id,
    issueTypeId: issuetype.id,
    isRefined: isRefined(issue),
    isOpenToAll: isOpenToAll(issue),
  };
}

export function backlogItem(issue: IssueReply, fields: FieldMap): BacklogItem {
  return { story: storyFromJira(issue, fields), issueType: issueTypeOf(issue) };
}
