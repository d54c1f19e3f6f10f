/** Who is behind an account id: one of the people, or the app itself. */
import type { Principal } from '../principal';
import { PEOPLE, type Person } from './people';

export interface Account {
  readonly accountId: string;
  readonly displayName: string;
  readonly accountType: 'atlassian' | 'app';
  readonly timeZone: string;
  /** Shown to the person only, as in Jira. */
  readonly emailAddress: string | null;
  readonly person: Person | null;
}

/** The account that Jira gives the installed app. */
export const APP_ACCOUNT: Account = {
  accountId: '712020:00000000-0000-4000-8000-0000000000a9',
  displayName: 'Groundwork',
  accountType: 'app',
  timeZone: 'Etc/GMT',
  emailAddress: null,
  person: null,
};

const ACCOUNTS: ReadonlyMap<string, Account> = new Map(
  [APP_ACCOUNT, ...PEOPLE.map(account)].map((one) => [one.accountId, one]),
);

function account(person: Person): Account {
  return { ...person, accountType: 'atlassian', person };
}

export function accountById(accountId: string): Account | undefined {
  return ACCOUNTS.get(accountId);
}

/** On whose behalf a call is made; `undefined` for nobody and for accounts that this site does not know. */
export function accountOf(principal: Principal): Account | undefined {
  if (principal.kind === 'app') return APP_ACCOUNT;
  return principal.kind === 'user' ? accountById(principal.accountId) : undefined;
}

/** Finds a person by account id, display name or e-mail address, whatever the case. */
export function findPerson(words: string): Person | undefined {
  const wanted = words.trim().toLowerCase();
  return PEOPLE.find((person) =>
    [person.accountId, person.displayName, person.emailAddress].some((name) => name.toLowerCase() === wanted),
  );
}

/** The one whose site it is: imports and boards are made in this person's name. */
export const OWNER: Person = (() => {
  const owner = PEOPLE.find((person) => person.role === 'Product Owner');
  if (owner === undefined) throw new TypeError('the people of the laptop lack a Product Owner');
  return owner;
})();
