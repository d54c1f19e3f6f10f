/** The calls about who is who around a board. */
import { z } from 'zod';
import { findPeople } from '../usecases/team/find-people';
import { answerOffer, offerRole } from '../usecases/team/hand-over';
import { nameMembers } from '../usecases/team/name-members';
import { readTeam } from '../usecases/team/read-team';
import { answerSecond, confirmRole, ROLES, stayInRole, stepBack } from '../usecases/team/roles';
import { publishBands } from '../usecases/team/publish-bands';
import { setFirstLook } from '../usecases/team/set-first-look';
import { inProject } from './call';
import { accountId, boardId, ofBoard, timeZone } from './payloads';

const claim = z.object({ boardId, role: z.enum(ROLES), timeZone });
/** A team of more is a department. */
const MOST_MEMBERS = 50;
const members = z.array(accountId).max(MOST_MEMBERS);

export const TEAM_CALLS = {
  readTeam: inProject('reader', ofBoard, readTeam),
  confirmRole: inProject('team', claim, confirmRole),
  stepBack: inProject('team', claim, stepBack),
  stayInRole: inProject('team', claim, stayInRole),
  offerRole: inProject('role-holder', claim.extend({ to: accountId.nullable() }), offerRole),
  answerOffer: inProject('team', claim.extend({ yes: z.boolean() }), answerOffer),
  answerSecond: inProject('role-holder', claim.extend({ accountId, yes: z.boolean() }), answerSecond),
  findPeople: inProject(
    'reader',
    ofBoard.extend({ letters: z.string().max(100) }),
    (world, member, { letters }) => findPeople(world, member, letters),
  ),
  nameMembers: inProject(
    'list-keeper',
    ofBoard.extend({ members: members.min(1).nullable(), over: members.nullable() }),
    nameMembers,
  ),
  setFirstLook: inProject(
    'product-owner',
    ofBoard.extend({ days: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) }),
    (world, member, { days }) => setFirstLook(world, member, days),
  ),
  publishBands: inProject(
    'product-owner',
    ofBoard.extend({ publishes: z.boolean() }),
    (world, member, { publishes }) => publishBands(world, member, publishes),
  ),
};
