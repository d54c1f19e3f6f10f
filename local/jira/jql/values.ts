/** How the words of a query become what the file holds: ids of entries, of issues, of people. */
import { findPerson } from '../accounts';
import { badRequest } from '../jira-error';
import { findProject, type Catalogue } from '../store/catalogue';
import { noSuchValue } from './field';
import type { ReadValue } from './operands';

/** Ids of the entries that go by that name or id. */
export function named<T extends { readonly id: number; readonly name: string }>(
  list: (catalogue: Catalogue) => ReadonlyMap<number, T>,
): ReadValue {
  return (value, { field }, { catalogue }) => {
    const wanted = value.trim().toLowerCase();
    const ids = [...list(catalogue).values()]
      .filter(({ id, name }) => name.toLowerCase() === wanted || String(id) === wanted)
      .map(({ id }) => id);
    if (ids.length === 0) throw noSuchValue(value, field);
    return ids;
  };
}

export const readProject: ReadValue = (value, { field }, { catalogue }) => {
  const wanted = value.trim().toLowerCase();
  const byName = [...catalogue.projects.values()].find(({ name }) => name.toLowerCase() === wanted);
  const project = findProject(catalogue, value.trim()) ?? byName;
  if (project === undefined) throw noSuchValue(value, field);
  return [project.id];
};

export const readIssue: ReadValue = (value, { field }, context) => {
  const id = context.findIssueId(value.trim());
  if (id === undefined) throw badRequest(`An issue with key '${value}' does not exist for field '${field}'.`);
  return [id];
};

export const readPerson: ReadValue = (value, { field }, { catalogue }) => {
  const wanted = value.trim().toLowerCase();
  const former = [...catalogue.formerPeople.values()].find(
    ({ accountId, name }) => accountId === wanted || name.toLowerCase() === wanted,
  );
  const person = findPerson(value) ?? former;
  if (person === undefined) throw noSuchValue(value, field);
  return [person.accountId];
};

const CATEGORIES: Readonly<Record<string, string>> = {
  'to do': 'new',
  new: 'new',
  2: 'new',
  'in progress': 'indeterminate',
  indeterminate: 'indeterminate',
  4: 'indeterminate',
  done: 'done',
  complete: 'done',
  3: 'done',
};

export const readCategory: ReadValue = (value, { field }, { catalogue }) => {
  const wanted = value.trim().toLowerCase();
  const key = Object.hasOwn(CATEGORIES, wanted) ? CATEGORIES[wanted] : undefined;
  if (key === undefined) throw noSuchValue(value, field);
  return [...catalogue.statuses.values()].filter(({ category }) => category === key).map(({ id }) => id);
};
