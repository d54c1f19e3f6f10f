/** By what the points of a backlog's history are judged: the same for those of today and those that are rebuilt. */
import { rulesOf, type Rules } from '../../readiness/rules';
import { horizonOf } from '../../refinement/horizon';
import { rulesToldByHistory, scoredBy } from '../../refinement/history/told-by-history';
import { placeKey, type Place } from '../../refinement/team/team';
import type { FieldMap } from '../../story/fields';
import { readInForce } from '../definition/in-force';
import { figuresKey } from '../team-figures';
import type { HistoryWorld } from './world';

export interface PointBasis {
  readonly rules: Rules;
  readonly criteriaFields: NonNullable<FieldMap['criteriaFields']>;
  /** How many stories the horizon takes: 10 to 100. */
  readonly size: number;
  readonly scoredBy: string;
}

/** What Jira answers in one request with fields, and the longest horizon. */
export const MOST = 100;

/**
 * Reads of the store; one request of Jira where nobody has looked lately.
 * @param before how many stories it took last; `null` where there is no point yet
 * @throws Problem `unreadable` as `readInForce` does
 */
export async function pointBasis(
  world: Pick<HistoryWorld, 'records' | 'kept' | 'stories'>,
  place: Place,
  before: number | null,
): Promise<PointBasis> {
  const { definition, number } = await readInForce(world.records, place);
  const criteriaFields = definition.criteriaFields ?? (await foundFields(world, place));
  return {
    rules: await rulesOf(rulesToldByHistory(definition)),
    criteriaFields,
    size: await horizonSize(world, place, before),
    scoredBy: scoredBy(
      number,
      criteriaFields.map(({ id }) => id),
    ),
  };
}

async function foundFields(
  { kept, stories }: Pick<HistoryWorld, 'kept' | 'stories'>,
  { projectId }: Place,
): Promise<NonNullable<FieldMap['criteriaFields']>> {
  const known = await kept.fields.recall(projectId);
  return (known?.value ?? (await stories.findFields())).criteriaFields;
}

/**
 * In stories, as the team's last figures tell: sizes of a past day nobody knows. While the figures are not kept it stays as it was, so that
 * a curve doesn't move because nobody has looked.
 */
async function horizonSize(
  { kept }: Pick<HistoryWorld, 'kept'>,
  place: Place,
  before: number | null,
): Promise<number> {
  const [site, estimate, paced] = await Promise.all([
    kept.fields.recall(place.projectId),
    place.boardId === null ? null : kept.estimateField.recall(String(place.boardId)),
    kept.pace.recall(placeKey(place)),
  ]);
  const fieldId = place.boardId === null ? site?.value.pointsFieldId : estimate?.value.id;
  const figures = typeof fieldId === 'string' ? await kept.figures.recall(figuresKey(place, fieldId)) : null;
  const storiesPerSprint = figures?.value.storiesPerSprint ?? paced?.value.storiesPerSprint;
  const storiesPerDay = paced?.value.storiesPerDay;
  const isKnown = typeof storiesPerSprint === 'number' || typeof storiesPerDay === 'number';
  if (!isKnown && before !== null) return before;
  const unsized = Array.from({ length: MOST }, () => ({ estimate: null, isReady: false }));
  return horizonOf(unsized, { velocity: undefined, storiesPerSprint, storiesPerDay }).size;
}
