/** Comments and history, one at a time. */
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { IssueView } from '../jira/issue';
import { Comments } from './comments';
import { History } from './history';

const TABS = [
  { id: 'comments', name: 'Comments' },
  { id: 'history', name: 'History' },
] as const;

export function Activity({ issue }: { readonly issue: IssueView }) {
  const [open, setOpen] = useState<(typeof TABS)[number]['id']>('comments');
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = open === 'comments' ? 'history' : 'comments';
    setOpen(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <section className="issue-activity" aria-labelledby="activity-title">
      <h2 id="activity-title">Activity</h2>
      <div className="tabs" role="tablist" aria-label="Activity" ref={list} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={open === tab.id}
            aria-controls="activity-panel"
            tabIndex={open === tab.id ? 0 : -1}
            onClick={() => {
              setOpen(tab.id);
            }}
          >
            {tab.name}
            {tab.id === 'comments' && issue.comments.length > 0 && (
              <span className="badge">{issue.comments.length}</span>
            )}
          </button>
        ))}
      </div>
      <div id="activity-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
        {open === 'comments' ? <Comments comments={issue.comments} /> : <History issue={issue} />}
      </div>
    </section>
  );
}
