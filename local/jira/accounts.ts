/** Who is behind an account id: one of the people, the app itself, or somebody whom only an import names. */
import type { Principal } from '../principal';
import { PEOPLE, type Person } from './people';
import type { Catalogue, FormerPerson } from './store/catalogue';

export interface Account {
  readonly accountId: string;
  readonly displayName: string;
  readonly accountType: 'atlassian' | 'app';
  readonly timeZone: string;
  /** Shown to the person only, as in Jira. */
  readonly emailAddress: string | null;
  /** `null` for the app and for former people: they can't sign in. */
  readonly person: Person | null;
  /** `false` for former people, as Jira shows accounts that were deactivated; they have no rights. */
  readonly active: boolean;
}

/** The account that Jira gives the installed app. */
export const APP_ACCOUNT: Account = {
  accountId: '712020:00000000-0000-4000-8000-0000000000a9',
  displayName: 'Groundwork',
  accountType: 'app',
  timeZone: 'Etc/GMT',
  emailAddress: null,
  person: null,
  active: true,
};

const ACCOUNTS: ReadonlyMap<string, Account> = new Map(
  [APP_ACCOUNT, ...PEOPLE.map(account)].map((one) => [one.accountId, one]),
);

function account(person: Person): Account {
  return { ...person, accountType: 'atlassian', person, active: true };
}

function formerAccount({ accountId, name }: FormerPerson): Account {
  return {
    accountId,
    displayName: name,
    accountType: 'atlassian',
    timeZone: 'Etc/GMT',
    emailAddress: null,
    person: null,
    active: false,
  };
}

/** Somebody who can act here: one of the people, or the app. */
function accountById(accountId: string): Account | undefined {
  return ACCOUNTS.get(accountId);
}

/** Anybody whom this site can show, people who have no account any more among them. */
export function knownAccount(
  { formerPeople }: Pick<Catalogue, 'formerPeople'>,
  accountId: string,
): Account | undefined {
  const former = formerPeople.get(accountId);
  return former === undefined ? accountById(accountId) : formerAccount(former);
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

/** The one whose site it is: projects and boards are this person's. */
export const OWNER: Person = (() => {
  const owner = PEOPLE.find((person) => person.role === 'Product Owner');
  if (owner === undefined) throw new TypeError('the people of the laptop lack a Product Owner');
  return owner;
})();
