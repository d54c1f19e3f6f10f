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

/**
 * Linear in the issues and their histories, but for the sorting; never throws.
 * @param at an instant, ISO 8601
 * @param map with the site's field of sprints and its statuses: without them nothing can be told
 * @param sprintEnds when each sprint that has ended did so: milliseconds since 1970, by the id of the sprint. Others have not ended.
 */
export function pastBacklog(
  at: string,
  issues: readonly RememberedIssue[],
  map: PastFieldMap,
  sprintEnds: ReadonlyMap<number, number>,
): PastBacklog {
  const instant = instantOf(at) ?? Number.NaN;
  const found: { readonly past: PastStory; readonly place: Place }[] = [];
  let unseen = 0;
  for (const { known, rank } of issues) {
    const past = storyAt(at, known, map);
    if (past === null) continue;
    const isOpen = past === undefined ? undefined : isInBacklog(past, instant, sprintEnds);
    if (past === undefined || isOpen === undefined) unseen += 1;
    else if (isOpen) found.push({ past, place: placeOf(known, rank, instant, map) });
  }
  // The sort is stable: what can't be told apart stays in the order in which it was given.
  found.sort((one, other) => one.place[0] - other.place[0] || one.place[1] - other.place[1]);
  return { stories: found.map(({ past }) => past), unseen };
}

/** `undefined` where that can't be told. */
function isInBacklog(
  { isDone, sprintIds }: PastStory,
  instant: number,
  sprintEnds: ReadonlyMap<number, number>,
): boolean | undefined {
  if (isDone === undefined || sprintIds === undefined) return undefined;
  return !isDone && sprintIds.every((id) => (sprintEnds.get(id) ?? Infinity) <= instant);
}

/** First what was taken into a sprint, by when; then what is in the backlog still, by rank; then what left it otherwise. */
type Place = readonly [part: 0 | 1 | 2, within: number];

function placeOf(
  { history }: KnownIssue,
  rank: number | null,
  instant: number,
  { sprintFieldId }: PastFieldMap,
): Place {
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
