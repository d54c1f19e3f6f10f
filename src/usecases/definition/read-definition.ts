/** The page of rules asks: what is this team's Definition of Ready, and what can be chosen for it? */
import type { DefinitionView } from '../../contract/definition';
import type { FieldChoice } from '../../readiness/team-definition';
import type { Member } from '../admission/member';
import { readEstimateField } from '../basis';
import type { ListedField, SiteFields, World } from '../ports';
import { readContests } from './contests';
import { fieldsToChoose } from './fields-to-choose';
import { readInForce } from './in-force';
import { placeViewOf } from './place-view';

/**
 * Three requests of Jira, four where nobody has asked lately in which field the board estimates.
 * @throws Problem `unreadable` where the Definition can't be read: the default must not seem to be the team's
 */
export async function readDefinition(world: World, member: Member): Promise<DefinitionView> {
  const { jira, records } = world;
  const { place, boards, project, roles } = member;
  const listing = listFields(world, project.id);
  const [inForce, { found, all }, estimate, relations, mayChange] = await Promise.all([
    readInForce(records, place),
    listing,
    readEstimateField(
      world,
      place.boardId,
      listing.then((listed) => listed.found),
    ),
    jira.listLinkRelations(),
    roles.length > 0 || jira.mayAdminister(project.id),
  ]);
  const { definition, number, savedAt } = inForce;
  return {
    place: placeViewOf(member),
    boards,
    definition,
    number,
    savedAt,
    mayChange,
    mayTry: mayChange && member.isOfTeam,
    mayAskFit: roles.includes('product-owner'),
    fields: fieldsToChoose(all),
    found: {
      criteriaFields: found.criteriaFields,
      estimateField: typeof estimate === 'string' ? named(all, estimate) : null,
    },
    relations,
    contested: await readContests(records, place, definition),
  };
}

/** All fields of the site as they are now. What is kept of them is brought up to date: a field may have come today. */
export async function listFields(
  { jira, kept, now }: World,
  projectId: string,
): Promise<{ readonly found: SiteFields; readonly all: readonly ListedField[] }> {
  const listed = await jira.listFields();
  await kept.fields.keep(projectId, { at: now().toISOString(), value: listed.found });
  return listed;
}

function named(all: readonly ListedField[], id: string): FieldChoice {
  return { id, name: all.find((field) => field.id === id)?.name ?? id };
}
