/** The issue view: loads the issue as the person at the top and lays it out. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { issueChanged } from '../app-module/extension';
import type { ModuleHandle } from '../app-module/module-frame';
import { useFlags } from '../chrome/flag-store';
import { failureFrom } from '../host/failure';
import { makeTransition } from '../host/choices';
import { loadDocument, loadIssue, saveFields } from '../host/jira';
import { useLoaded } from '../host/use-loaded';
import { FailureNotice } from '../parts/notice';
import { Loading } from '../parts/loading';
import { Instant } from '../parts/instant';
import { projectOf } from '../routing/route';
import { useSession } from '../session/session';
import { useIssueWatch } from '../site/use-issue-watch';
import { Activity } from './activity';
import { AppPanels } from './app-panels';
import { Breadcrumbs } from './breadcrumbs';
import { Details } from './details';
import { DocumentSection } from './document-section';
import type { Editing } from './editing';
import { RelatedIssues } from './related-issues';
import { Summary } from './summary';
import '../styles/issue.css';

export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const { host, person, refresh } = useSession();
  const { show, close } = useFlags();
  const panels = useRef<ModuleHandle>(null);
  const load = useCallback(
    (signal: AbortSignal) =>
      loadIssue(person.accountId, issueKey, projectOf({ page: 'issue', issueKey }) ?? '', signal),
    [person.accountId, issueKey],
  );
  const { value, failure, reload } = useLoaded(load);
  const issue = value?.issue;

  useEffect(() => {
    document.title = issue === undefined ? issueKey : `[${issue.key}] ${issue.summary}`;
  }, [issueKey, issue]);

  const changedThere = useCallback(() => {
    if (issue !== undefined) panels.current?.emit(issueChanged(issue, person.accountId));
    reload();
  }, [issue, person.accountId, reload]);
  useIssueWatch(person.accountId, issue, changedThere);

  const editing = useMemo<Editing>(() => {
    const fields = value?.fields ?? [];
    const change = async (what: string, act: () => Promise<void>, may?: () => Promise<boolean>) => {
      const flag = `save ${issueKey} ${what}`;
      try {
        if (may !== undefined && !(await may())) return false;
        await act();
      } catch (thrown) {
        const said = failureFrom(thrown).message;
        show({ id: flag, type: 'error', title: `${issueKey} was not saved`, description: said });
        return false;
      }
      close(flag); // what an earlier attempt said is no longer true
      if (issue !== undefined) panels.current?.emit(issueChanged(issue, person.accountId));
      reload();
      if (host.sample) refresh(); // the first edit makes the sample one's own
      return true;
    };
    return {
      mayEdit: value?.mayEdit === true,
      fields,
      meta: (fieldId) => fields.find(({ id }) => id === fieldId),
      save: (changed, may) =>
        change(Object.keys(changed).join(' '), () => saveFields(person.accountId, issueKey, changed), may),
      read: (fieldId) => loadDocument(person.accountId, issueKey, fieldId),
      reload,
      transition: (id) => change('status', () => makeTransition(person.accountId, issueKey, id)),
    };
  }, [value, issue, issueKey, person.accountId, host.sample, refresh, reload, show, close]);

  if (failure !== null) return <FailureNotice failure={failure} retry={reload} subject={issueKey} />;
  if (value === null || issue === undefined) return <Loading what="Opening the issue" />;
  const emptyDocuments = value.fields.filter(
    ({ id, kind }) =>
      kind === 'document' &&
      id.startsWith('customfield_') &&
      !issue.documents.some((document) => document.id === id),
  );
  return (
    <article className="issue">
      <div className="issue-main">
        <Breadcrumbs issue={issue} />
        <Summary summary={issue.summary} editing={editing} />
        <DocumentSection
          field="description"
          name="Description"
          document={issue.description}
          editing={editing}
        />
        {issue.documents.map(({ id, name, document }) => (
          <DocumentSection key={id} field={id} name={name} document={document} editing={editing} />
        ))}
        {emptyDocuments.map(({ id, name }) => (
          <DocumentSection key={id} field={id} name={name} document={null} editing={editing} />
        ))}
        <RelatedIssues issue={issue} inEpic={value.children} />
      </div>
      <aside className="issue-side" aria-label="Details and apps">
        <Details issue={issue} editing={editing} sprintBoard={value.sprintBoard} />
        <AppPanels issue={issue} refresh={reload} handle={panels} />
        <p className="issue-dates">
          Created <Instant at={issue.created} />
          <br />
          Updated <Instant at={issue.updated} />
        </p>
      </aside>
      <Activity issue={issue} mayComment={value.mayComment} refresh={reload} />
    </article>
  );
}
