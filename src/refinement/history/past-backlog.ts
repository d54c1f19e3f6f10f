/**
 * The backlog as it was at an instant: what was open then and held by no sprint, rebuilt from Jira's change history. Pure.
 *
 * What rank an item had is not told by any history. What has left the backlog since was further up than what is still in it, and what was taken
 * into a sprint earlier was further up than what was taken later; the others stand as they stand today.
 */
import type { Change } from '../../story/change-history';
import { instantOf } from '../../story/instant';
import { storyAt, type KnownIssue, type PastFieldMap, type PastStory } from '../../story/past';

export interface RememberedIssue {
  readonly known: KnownIssue;
  /** Its place in the backlog of today, from 0; `null` where it is not in it any more. */
  readonly rank: number | null;
}

export interface PastBacklog {
  /** By the rank that can be told. */
  readonly stories: readonly PastStory[];
  /** How many issues may have been among them: of their past too little can be told. */
  readonly unseen: number;
}

/** What a past day needs to be told: nothing can be told without the site's field of sprints and its statuses. */
export interface PastSite {
  readonly map: PastFieldMap;
  /**
   * When each sprint that has ended did so: milliseconds since 1970, by the id of the sprint. Others have not ended. `null`: of this backlog
   * are all open items, in a sprint or not.
   */
  readonly sprintEnds: ReadonlyMap<number, number> | null;
}

/** A story of a past backlog, and its place in it. */
export interface PastPlaced {
  readonly past: PastStory;
  readonly place: PastPlace;
}

/**
 * Linear in the issues and their histories, but for the sorting; never throws.
 * @param at an instant, ISO 8601
 */
export function pastBacklog(at: string, issues: readonly RememberedIssue[], site: PastSite): PastBacklog {
  const found: PastPlaced[] = [];
  let unseen = 0;
  for (const issue of issues) {
    const placed = placedAt(at, issue, site);
    if (placed === undefined) unseen += 1;
    else if (placed !== null) found.push(placed);
  }
  // The sort is stable: what can't be told apart stays in the order in which it was given.
  found.sort((one, other) => byPlace(one.place, other.place));
  return { stories: found.map(({ past }) => past), unseen };
}

/** @returns `null` where it was not in the backlog then; `undefined` where that, or what it said, can't be told */
export function placedAt(
  at: string,
  { known, rank }: RememberedIssue,
  { map, sprintEnds }: PastSite,
): PastPlaced | null | undefined {
  const instant = instantOf(at) ?? Number.NaN;
  const past = storyAt(at, known, map);
  if (past === null || past === undefined) return past;
  const isOpen = isInBacklog(past, instant, sprintEnds);
  if (isOpen === undefined) return undefined;
  return isOpen ? { past, place: placeOf(known, rank, instant, map) } : null;
}

/** `undefined` where that can't be told. */
function isInBacklog(
  { isDone, sprintIds }: PastStory,
  instant: number,
  sprintEnds: PastSite['sprintEnds'],
): boolean | undefined {
  if (isDone === undefined) return undefined;
  if (sprintEnds === null) return !isDone;
  if (sprintIds === undefined) return undefined;
  return !isDone && sprintIds.every((id) => (sprintEnds.get(id) ?? Infinity) <= instant);
}

/** First what was taken into a sprint, by when; then what is in the backlog still, by rank; then what left it otherwise. */
export type PastPlace = readonly [part: 0 | 1 | 2, within: number];

/** Which of two places is further up: negative for the first. */
export function byPlace(one: PastPlace, other: PastPlace): number {
  return one[0] - other[0] || one[1] - other[1];
}

function placeOf(
  { history }: KnownIssue,
  rank: number | null,
  instant: number,
  { sprintFieldId }: PastFieldMap,
): PastPlace {
  if (rank !== null) return [1, rank];
  const taken = history.changes.find((change) => change.at > instant && isOfSprint(change, sprintFieldId));
  return taken === undefined ? [2, 0] : [0, taken.at];
}

function isOfSprint({ fields }: Change, sprintFieldId: PastFieldMap['sprintFieldId']): boolean {
  return fields.some(
    ({ fieldId, field, isCustom }) =>
      fieldId === sprintFieldId || (fieldId === undefined && isCustom && field.toLowerCase() === 'sprint'),
  );
}
