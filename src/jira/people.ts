/** Reads who is behind an account, and whom work can be given to, as the person who looks. */
import { route } from '@forge/api';
import type { PersonName } from '../contract/team';
import type { PeopleReader } from '../usecases/ports';
import { readAsUser } from './client';
import { usersPageReply, usersReply, type UserReply } from './replies';

/** Jira tells of ten accounts unless asked for more; more than these would make an address too long. */
const MOST_NAMES = 90;
const MOST_FOUND = 20;

export const peopleReader: PeopleReader = {
  async namesOf(accountIds) {
    if (accountIds.length === 0) return [];
    const question = new URLSearchParams({ maxResults: String(MOST_NAMES) });
    for (const id of accountIds.slice(0, MOST_NAMES)) question.append('accountId', id);
    const { values } = await readAsUser(route`/rest/api/3/user/bulk?${question}`, usersPageReply);
    return values.filter(isInUse).map(personName);
  },

  async findPeople({ key }, letters) {
    const question = new URLSearchParams({ project: key, query: letters, maxResults: String(MOST_FOUND) });
    const found = await readAsUser(route`/rest/api/3/user/assignable/search?${question}`, usersReply);
    return found
      .filter((each) => isInUse(each) && isPerson(each))
      .slice(0, MOST_FOUND)
      .map(personName);
  },

  async worksIn({ key }, accountId) {
    const question = new URLSearchParams({ project: key, accountId });
    const found = await readAsUser(route`/rest/api/3/user/assignable/search?${question}`, usersReply);
    return found.some((each) => each.accountId === accountId && isInUse(each) && isPerson(each));
  },
};

/** Where Jira holds this back, the account is not known to be closed. */
function isInUse({ active }: UserReply): boolean {
  return active !== false;
}

/** Apps have accounts, too. */
function isPerson({ accountType = 'atlassian' }: UserReply): boolean {
  return accountType === 'atlassian';
}

function personName({ accountId, displayName = '' }: UserReply): PersonName {
  return { accountId, name: displayName };
}
