/** What people said about an issue, oldest first, and a place to say more. */
import { Suspense, lazy, useState } from 'react';
import { useFlags } from '../chrome/flag-store';
import { addComment, changeComment, deleteComment } from '../host/comments';
import { failureFrom } from '../host/failure';
import type { IssueView } from '../jira/issue';
import { Avatar } from '../parts/avatar';
import { Loading } from '../parts/loading';
import { useSession } from '../session/session';
import { commentDraft, keepCommentDraft } from './comment-drafts';
import { CommentEntry } from './comment-entry';
import { useFocusBack } from './use-focus-back';

const MarkdownEditor = lazy(() => import('../writing/markdown-editor'));

interface CommentsProps {
  readonly issue: IssueView;
  readonly mayComment: boolean;
  readonly refresh: () => void;
}

export function Comments({ issue, mayComment, refresh }: CommentsProps) {
  const { host, person, refresh: refreshSession } = useSession();
  const { show, close } = useFlags();
  const { key, comments } = issue;
  const { accountId } = person;

  /** Does something, or says what went wrong; whoever asked keeps what was typed. */
  const attempt = async (what: string, act: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
    } catch (thrown) {
      const description = failureFrom(thrown).message;
      show({ id: 'comment', type: 'error', title: `The comment was not ${what}`, description });
      return false;
    }
    close('comment');
    refresh();
    if (host.sample) refreshSession(); // the first word makes the sample one's own
    return true;
  };

  return (
    <>
      {comments.length === 0 && <p className="subtle comments-none">No comments yet.</p>}
      <ul className="entries">
        {comments.map((comment) => (
          <CommentEntry
            key={comment.id}
            comment={comment}
            own={mayComment && comment.author?.accountId === accountId}
            change={(body) => attempt('saved', () => changeComment(accountId, key, comment.id, body))}
            remove={() => attempt('deleted', () => deleteComment(accountId, key, comment.id))}
          />
        ))}
      </ul>
      {mayComment && (
        <NewComment
          key={`${accountId} ${key}`}
          issueKey={key}
          add={async (body) => {
            const added = await attempt('added', () => addComment(accountId, key, body));
            if (added) keepCommentDraft(accountId, key, '');
            return added;
          }}
        />
      )}
    </>
  );
}

interface NewCommentProps {
  readonly issueKey: string;
  readonly add: (body: Parameters<typeof addComment>[2]) => Promise<boolean>;
}

function NewComment({ issueKey, add }: NewCommentProps) {
  const { person } = useSession();
  const [open, setOpen] = useState(() => commentDraft(person.accountId, issueKey) !== '');
  const opener = useFocusBack(open);
  return (
    <div className="entry comment-new">
      <Avatar person={person} large />
      <div className="entry-words">
        {open ? (
          <Suspense fallback={<Loading what="Opening the editor" />}>
            <MarkdownEditor
              name="New comment"
              start={commentDraft(person.accountId, issueKey)}
              saved=""
              save={(body) => (body === null ? Promise.resolve(false) : add(body))}
              close={() => {
                keepCommentDraft(person.accountId, issueKey, '');
                setOpen(false);
              }}
              keep={(markdown) => {
                keepCommentDraft(person.accountId, issueKey, markdown);
              }}
              mayBeEmpty={false}
              rows={4}
            />
          </Suspense>
        ) : (
          <button
            ref={opener}
            type="button"
            className="input comment-open"
            onClick={() => {
              setOpen(true);
            }}
          >
            Add a comment …
          </button>
        )}
      </div>
    </div>
  );
}
