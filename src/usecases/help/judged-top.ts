/** How ready the stories at the top of a backlog are, as the app itself sees them. Of items with a security level nothing is looked at. */
import { fieldsFor } from '../../readiness/fields-for';
import { languagesFor } from '../../readiness/language/load-language';
import type { AgendaStory } from '../../refinement/agenda';
import type { Place } from '../../refinement/team/team';
import { lastKnownBasis, type LastKnown } from '../bands/last-known-basis';
import { readInForce } from '../definition/in-force';
import { judged } from '../notes/judged';
import { readNotes } from '../notes/read-note';
import type { UnattendedItem } from '../ports';
import { rulesForRows } from '../rules-for-rows';
import { around } from '../team-figures';
import type { HelpWorld } from './world';

/** What a next refinement looks at. */
const TOP = 100;

/** Two requests of Jira, a third where nobody has looked lately. @returns by rank; none of an empty backlog */
export async function judgedTop(
  world: HelpWorld,
  { projectId, boardId }: { readonly projectId: string | null; readonly boardId: number | null },
): Promise<readonly AgendaStory[]> {
  const { items } = await world.stories.readPage(
    { projectId: projectId ?? '', boardId },
    { after: null, size: TOP },
    { criteriaFields: undefined, estimateFieldId: undefined },
  );
  const ids = items.filter(({ isOpenToAll }) => isOpenToAll).map(({ story }) => story.id);
  // A board is of a project; which one, its stories say.
  const place: Place = { projectId: projectId ?? items[0]?.projectId ?? '', boardId };
  if (ids.length === 0 || place.projectId === '') return [];
  const known = await basisOf(world, place);
  const read = await world.stories.readByIds(ids, known.basis.fields);
  const byId = new Map(read.map((item) => [item.story.id, item]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []).filter(({ isOpenToAll }) => isOpenToAll);
  return bandsOf(world, inOrder, known);
}

async function bandsOf(
  { records }: HelpWorld,
  items: readonly UnattendedItem[],
  { basis, surroundings }: LastKnown,
) {
  const stories = items.map(({ story }) => story);
  const [rules, languages, notes] = await Promise.all([
    rulesForRows(basis),
    languagesFor(stories),
    readNotes(
      records,
      stories.map(({ id }) => id),
    ),
  ]);
  return Promise.all(
    stories.map(async (story) => {
      const { assessment } = await judged(story, notes.get(story.id) ?? null, {
        rules,
        languages,
        surroundings,
      });
      return { id: story.id, band: assessment.band, oneStepMinutes: null };
    }),
  );
}

/** As the page judged last; where nobody has looked for days, by what the app can see alone: sizes are unknown then. */
async function basisOf(world: HelpWorld, place: Place): Promise<LastKnown> {
  const known = await lastKnownBasis(world, place);
  if (known !== null) return known;
  const { definition } = await readInForce(world.records, place);
  const { criteriaFields } = await world.stories.findFields();
  const fields = fieldsFor(definition, { criteriaFields, estimateFieldId: undefined });
  return {
    basis: { ...place, definition, fields, siteFields: undefined, sprintFieldId: undefined },
    surroundings: around(world, {}),
  };
}
