/** Takes issue properties away as the app itself, all of one key with one request. */
import api, { route } from '@forge/api';
import type { IssueMarks } from '../usecases/marks';
import { Problem } from '../usecases/problem';

/** How long Jira is left alone where it does not say. */
const PAUSE_SECONDS = 2;

export const issueMarks: IssueMarks = {
  async removeEverywhere(propertyKey, withinSeconds) {
    const end = Date.now() + withinSeconds * 1000;
    for (;;) {
      const { status, headers } = await api
        .asApp()
        .requestJira(route`/rest/api/3/issue/properties/${propertyKey}`, {
          method: 'DELETE',
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          body: '{}', // no filter: all issues that the app may edit
        });
      // 303 leads to a task that Jira goes through by itself (bulkDeleteIssueProperty).
      if (status < 400) return;
      const again = Date.now() + pauseSeconds(headers.get('Retry-After')) * 1000;
      if (!isPassing(status) || again > end) throw new Problem('jira-unavailable', `Jira answered ${status}`);
      await new Promise((resolve) => setTimeout(resolve, again - Date.now()));
    }
  },
};

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function pauseSeconds(retryAfter: string | null): number {
  const asked = Number(retryAfter);
  return retryAfter !== null && Number.isFinite(asked) && asked > 0 ? asked : PAUSE_SECONDS;
}
