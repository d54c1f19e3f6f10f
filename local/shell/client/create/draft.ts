/** A new issue before it is created: what was typed, and the fields that Jira gets of it. Pure. */
import type { DocumentJson } from '../document/from-markdown';
import { readPoints } from '../issue/read-points';
import type { Choice } from '../picking/choice';

export interface Draft {
  /** `null`: the project at hand. */
  readonly projectKey: string | null;
  /** `null`: the first type of the project. */
  readonly typeId: string | null;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly labels: readonly string[];
  /** As typed. */
  readonly points: string;
  readonly parent: Choice | null;
}

export const EMPTY_DRAFT: Draft = {
  projectKey: null,
  typeId: null,
  summary: '',
  description: '',
  labels: [],
  points: '',
  parent: null,
};

/** Whether something would be lost if it were forgotten. */
export function isBegun({ summary, description, labels, points, parent }: Draft): boolean {
  return (
    [summary, description, points].some((text) => text.trim() !== '') || labels.length > 0 || parent !== null
  );
}

export interface Placed {
  readonly projectKey: string;
  readonly typeId: string;
  /** The field that the team's board estimates with, if the screen has it. */
  readonly pointsField: string | null;
}

/** What can be said before Jira is asked, by field. */
export function faultsOf(draft: Draft, { pointsField }: Placed): Readonly<Record<string, string>> {
  const summary = draft.summary.trim() === '' ? { summary: 'A summary is needed.' } : {};
  const points =
    pointsField !== null && readPoints(draft.points) === undefined
      ? { [pointsField]: 'A number, or nothing.' }
      : {};
  return { ...summary, ...points };
}

/** The fields of `POST /rest/api/3/issue`; what was left empty is not sent. */
export function fieldsOf(
  draft: Draft,
  { projectKey, typeId, pointsField }: Placed,
  markdown: (text: string) => DocumentJson,
): Readonly<Record<string, unknown>> {
  const points = readPoints(draft.points);
  return {
    project: { key: projectKey },
    issuetype: { id: typeId },
    summary: draft.summary.trim(),
    ...(draft.description.trim() === '' ? {} : { description: markdown(draft.description) }),
    ...(draft.labels.length === 0 ? {} : { labels: draft.labels }),
    ...(pointsField === null || points === null || points === undefined ? {} : { [pointsField]: points }),
    ...(draft.parent === null ? {} : { parent: { key: draft.parent.id } }),
  };
}
