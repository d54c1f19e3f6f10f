/** The way back: projects, project, parent, issue. */
import type { IssueView } from '../jira/issue';
import { IssueTypeIcon } from '../parts/issue-type-icon';
import { Link } from '../routing/navigation';

export function Breadcrumbs({ issue }: { readonly issue: IssueView }) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        <li>
          <Link to={{ page: 'start' }}>Projects</Link>
        </li>
        <li>
          <Link to={{ page: 'backlog', projectKey: issue.project.key }}>{issue.project.name}</Link>
        </li>
        {issue.parent !== null && (
          <li>
            <Link to={{ page: 'issue', issueKey: issue.parent.key }}>
              <IssueTypeIcon name={issue.parent.type.name} /> {issue.parent.key}
            </Link>
          </li>
        )}
        <li>
          <Link to={{ page: 'issue', issueKey: issue.key }} current>
            <IssueTypeIcon name={issue.type.name} /> {issue.key}
          </Link>
        </li>
      </ol>
    </nav>
  );
}
