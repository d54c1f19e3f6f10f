/** What people said about an issue; only to read here. */
import { DocumentView } from '../document/document-view';
import type { Comment } from '../jira/issue';
import { Avatar } from '../parts/avatar';
import { Instant } from '../parts/instant';

export function Comments({ comments }: { readonly comments: readonly Comment[] }) {
  if (comments.length === 0) return <p className="subtle">No comments yet.</p>;
  return (
    <ul className="entries">
      {comments.map((comment) => (
        <li key={comment.id} className="entry">
          <Avatar person={comment.author} large />
          <div className="entry-words">
            <p className="entry-head">
              <strong>{comment.author?.displayName ?? 'Somebody'}</strong>{' '}
              <span className="subtle">
                <Instant at={comment.created} />
              </span>
            </p>
            {comment.body !== null && <DocumentView document={comment.body} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
