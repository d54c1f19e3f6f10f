/** What belongs to an issue: sub-tasks, links, files. */
import type { IssueView } from '../jira/issue';
import type { IssueMention } from '../jira/values';
import { IssueTypeIcon } from '../parts/issue-type-icon';
import { StatusLozenge } from '../parts/status-lozenge';
import { Link } from '../routing/navigation';

interface RelatedIssuesProps {
  readonly issue: IssueView;
  /** What lies below an epic. */
  readonly inEpic: readonly IssueMention[];
}

export function RelatedIssues({ issue, inEpic }: RelatedIssuesProps) {
  const below = [...issue.subtasks, ...inEpic];
  return (
    <>
      {below.length > 0 && (
        <section className="issue-section">
          <h2>Child issues</h2>
          <ul className="issue-list">
            {below.map((child) => (
              <IssueLine key={child.key} issue={child} />
            ))}
          </ul>
        </section>
      )}
      {issue.links.length > 0 && (
        <section className="issue-section">
          <h2>Linked issues</h2>
          <ul className="issue-list">
            {issue.links.map((link) => (
              <IssueLine
                key={`${link.relation} ${link.issue.key}`}
                issue={link.issue}
                relation={link.relation}
              />
            ))}
          </ul>
        </section>
      )}
      {issue.attachments.length > 0 && (
        <section className="issue-section">
          <h2>Attachments</h2>
          <ul className="issue-files">
            {issue.attachments.map((name, index) => (
              <li key={index} className="doc-file">
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface IssueLineProps {
  readonly issue: IssueMention;
  readonly relation?: string;
}

function IssueLine({ issue, relation }: IssueLineProps) {
  return (
    <li>
      {relation !== undefined && <span className="subtle">{relation}</span>}
      <Link to={{ page: 'issue', issueKey: issue.key }} className="issue-line">
        <IssueTypeIcon name={issue.type.name} />
        <span className="issue-key">{issue.key}</span>
        <span className="issue-line-summary">{issue.summary}</span>
      </Link>
      <StatusLozenge status={issue.status} />
    </li>
  );
}
