/** Comments and history, one at a time. */
import { useState } from 'react';
import type { IssueView } from '../jira/issue';
import { Tabs } from '../parts/tabs';
import { Comments } from './comments';
import { History } from './history';

interface ActivityProps {
  readonly issue: IssueView;
  readonly mayComment: boolean;
  readonly refresh: () => void;
}

export function Activity({ issue, mayComment, refresh }: ActivityProps) {
  const [open, setOpen] = useState('comments');
  const { length } = issue.comments;
  return (
    <section className="issue-activity" aria-labelledby="activity-title">
      <h2 id="activity-title">Activity</h2>
      <Tabs
        label="Activity"
        tabs={[
          { id: 'comments', name: 'Comments', ...(length > 0 && { count: length }) },
          { id: 'history', name: 'History' },
        ]}
        open={open}
        choose={setOpen}
      >
        {open === 'comments' ? (
          <Comments issue={issue} mayComment={mayComment} refresh={refresh} />
        ) : (
          <History issue={issue} />
        )}
      </Tabs>
    </section>
  );
}
