/** An issue as the issue view shows it, read from Jira's answer: what is missing or odd is left out, never guessed. */
import { z } from 'zod/mini';
import { parseDocument } from '../document/node';
import type { DocumentNode } from '../document/node';
import { fieldText } from './field-text';
import type { KnownFields } from './fields';
import {
  issueType,
  mention,
  nameOf,
  namesOf,
  number,
  read,
  readEach,
  status,
  strings,
  text,
  user,
} from './values';
import type { IssueMention, IssueType, Status, User } from './values';

export interface IssueView {
  readonly id: string;
  readonly key: string;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly summary: string;
  readonly type: IssueType;
  readonly status: Status | null;
  readonly priority: string | null;
  readonly description: DocumentNode | null;
  readonly assignee: User | null;
  readonly reporter: User | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly fixVersions: readonly string[];
  readonly sprints: readonly string[];
  /** `undefined`: this site has no such field. */
  readonly points: { readonly field: string; readonly value: number | null } | undefined;
  readonly parent: IssueMention | null;
  readonly subtasks: readonly IssueMention[];
  readonly links: readonly { readonly relation: string; readonly issue: IssueMention }[];
  readonly attachments: readonly string[];
  readonly comments: readonly Comment[];
  /** The site's own fields that hold a document, e.g. acceptance criteria. */
  readonly documents: readonly { readonly name: string; readonly document: DocumentNode }[];
  /** The site's other own fields that hold something, as text. */
  readonly otherFields: readonly { readonly name: string; readonly text: string }[];
  readonly created: string | null;
  readonly updated: string | null;
}

export interface Comment {
  readonly id: string;
  readonly author: User | null;
  readonly created: string | null;
  readonly body: DocumentNode | null;
}

const ISSUE = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.record(z.string(), z.unknown()),
  names: z.optional(z.record(z.string(), z.string())),
});

const PROJECT = z.object({ id: z.string(), key: z.string(), name: z.string() });

/** @param body answer of `GET /rest/api/3/issue/{key}?expand=names`; @returns `null` if it is no issue */
export function readIssue(body: unknown, known: KnownFields): IssueView | null {
  const issue = read(ISSUE, body);
  const project = read(PROJECT, issue?.fields['project']);
  if (issue === null || project === null) return null;
  const { fields } = issue;
  return {
    id: issue.id,
    key: issue.key,
    project,
    summary: text(fields['summary']) ?? '',
    type: issueType(fields['issuetype']),
    status: status(fields['status']),
    priority: nameOf(fields['priority']),
    description: parseDocument(fields['description']),
    assignee: user(fields['assignee']),
    reporter: user(fields['reporter']),
    labels: strings(fields['labels']),
    components: namesOf(fields['components']),
    fixVersions: namesOf(fields['fixVersions']),
    sprints: known.sprint === null ? [] : namesOf(fields[known.sprint]),
    points: known.points === null ? undefined : { field: known.points, value: number(fields[known.points]) },
    parent: mention(fields['parent']),
    subtasks: mentions(fields['subtasks']),
    links: linksIn(fields['issuelinks']),
    attachments: readEach(z.object({ filename: z.string() }), fields['attachment']).map(
      ({ filename }) => filename,
    ),
    comments: commentsIn(fields['comment']),
    ...ownFields(fields, issue.names ?? {}, known),
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
  body: z.optional(z.unknown()),
});

function commentsIn(value: unknown): readonly Comment[] {
  return readEach(COMMENT, read(COMMENTS, value)?.comments).map((comment) => ({
    id: comment.id,
    author: user(comment.author),
    created: comment.created ?? null,
    body: parseDocument(comment.body),
  }));
}

function ownFields(
  fields: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
  known: KnownFields,
): Pick<IssueView, 'documents' | 'otherFields'> {
  const own = Object.entries(fields)
    .filter(([id]) => id.startsWith('customfield_') && id !== known.points && id !== known.sprint)
    .map(([id, value]) => ({ name: names[id] ?? id, value, document: parseDocument(value) }));
  return {
    documents: own.flatMap(({ name, document }) => (document === null ? [] : [{ name, document }])),
    otherFields: own.flatMap(({ name, value, document }) => {
      const words = document === null ? fieldText(value) : '';
      return words === '' ? [] : [{ name, text: words }];
    }),
  };
}
