/** The issue above: a link to it, and beside it the way to change it. */
import { useState } from 'react';
import type { IssueView } from '../../jira/issue';
import { Icon } from '../../parts/icons';
import { IssueTypeIcon } from '../../parts/issue-type-icon';
import { NO_PARENT, parentChoice, useParents } from '../../picking/parents';
import { Link } from '../../routing/navigation';
import type { Editing } from '../editing';
import { useFocusBack } from '../use-focus-back';
import { None } from './in-place';
import { OneEditor } from './one-editor';

interface ParentProps {
  readonly issue: IssueView;
  readonly editing: Editing;
}

export function Parent({ issue, editing }: ParentProps) {
  const { parent, project, type } = issue;
  const [open, setOpen] = useState(false);
  const opener = useFocusBack(open);
  const source = useParents(project.key, type.id, !type.subtask);
  if (open) {
    return (
      <OneEditor
        name="Parent"
        source={source}
        present={parent === null ? null : parentChoice(parent)}
        save={({ id }) => editing.save({ parent: id === NO_PARENT ? null : { key: id } })}
        close={() => {
          setOpen(false);
        }}
      />
    );
  }
  return (
    <span className="parent">
      {parent === null ? (
        <None />
      ) : (
        <Link to={{ page: 'issue', issueKey: parent.key }} className="with-icon">
          <IssueTypeIcon name={parent.type.name} />
          <span>
            {parent.key} {parent.summary}
          </span>
        </Link>
      )}
      {editing.meta('parent') !== undefined && (
        <button
          ref={opener}
          type="button"
          className="icon-button edit-button"
          aria-label={`Parent: ${parent?.key ?? 'none'}. Edit`}
          onClick={() => {
            setOpen(true);
          }}
        >
          <Icon name="edit" />
        </button>
      )}
    </span>
  );
}
