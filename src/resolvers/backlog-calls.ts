/** The calls of the refinement-prep page about a backlog. */
import { z } from 'zod';
import { chooseBoard, readBacklog, readRow } from '../usecases/read-backlog';
import { readBacklogPlan } from '../usecases/read-backlog-plan';
import { readSetOverview } from '../usecases/set-index/read-set-overview';
import { readSprint } from '../usecases/read-sprint';
import { inProject, inSprint } from './call';
import { boardId, issueId, oneBoard, ofBoard } from './payloads';

const page = z.object({ boardId, after: z.string().min(1).max(4000).nullable() });
const row = z.object({ boardId, issueId });

export const BACKLOG_CALLS = {
  readBacklog: inProject('team', page, (world, member, { after }) => readBacklog(world, member, after)),
  readRow: inProject('team', row, (world, member, { issueId: id }) => readRow(world, member, id)),
  readBacklogPlan: inProject('team', ofBoard, readBacklogPlan),
  readSetOverview: inProject('team', ofBoard, readSetOverview),
  readSprint: inSprint(readSprint),
  chooseBoard: inProject('team', z.object({ boardId: oneBoard }), async (world, member) => {
    await chooseBoard(world, member);
    return null;
  }),
};
