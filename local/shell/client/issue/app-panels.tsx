/** The app's panels below the details, as Jira shows issue contexts: titled by the manifest, open, foldable. */
import { useMemo, useState } from 'react';
import type { Ref } from 'react';
import { IssueContextStatus } from '../app-module/issue-context-status';
import { issueContextExtension } from '../app-module/extension';
import { ModuleFrame } from '../app-module/module-frame';
import type { ModuleHandle } from '../app-module/module-frame';
import type { AppModule } from '../host/session';
import type { IssueView } from '../jira/issue';
import { useSession } from '../session/session';

interface AppPanelsProps {
  readonly issue: IssueView;
  readonly refresh: () => void;
  readonly handle: Ref<ModuleHandle>;
}

export function AppPanels({ issue, refresh, handle }: AppPanelsProps) {
  const { host } = useSession();
  const { id, key } = issue;
  const { id: typeId, name: typeName } = issue.type;
  const { id: projectId, key: projectKey } = issue.project;
  // Other changes of the issue reach the panel as events; only another place mounts it anew.
  const extension = useMemo(
    () =>
      issueContextExtension(
        { id, key, type: { id: typeId, name: typeName }, project: { id: projectId, key: projectKey } },
        window.location.href,
      ),
    [id, key, typeId, typeName, projectId, projectKey],
  );
  const panel = host.modules.find(({ type }) => type === 'jira:issueContext');
  if (panel === undefined) return null;
  return (
    <AppPanel panel={panel} extension={extension} refresh={refresh} handle={handle} changed={issue.updated} />
  );
}

interface AppPanelProps extends Omit<AppPanelsProps, 'issue'> {
  /** Another value means that the issue may have changed. */
  readonly changed: string | null;
  readonly panel: AppModule;
  readonly extension: ReturnType<typeof issueContextExtension>;
}

function AppPanel({ panel, extension, refresh, handle, changed }: AppPanelProps) {
  const [open, setOpen] = useState(true);
  return (
    <details
      className="fold app-panel"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {panel.title} <IssueContextStatus module={panel} extension={extension} changed={changed} />
      </summary>
      <ModuleFrame
        module={panel}
        extension={extension}
        refresh={refresh}
        className="app-panel-frame"
        handle={handle}
      />
    </details>
  );
}
