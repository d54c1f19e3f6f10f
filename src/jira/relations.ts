/** Relates issues in Jira as the person who looks: finds them, reads what they are related to, and changes that. */
import { route } from '@forge/api';
import { z } from 'zod';
import type { IssueLink, JiraRelations, NamedIssue, Search } from '../usecases/relations-port';
import { readAsUser, writeAsUser } from './client';
import {
  createdIssueReply,
  linkTypesReply,
  namedIssueReply,
  namedIssuesReply,
  projectTypesReply,
  relatedIssueReply,
  type NamedIssueReply,
} from './relation-replies';

const NAMED_FIELDS = 'summary,project,issuetype';
/** An epic stands one above the usual items. */
const ABOVE = 1;
/** More of them find nothing else. */
const MOST_WORDS = 10;

export const jiraRelations: JiraRelations = {
  async search(what) {
    const query = new URLSearchParams({
      jql: jqlOf(what),
      maxResults: String(what.most),
      fields: NAMED_FIELDS,
    });
    const { issues } = await readAsUser(route`/rest/api/3/search/jql?${query}`, namedIssuesReply);
    return issues.map(named);
  },

  async readNamed(key) {
    return named(await readAsUser(route`/rest/api/3/issue/${key}?fields=${NAMED_FIELDS}`, namedIssueReply));
  },

  async typesAbove(projectId) {
    const { issueTypes } = await readAsUser(route`/rest/api/3/project/${projectId}`, projectTypesReply);
    return issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === ABOVE).map(({ id }) => id);
  },

  async readRelations(issueId) {
    const path = route`/rest/api/3/issue/${issueId}?fields=parent,issuelinks`;
    const { fields } = await readAsUser(path, relatedIssueReply);
    return {
      parent: fields.parent?.key ?? null,
      links: (fields.issuelinks ?? []).flatMap(({ id, type, inwardIssue, outwardIssue }): IssueLink[] => {
        // `outwardIssue`: this issue does the outward thing to it, and is the link's source.
        const other = outwardIssue ?? inwardIssue;
        const isOutward = outwardIssue !== undefined;
        if (other === undefined) return [];
        return [{ id, typeId: type.id, key: other.key, summary: other.fields?.summary ?? null, isOutward }];
      }),
    };
  },

  async listLinkTypes() {
    return (await readAsUser(route`/rest/api/3/issueLinkType`, linkTypesReply)).issueLinkTypes;
  },

  async setParent(issueId, key) {
    const body =
      key === null ? { update: { parent: [{ set: { none: true } }] } } : { fields: { parent: { key } } };
    await writeAsUser(route`/rest/api/3/issue/${issueId}`, z.unknown(), { method: 'PUT', body });
  },

  async link({ typeId, source, target }) {
    // In Jira's words the inward issue is the source: it does to the outward one what the type's outward words say.
    const body = { type: { id: typeId }, inwardIssue: { key: source }, outwardIssue: { key: target } };
    await writeAsUser(route`/rest/api/3/issueLink`, z.unknown(), { method: 'POST', body });
  },

  async unlink(linkId) {
    await writeAsUser(route`/rest/api/3/issueLink/${linkId}`, z.unknown(), { method: 'DELETE' });
  },

  async create({ projectId, issueTypeId, summary, parent, description }) {
    const fields = {
      project: { id: projectId },
      issuetype: { id: issueTypeId },
      summary,
      ...(parent !== null && { parent: { key: parent } }),
      ...(description !== null && { description }),
    };
    const write = { method: 'POST', body: { fields } } as const;
    return (await writeAsUser(route`/rest/api/3/issue`, createdIssueReply, write)).key;
  },
};

function named({ id, key, fields: { summary, project, issuetype } }: NamedIssueReply): NamedIssue {
  const level = issuetype.hierarchyLevel ?? (issuetype.subtask === true ? -1 : 0);
  return { id, key, summary: summary ?? '', projectId: project.id, level };
}

/** Of what was typed only letters and digits get into the query: nothing is left that JQL could read as its own. */
function jqlOf({ projectId, typeIds, letters }: Search): string {
  // In small letters OR and NOT are words like any other.
  const words = (letters.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  const asked = [
    `project = ${projectId}`,
    ...(typeIds === null ? [] : [`issuetype in (${typeIds.join(', ')})`]),
    ...words.map((word) => `summary ~ "${word}*"`),
    ...(words.length === 0 ? ['statusCategory != Done'] : []),
  ];
  return `${asked.join(' AND ')} ORDER BY updated DESC`;
}
