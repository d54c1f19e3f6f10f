/** The fields at the right of an issue. */
import type { ReactNode } from 'react';
import type { IssueView } from '../jira/issue';
import type { User } from '../jira/values';
import { Avatar } from '../parts/avatar';
import { IssueTypeIcon } from '../parts/issue-type-icon';
import { PriorityIcon } from '../parts/priority';
import { StatusLozenge } from '../parts/status-lozenge';
import { Link } from '../routing/navigation';
import type { Editing } from './editing';
import { Points } from './points';

interface DetailsProps {
  readonly issue: IssueView;
  readonly editing: Editing;
}

export function Details({ issue, editing }: DetailsProps) {
  return (
    <>
      <div className="issue-status">
        <StatusLozenge status={issue.status} />
      </div>
      <details className="fold" open>
        <summary>Details</summary>
        <dl className="fields">
          <Field name="Assignee">
            <Person user={issue.assignee} otherwise="Unassigned" />
          </Field>
          <Field name="Reporter">
            <Person user={issue.reporter} otherwise="Nobody" />
          </Field>
          <Field name="Type">
            <span className="with-icon">
              <IssueTypeIcon name={issue.type.name} /> {issue.type.name}
            </span>
          </Field>
          <Field name="Priority">
            {issue.priority !== null && (
              <span className="with-icon">
                <PriorityIcon name={issue.priority} /> {issue.priority}
              </span>
            )}
          </Field>
          <Field name="Parent">
            {issue.parent !== null && (
              <Link to={{ page: 'issue', issueKey: issue.parent.key }} className="with-icon">
                <IssueTypeIcon name={issue.parent.type.name} /> {issue.parent.key} {issue.parent.summary}
              </Link>
            )}
          </Field>
          {issue.points !== undefined && (
            <Field name="Story points">
              <Points
                key={issue.points.value}
                field={issue.points.field}
                value={issue.points.value}
                editing={editing}
              />
            </Field>
          )}
          <Field name="Sprint">{listed(issue.sprints)}</Field>
          <Field name="Labels">
            {issue.labels.length > 0 && (
              <span className="tags">
                {issue.labels.map((label) => (
                  <span key={label} className="tag">
                    {label}
                  </span>
                ))}
              </span>
            )}
          </Field>
          <Field name="Components">{listed(issue.components)}</Field>
          <Field name="Fix versions">{listed(issue.fixVersions)}</Field>
          {issue.otherFields.map((field) => (
            <Field key={field.name} name={field.name}>
              {field.text}
            </Field>
          ))}
        </dl>
      </details>
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Field({ name, children }: FieldProps) {
  const empty = children === null || children === false || children === '';
  return (
    <div className="field">
      <dt>{name}</dt>
      <dd dir="auto">{empty ? <span className="subtle">None</span> : children}</dd>
    </div>
  );
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}

interface PersonProps {
  readonly user: User | null;
  readonly otherwise: string;
}

function Person({ user, otherwise }: PersonProps) {
  return (
    <span className="with-icon">
      <Avatar person={user} /> {user?.displayName ?? <span className="subtle">{otherwise}</span>}
    </span>
  );
}
