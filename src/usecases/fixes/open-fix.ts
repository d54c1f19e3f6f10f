/** What the panel needs to offer a fix: the fields as they are now, and by what the story is judged while somebody types. */
import type { FixDesk, FixText } from '../../contract/fixes';
import { withoutChecks } from '../../readiness/without-checks';
import { objectOf } from '../../story/unknown-json';
import type { StoryQuestion } from '../admission/story-member';
import { readNote } from '../notes/read-note';
import type { World } from '../ports';
import { readStoryInTeamBy, type StoryInTeam } from '../story-in-team';
import type { ItemForWriting } from '../writing-port';
import { stateOf } from './field-state';
import { fixFieldsOf } from './fix-fields';

/** Two requests of Jira, mostly. @throws Problem as any look at a story */
export async function openFix(world: World, question: StoryQuestion): Promise<FixDesk> {
  return deskOf(world, await readToFix(world, question));
}

/** The story and its fields in one look. */
export function readToFix(world: World, question: StoryQuestion): Promise<StoryInTeam<ItemForWriting>> {
  return readStoryInTeamBy(world, question, (issueId, fields) =>
    world.writer.readForWriting(issueId, fields),
  );
}

/** One read of the store, no request of Jira. */
export async function deskOf(
  { records }: Pick<World, 'records'>,
  story: StoryInTeam<ItemForWriting>,
): Promise<FixDesk> {
  const { item, basis, surroundings } = story;
  const note = item.isOpenToAll ? await readNote(records, item.story.id) : null;
  const contested = note?.contested.map(({ check }) => check) ?? [];
  const { textIds, estimateId } = fixFieldsOf(story);
  const named = new Map(basis.fields.criteriaFields?.map(({ id, name }) => [id, name]));
  return {
    story: item.story,
    texts: textIds
      .filter((id) => id === 'description' || isThere(item, id))
      .map((id) => textOf(item, id, named.get(id) ?? item.changeable.get(id) ?? id)),
    estimate: estimateId === null || !isThere(item, estimateId) ? null : estimateOf(item, estimateId),
    // What is "not right here" is left out while somebody types, too.
    definition: { ...basis.definition, kinds: withoutChecks(basis.definition.kinds, contested) },
    siteFields: basis.siteFields === undefined ? null : [...basis.siteFields],
    surroundings,
  };
}

/** This type of item has the field, filled or not. */
function isThere({ fields, changeable }: ItemForWriting, id: string): boolean {
  return Object.hasOwn(fields, id) || changeable.has(id);
}

function textOf({ fields, changeable }: ItemForWriting, fieldId: string, name: string): FixText {
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

function estimateOf({ fields, changeable }: ItemForWriting, fieldId: string): FixDesk['estimate'] {
  const value = fields[fieldId];
  return {
    fieldId,
    value: typeof value === 'number' ? value : null,
    base: stateOf(value),
    mayChange: changeable.has(fieldId),
  };
}
