/** What people call a place: a board by its name or, where there is none, the project by its. */
import type { PlaceView } from '../../contract/team';
import type { Member } from '../admission/member';

export function placeViewOf({ project, board }: Pick<Member, 'project' | 'board'>): PlaceView {
  return { projectKey: project.key, boardId: board?.id ?? null, name: board?.name ?? project.name };
}
