/** Reports accounts to Atlassian, by which it tells which of them were closed (platform/forge/user-privacy-guidelines). */
import { privacy } from '@forge/api';
import type { AccountReports } from '../usecases/personal-data/world';
import { Problem } from '../usecases/problem';

/** Jira's word where it does not tell an account; nothing is to be reported of it. */
const NOBODY = 'unknown';

export const accountReports: AccountReports = {
  async report(accounts) {
    const known = accounts.filter(({ accountId }) => accountId !== NOBODY);
    try {
      // The package asks ninety at a time, as the API allows.
      return await privacy.reportPersonalData([...known]);
    } catch (answer) {
      // It throws the answer itself where Atlassian did not take the report.
      throw answer instanceof Response ? refusal(answer) : unreached();
    }
  },
};

function refusal({ status, headers }: Response): Problem {
  if (status !== 429) return new Problem('jira-unavailable', `Atlassian answered ${status} to a report`);
  const seconds = Number(headers.get('Retry-After'));
  return new Problem('busy', 'Atlassian answered 429 to a report', seconds > 0 ? seconds : undefined);
}

function unreached(): Problem {
  return new Problem('jira-unavailable', 'a report did not reach Atlassian');
}
