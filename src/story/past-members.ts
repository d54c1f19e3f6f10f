/**
 * Fields that hold many things, of which Jira's history tells one by one what came and what went: components, files and
 * links. Walking back, what came is taken away and what went is put back.
 */
import { isNothing, type FieldChange, type Side } from './change-history';
import { idOf } from './past-values';
import { objectOf, textOf } from './unknown-json';

/** The members of one field at one time, as Jira's JSON. */
export interface Members {
  /** Makes one change undone. */
  readonly undo: (change: FieldChange) => void;
  /** @returns `undefined` where it can't be told any more which members there were */
  readonly list: () => readonly unknown[] | undefined;
}

/** Things that never change their id: a member that came and is no longer there has vanished since without a trace. */
export function membersById(present: readonly unknown[]): Members {
  const members = new Map<string, unknown>();
  const idsByName = new Map<string, string>();
  let isSeen = true;
  present.forEach((one, index) => {
    const member = objectOf(one);
    const id = idOf(member) ?? `unnamed ${index}`;
    members.set(id, one);
    const name = textOf(member?.['name']);
    if (name !== undefined) idsByName.set(name, id);
  });
  return {
    undo({ before, after }) {
      if (!isReadable(before) || !isReadable(after)) isSeen = false;
      if (!isNothing(after)) members.delete(after.id ?? idsByName.get(after.words ?? '') ?? '');
      if (!isNothing(before)) {
        const name = before.words ?? '';
        const id = before.id ?? `named ${name}`;
        members.set(id, { id, name });
        idsByName.set(name, id);
      }
    },
    list: () => (isSeen ? [...members.values()] : undefined),
  };
}

/** Links by the other issue's key, then by what this one does to it. */
type Links = Map<string, Map<string, unknown>>;

/** A key changes when its issue moves, and links to hidden issues aren't shown: who is gone may be there under another name. */
export function linkMembers(present: readonly unknown[]): Members {
  const links: Links = new Map();
  let isSeen = true;
  for (const link of present) put(links, keyOfLink(link), relationOfLink(link), link);
  return {
    undo({ before, after }) {
      if (!isReadable(before) || !isReadable(after)) isSeen = false;
      if (!isNothing(after)) isSeen = takeAway(links, after) && isSeen;
      if (!isNothing(before)) {
        const key = keyOfSide(before);
        const relation = relationOf(before, key);
        if (key === undefined || relation === undefined) isSeen = false;
        else put(links, key, relation, { type: { outward: relation }, outwardIssue: { key, fields: {} } });
      }
    },
    list: () => (isSeen ? [...links.values()].flatMap((same) => [...same.values()]) : undefined),
  };
}

function put(links: Links, key: string, relation: string, link: unknown): void {
  const others = links.get(key) ?? new Map<string, unknown>();
  links.set(key, others.set(relation, link));
}

/** @returns whether it is certain which link it was */
function takeAway(links: Links, side: Side): boolean {
  const key = keyOfSide(side);
  const same = key === undefined ? undefined : links.get(key);
  // Where no link is left it is gone; else one of the others may be it.
  if (key === undefined || same === undefined) return links.size === 0;
  // The only link to that issue is the one, in whatever language the history tells of it.
  if (same.size === 1) return links.delete(key);
  return same.delete(relationOf(side, key) ?? '');
}

function keyOfLink(value: unknown): string {
  const link = objectOf(value);
  return textOf(objectOf(link?.['outwardIssue'] ?? link?.['inwardIssue'])?.['key']) ?? '';
}

function relationOfLink(value: unknown): string {
  const link = objectOf(value);
  const isOutward = objectOf(link?.['outwardIssue']) !== undefined;
  return textOf(objectOf(link?.['type'])?.[isOutward ? 'outward' : 'inward']) ?? '';
}

function keyOfSide({ id, words }: Side): string | undefined {
  return id ?? /\S+$/.exec((words ?? '').slice(-200))?.[0];
}

/** "This issue is blocked by SHOP-2", and lately "This work item …": the relation is what lies between. */
function relationOf({ words }: Side, key: string | undefined): string | undefined {
  if (key === undefined || words === null || words?.endsWith(` ${key}`) !== true) return undefined;
  const relation = words.slice(0, -key.length - 1).replace(/^This (?:issue|work item) /, '');
  return relation === '' ? undefined : relation;
}

function isReadable({ id, words }: Side): boolean {
  return id !== undefined && words !== undefined;
}
