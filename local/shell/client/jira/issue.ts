/** An issue as the issue view shows it, read from Jira's answer: what is missing or odd is left out, never guessed. */
import { z } from 'zod/mini';
import { parseDocument } from '../document/node';
import type { DocumentNode } from '../document/node';
import { fieldText } from './field-text';
import { readSprints } from './sprint';
import type { Sprint } from './sprint';
import {
  issueType,
  mention,
  nameOf,
  named,
  namedEach,
  number,
  read,
  readEach,
  status,
  strings,
  text,
  user,
} from './values';
import type { IssueMention, IssueType, Named, Status, User } from './values';

export interface IssueView {
  readonly id: string;
  readonly key: string;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly summary: string;
  readonly type: IssueType;
  readonly status: Status | null;
  readonly priority: Named | null;
  readonly description: DocumentNode | null;
  readonly assignee: User | null;
  readonly reporter: User | null;
  /** Name of what hides the issue from most people; `null` where everybody sees it. */
  readonly securityLevel: string | null;
  readonly labels: readonly string[];
  readonly components: readonly Named[];
  readonly fixVersions: readonly Named[];
  /** All that it was in, and the one that it is in. */
  readonly sprints: readonly Sprint[];
  /** Id of the field that holds them; `null` where this site has none. */
  readonly sprintField: string | null;
  /** The estimate in the field of the team's board; `undefined` where the board does not estimate in a field. */
  readonly points:
    { readonly field: string; readonly name: string; readonly value: number | null } | undefined;
  readonly parent: IssueMention | null;
  readonly subtasks: readonly IssueMention[];
  readonly links: readonly { readonly relation: string; readonly issue: IssueMention }[];
  readonly attachments: readonly string[];
  readonly comments: readonly Comment[];
  /** The site's own fields that hold a document, e.g. acceptance criteria. */
  readonly documents: readonly (OwnField & { readonly document: DocumentNode })[];
  /** The site's other own fields that hold something, with it as text. */
  readonly otherFields: readonly (OwnField & { readonly text: string })[];
  readonly created: string | null;
  readonly updated: string | null;
}

/** A field that this site added to Jira's own. */
export interface OwnField {
  readonly id: string;
  readonly name: string;
  /** As Jira gave it. */
  readonly value: unknown;
}

export interface Comment {
  readonly id: string;
  readonly author: User | null;
  readonly created: string | null;
  readonly updated: string | null;
  readonly body: DocumentNode | null;
}

const ISSUE = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.record(z.string(), z.unknown()),
  names: z.optional(z.record(z.string(), z.string())),
  schema: z.optional(z.record(z.string(), z.unknown())),
});

const PROJECT = z.object({ id: z.string(), key: z.string(), name: z.string() });

/**
 * @param body   answer of `GET /rest/api/3/issue/{key}?expand=names,schema`
 * @param points the field that the team's board estimates with
 * @returns `null` if it is no issue
 */
export function readIssue(body: unknown, points: string | null): IssueView | null {
  const issue = read(ISSUE, body);
  const project = read(PROJECT, issue?.fields['project']);
  if (issue === null || project === null) return null;
  const { fields } = issue;
  const sprint = sprintField(issue.schema ?? {});
  return {
    id: issue.id,
    key: issue.key,
    project,
    summary: text(fields['summary']) ?? '',
    type: issueType(fields['issuetype']),
    status: status(fields['status']),
    priority: named(fields['priority']),
    description: parseDocument(fields['description']),
    assignee: user(fields['assignee']),
    reporter: user(fields['reporter']),
    securityLevel: nameOf(fields['security']),
    labels: strings(fields['labels']),
    components: namedEach(fields['components']),
    fixVersions: namedEach(fields['fixVersions']),
    sprints: sprint === null ? [] : readSprints(fields[sprint]),
    sprintField: sprint,
    points:
      points === null
        ? undefined
        : { field: points, name: issue.names?.[points] ?? 'Estimate', value: number(fields[points]) },
    parent: mention(fields['parent']),
    subtasks: mentions(fields['subtasks']),
    links: linksIn(fields['issuelinks']),
    attachments: readEach(z.object({ filename: z.string() }), fields['attachment']).map(
      ({ filename }) => filename,
    ),
    comments: commentsIn(fields['comment']),
    ...ownFields(fields, issue.names ?? {}, [points, sprint]),
    created: text(fields['created']),
    updated: text(fields['updated']),
  };
}

function mentions(value: unknown): readonly IssueMention[] {
  return readEach(z.unknown(), value).flatMap((entry) => mention(entry) ?? []);
}

const LINK = z.object({
  type: z.object({ inward: z.string(), outward: z.string() }),
  inwardIssue: z.optional(z.unknown()),
  outwardIssue: z.optional(z.unknown()),
});

function linksIn(value: unknown): IssueView['links'] {
  return readEach(LINK, value).flatMap((link) => {
    const outward = mention(link.outwardIssue);
    if (outward !== null) return [{ relation: link.type.outward, issue: outward }];
    const inward = mention(link.inwardIssue);
    return inward === null ? [] : [{ relation: link.type.inward, issue: inward }];
  });
}

const COMMENTS = z.object({ comments: z.array(z.unknown()) });
const COMMENT = z.object({
  id: z.string(),
  author: z.optional(z.unknown()),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
  body: z.optional(z.unknown()),
});

function commentsIn(value: unknown): readonly Comment[] {
  return readEach(COMMENT, read(COMMENTS, value)?.comments).map((comment) => ({
    id: comment.id,
    author: user(comment.author),
    created: comment.created ?? null,
    updated: comment.updated ?? null,
    body: parseDocument(comment.body),
  }));
}

const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
const FIELD_TYPE = z.object({ custom: z.string() });

/** A site's own fields are told apart by their type; their ids and names are the site's. */
function sprintField(schema: Readonly<Record<string, unknown>>): string | null {
  const found = Object.entries(schema).find(([, type]) => read(FIELD_TYPE, type)?.custom === SPRINT);
  return found?.[0] ?? null;
}

function ownFields(
  fields: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
  shownElsewhere: readonly (string | null)[],
): Pick<IssueView, 'documents' | 'otherFields'> {
  const own = Object.entries(fields)
    .filter(([id]) => id.startsWith('customfield_') && !shownElsewhere.includes(id))
    .map(([id, value]) => ({ id, name: names[id] ?? id, value, document: parseDocument(value) }));
  return {
    documents: own.flatMap(({ document, ...field }) => (document === null ? [] : [{ ...field, document }])),
    otherFields: own.flatMap(({ document, ...field }) => {
      const words = document === null ? fieldText(field.value) : '';
      return words === '' ? [] : [{ ...field, text: words }];
    }),
  };
}
