/** What the app says beside the title of its place on an issue, as Jira shows a lozenge there; nothing where it says nothing. */
import { useEffect, useState } from 'react';
import { z } from 'zod/mini';
import { MOUNT, PATHS } from '../../../bridge/paths';
import type { AppModule } from '../host/session';
import { ask } from '../host/request';
import type { issueContextExtension } from './extension';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#dynamic-properties */
const ANSWER = z.object({
  properties: z.object({
    status: z.object({
      type: z.literal('lozenge'),
      value: z.object({
        label: z.string(),
        type: z.optional(z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success'])),
      }),
    }),
  }),
});
type Status = z.infer<typeof ANSWER>['properties']['status']['value'];

/** Jira asks when the place is shown, and now and then while it is folded; here, so often. */
const AGAIN_MILLISECONDS = 5000;

/** On which of the small Jira's own colours. */
const LOOK = {
  default: 'new',
  inprogress: 'indeterminate',
  moved: 'warning',
  new: 'discovery',
  removed: 'danger',
  success: 'done',
} as const;

export function IssueContextStatus({
  module,
  extension,
  changed,
}: {
  readonly module: AppModule;
  readonly extension: ReturnType<typeof issueContextExtension>;
  readonly changed: string | null;
}) {
  const [status, setStatus] = useState<Status | null>(null);
  const { key } = module;
  useEffect(() => {
    const abort = new AbortController();
    const look = (): void => {
      const body = { moduleKey: key, extension };
      ask(`${MOUNT}${PATHS.dynamicProperties}`, { method: 'POST', body, signal: abort.signal }).then(
        (answer) => {
          setStatus(ANSWER.safeParse(answer).data?.properties.status.value ?? null);
        },
        () => undefined, // a place without a lozenge is whole
      );
    };
    look();
    const timer = setInterval(look, AGAIN_MILLISECONDS);
    return () => {
      abort.abort();
      clearInterval(timer);
    };
  }, [key, extension, changed]);
  if (status === null) return null;
  return <span className={`lozenge lozenge-${LOOK[status.type ?? 'default']}`}>{status.label}</span>;
}
