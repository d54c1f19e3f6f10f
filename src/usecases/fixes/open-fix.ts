/** What the panel needs to offer a fix: the fields as they are now, and by what the story is judged while somebody types. */
import type { FixDesk, FixText } from '../../contract/fixes';
import { withoutChecks } from '../../readiness/without-checks';
import { objectOf } from '../../story/unknown-json';
import type { StoryInTeam } from '../story-in-team';
import type { World } from '../ports';
import type { IssueForWriting } from '../writing-port';
import { readNote } from '../notes/read-note';
import { stateOf } from './field-state';

/** Fields that a fix may change: the description, those for criteria that the item has, and the estimate. */
export interface FixFields {
  readonly textIds: readonly string[];
  readonly estimateId: string | null;
}

export function fixFieldsOf({ basis }: StoryInTeam): FixFields {
  const { criteriaFields, estimateFieldId } = basis.fields;
  return {
    textIds: ['description', ...(criteriaFields ?? []).map(({ id }) => id)],
    estimateId: estimateFieldId ?? null,
  };
}

export async function openFix(world: World, story: StoryInTeam): Promise<FixDesk> {
  return deskOf(world, story, await readFields(world, story));
}

export function readFields({ writer }: Pick<World, 'writer'>, story: StoryInTeam): Promise<IssueForWriting> {
  const { textIds, estimateId } = fixFieldsOf(story);
  return writer.readForWriting(story.item.story.id, [
    ...textIds,
    ...(estimateId === null ? [] : [estimateId]),
  ]);
}

export async function deskOf(
  { records }: Pick<World, 'records'>,
  story: StoryInTeam,
  issue: IssueForWriting,
): Promise<FixDesk> {
  const { item, basis, surroundings } = story;
  const note = item.isOpenToAll ? await readNote(records, item.story.id) : null;
  const contested = note?.contested.map(({ check }) => check) ?? [];
  const { textIds, estimateId } = fixFieldsOf(story);
  const named = new Map(basis.fields.criteriaFields?.map(({ id, name }) => [id, name]));
  return {
    story: item.story,
    texts: textIds
      .filter((id) => id === 'description' || isThere(issue, id))
      .map((id) => textOf(issue, id, named.get(id) ?? issue.changeable.get(id) ?? id)),
    estimate: estimateId === null || !isThere(issue, estimateId) ? null : estimateOf(issue, estimateId),
    // What is "not right here" is left out while somebody types, too.
    definition: { ...basis.definition, kinds: withoutChecks(basis.definition.kinds, contested) },
    siteFields: basis.siteFields === undefined ? null : [...basis.siteFields],
    surroundings,
  };
}

/** This type of item has the field, filled or not. */
function isThere({ fields, changeable }: IssueForWriting, id: string): boolean {
  return Object.hasOwn(fields, id) || changeable.has(id);
}

function textOf({ fields, changeable }: IssueForWriting, fieldId: string, name: string): FixText {
  const value = fields[fieldId] ?? null;
  const isText = value === null || objectOf(value)?.['type'] === 'doc';
  return {
    fieldId,
    name,
    document: isText ? value : null,
    base: stateOf(value),
    // A field of one line is no document: its words are shown, and changed in Jira.
    mayChange: isText && changeable.has(fieldId),
  };
}

function estimateOf({ fields, changeable }: IssueForWriting, fieldId: string): FixDesk['estimate'] {
  const value = fields[fieldId];
  return {
    fieldId,
    value: typeof value === 'number' ? value : null,
    base: stateOf(value),
    mayChange: changeable.has(fieldId),
  };
}
