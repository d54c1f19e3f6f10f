/** Writes and removes issue properties as the app itself; all of one key with one request, too. */
import api, { route } from '@forge/api';
import type { PublishedBands } from '../usecases/bands/jobs';
import { READINESS_PROPERTY, type IssueMarks } from '../usecases/marks';
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

/** The band that everybody who may see an issue can read and search for; it is never read back. */
export const publishedBands: PublishedBands = {
  async publish(issueId, band) {
    const status = await change(issueId, 'PUT', { band });
    if (status === 403 || status === 404) return false;
    if (status >= 400) throw refusal(status);
    return true;
  },

  async remove(issueId) {
    const status = await change(issueId, 'DELETE');
    // 404: it is not there, or the issue itself is gone. 403: the app may no longer write there; its removal takes it away.
    if (status >= 400 && status !== 403 && status !== 404) throw refusal(status);
  },
};

async function change(issueId: string, method: 'PUT' | 'DELETE', value?: unknown): Promise<number> {
  const { status } = await api
    .asApp()
    .requestJira(route`/rest/api/3/issue/${issueId}/properties/${READINESS_PROPERTY}`, {
      method,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(value !== undefined && { body: JSON.stringify(value) }),
    });
  return status;
}

function refusal(status: number): Problem {
  if (status === 429) return new Problem('busy', 'Jira answered 429 to a property');
  return new Problem(
    isPassing(status) ? 'jira-unavailable' : 'not-allowed',
    `Jira answered ${status} to a property`,
  );
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function pauseSeconds(retryAfter: string | null): number {
  const asked = Number(retryAfter);
  return retryAfter !== null && Number.isFinite(asked) && asked > 0 ? asked : PAUSE_SECONDS;
}
