/**
 * People whom a loaded backlog names and who have no account here: whoever reported, commented on or was given an item
 * elsewhere. Jira keeps such people as deactivated accounts (shown by name, `active: false`, without any right); so
 * nobody's words are ever shown under the name of one of the people of the laptop.
 */
import type { Database } from '../../database';
import { findPerson } from '../accounts';
import type { BacklogSeed, IssueSeed } from '../seed';
import { readFormerPeople } from './catalogue';
import { changesOf } from './seed-changes';

/** Stands for whoever it was where the backlog names nobody. */
export const NO_NAME = 'Imported, no name given';

/** @returns the account id of the person of that name, here or formerly; of {@link NO_NAME} for `undefined` */
export type FindAccount = (name: string | undefined) => string;

/** Makes the accounts that a seed needs and the site does not have yet. */
export function makeFormerPeople(database: Database, seed: BacklogSeed): FindAccount {
  const known = new Map([...readFormerPeople(database).values()].map((one) => [one.name, one.accountId]));
  const strangers = new Set(seed.issues.flatMap(namesIn).map(calledBy));
  for (const name of strangers) {
    if (findPerson(name) === undefined && !known.has(name))
      database.run('INSERT INTO jira_former_person (name) VALUES (?)', [name]);
  }
  const accounts = new Map(
    [...readFormerPeople(database).values()].map(({ name, accountId }) => [name, accountId]),
  );
  return (name) => {
    const called = calledBy(name);
    const accountId = findPerson(called)?.accountId ?? accounts.get(called);
    if (accountId === undefined) throw new TypeError(`no account was made for ${called}`);
    return accountId;
  };
}

function calledBy(name: string | undefined): string {
  const called = (name ?? '').replace(/\s+/g, ' ').trim();
  return called === '' ? NO_NAME : called;
}

/** Whoever has to do with an item; an assignee may be nobody, everybody else is somebody. */
function namesIn(item: IssueSeed): readonly (string | undefined)[] {
  const history = item.history ?? [];
  return [
    item.reporter,
    ...(item.assignee === undefined ? [] : [item.assignee]),
    ...(item.comments ?? []).map(({ author }) => author),
    ...history.map(({ author }) => author),
    ...changesOf(item, 'assignee').flatMap(({ from, to }) => [from, to].filter((name) => name !== null)),
  ];
}
