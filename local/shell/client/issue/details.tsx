/** The fields at the right of an issue, each changed in place. */
import type { ReactNode } from 'react';
import type { IssueView } from '../jira/issue';
import type { Named } from '../jira/values';
import { Icon } from '../parts/icons';
import { IssueTypeIcon } from '../parts/issue-type-icon';
import { PriorityIcon } from '../parts/priority';
import type { Editing } from './editing';
import { Assignee, Person } from './fields/assignee';
import { Labels } from './fields/labels';
import { OneOf, SomeOf } from './fields/named-fields';
import { OwnFieldValue } from './fields/own-field';
import { Parent } from './fields/parent';
import { Points } from './fields/points';
import { SprintField } from './fields/sprint';
import { IssueStatus } from './status';

interface DetailsProps {
  readonly issue: IssueView;
  readonly editing: Editing;
  /** The board whose sprints the issue can go to. */
  readonly sprintBoard: number | null;
}

export function Details({ issue, editing, sprintBoard }: DetailsProps) {
  return (
    <>
      <div className="issue-status">
        <IssueStatus issue={issue} editing={editing} />
      </div>
      <details className="fold" open>
        <summary>Details</summary>
        <dl className="fields">
          <Field name="Assignee">
            <Assignee issue={issue} editing={editing} />
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
            <OneOf
              field="priority"
              name="Priority"
              value={issue.priority}
              editing={editing}
              look={priority}
            />
          </Field>
          <Field name="Parent">
            <Parent issue={issue} editing={editing} />
          </Field>
          {issue.points !== undefined && (
            <Field name={issue.points.name}>
              <Points {...issue.points} editing={editing} />
            </Field>
          )}
          {issue.sprintField !== null && (
            <Field name="Sprint">
              <SprintField issue={issue} field={issue.sprintField} board={sprintBoard} editing={editing} />
            </Field>
          )}
          <Field name="Labels">
            <Labels
              field="labels"
              name="Labels"
              labels={issue.labels}
              projectKey={issue.project.key}
              editing={editing}
            />
          </Field>
          <Field name="Components">
            <SomeOf field="components" name="Components" values={issue.components} editing={editing} />
          </Field>
          <Field name="Fix versions">
            <SomeOf field="fixVersions" name="Fix versions" values={issue.fixVersions} editing={editing} />
          </Field>
          {issue.securityLevel !== null && (
            <Field name="Security level">
              <span className="with-icon" title="Only members of this level see the issue">
                <Icon name="lock" /> {issue.securityLevel}
              </span>
            </Field>
          )}
          <OwnFields fields={issue.otherFields} projectKey={issue.project.key} editing={editing} />
        </dl>
      </details>
      <EmptyFields issue={issue} editing={editing} />
    </>
  );
}

const EDITED_HERE = ['line', 'number', 'words', 'one', 'many'];

/** The site's own fields that nobody has filled yet, folded away as in Jira. */
function EmptyFields({ issue, editing }: Omit<DetailsProps, 'sprintBoard'>) {
  const shown = [...issue.otherFields, ...issue.documents].map(({ id }) => id);
  const empty = editing.fields.filter(
    ({ id, kind }) =>
      id.startsWith('customfield_') &&
      EDITED_HERE.includes(kind ?? '') &&
      id !== issue.points?.field &&
      !shown.includes(id),
  );
  if (empty.length === 0) return null;
  return (
    <details className="fold">
      <summary>More fields</summary>
      <dl className="fields">
        <OwnFields fields={empty} projectKey={issue.project.key} editing={editing} />
      </dl>
    </details>
  );
}

interface OwnFieldsProps {
  /** A field without a value is an empty one. */
  readonly fields: readonly { readonly id: string; readonly name: string; readonly value?: unknown }[];
  readonly projectKey: string;
  readonly editing: Editing;
}

function OwnFields({ fields, projectKey, editing }: OwnFieldsProps) {
  return fields.map(({ id, name, value = null }) => (
    <Field key={id} name={name}>
      <OwnFieldValue field={id} name={name} value={value} projectKey={projectKey} editing={editing} />
    </Field>
  ));
}

function priority(value: Named): ReactNode {
  return (
    <span className="with-icon">
      <PriorityIcon name={value.name} /> {value.name}
    </span>
  );
}

interface FieldProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Field({ name, children }: FieldProps) {
  return (
    <div className="field">
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
