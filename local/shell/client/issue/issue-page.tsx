/** The issue view: loads the issue as the person at the top and lays it out. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { issueChanged } from '../app-module/extension';
import type { ModuleHandle } from '../app-module/module-frame';
import { useFlags } from '../chrome/flag-store';
import { failureFrom } from '../host/failure';
import { loadIssue, mayEditIssue, saveFields } from '../host/jira';
import { useLoaded } from '../host/use-loaded';
import { FailureNotice } from '../parts/notice';
import { Loading } from '../parts/loading';
import { Instant } from '../parts/instant';
import { useSession } from '../session/session';
import { Activity } from './activity';
import { AppPanels } from './app-panels';
import { Breadcrumbs } from './breadcrumbs';
import { Description } from './description';
import { Details } from './details';
import type { Editing } from './editing';
import { RelatedIssues } from './related-issues';
import { Summary } from './summary';
import '../styles/issue.css';

export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const { host, person, refresh } = useSession();
  const { show } = useFlags();
  const panels = useRef<ModuleHandle>(null);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [issue, mayEdit] = await Promise.all([
        loadIssue(person.accountId, issueKey, signal),
        mayEditIssue(person.accountId, issueKey, signal),
      ]);
      return { issue, mayEdit };
    },
    [person.accountId, issueKey],
  );
  const { value, failure, reload } = useLoaded(load);
  const issue = value?.issue;

  useEffect(() => {
    document.title = issue === undefined ? issueKey : `[${issue.key}] ${issue.summary}`;
  }, [issueKey, issue]);

  const editing = useMemo<Editing>(
    () => ({
      mayEdit: value?.mayEdit === true,
      save: async (fields) => {
        try {
          await saveFields(person.accountId, issueKey, fields);
        } catch (thrown) {
          const said = failureFrom(thrown).message;
          show({ id: 'save', type: 'error', title: `${issueKey} was not saved`, description: said });
          return false;
        }
        if (issue !== undefined) panels.current?.emit(issueChanged(issue, person.accountId));
        reload();
        if (host.sample) refresh(); // the first edit makes the sample one's own
        return true;
      },
    }),
    [value?.mayEdit, issue, issueKey, person.accountId, host.sample, refresh, reload, show],
  );

  if (failure !== null) return <FailureNotice failure={failure} retry={reload} subject={issueKey} />;
  if (issue === undefined) return <Loading what={`Opening ${issueKey}`} />;
  return (
    <article className="issue">
      <div className="issue-main">
        <Breadcrumbs issue={issue} />
        <Summary key={issue.summary} summary={issue.summary} editing={editing} />
        <Description document={issue.description} editing={editing} />
        <RelatedIssues issue={issue} />
      </div>
      <aside className="issue-side" aria-label="Details and apps">
        <Details issue={issue} editing={editing} />
        <AppPanels issue={issue} refresh={reload} handle={panels} />
        <p className="issue-dates">
          Created <Instant at={issue.created} />
          <br />
          Updated <Instant at={issue.updated} />
        </p>
      </aside>
      <Activity issue={issue} />
    </article>
  );
}
