/** Who belongs to the team: all who may edit, or those on a list that the keepers of its rules make. */
import { useCallback, useState, type ReactElement } from 'react';
import type { TeamView } from '../../src/contract/team';
import { ErrorMessage } from '../shared/error-message';
import { say } from '../shared/say';
import { Skeleton } from '../shared/skeleton';
import { readTeam } from '../shared/team-calls';
import { useReply } from '../shared/use-reply';
import { MembersForm } from './members-form';

const LINES = [40, 60];

/** @param boardId the board whose team it is; `null` in a project without boards. Another one needs another `key`. */
export function Members({ boardId }: { readonly boardId: number | null }): ReactElement {
  const { shown, again } = useReply(useCallback(() => readTeam(boardId), [boardId]));
  /** As it was saved last; it is newer than what was read. */
  const [saved, setSaved] = useState<TeamView | null>(null);
  const team = saved ?? (shown.state === 'shown' ? shown.value : null);
  return (
    <section className="members" aria-labelledby="members-title">
      <h2 id="members-title">{say('members.title')}</h2>
      {shown.state === 'loading' && <Skeleton label={say('members.loading')} lines={LINES} />}
      {shown.state === 'failed' && (
        <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />
      )}
      {team !== null &&
        (team.you.keepsList ? (
          <MembersForm boardId={boardId} team={team} saved={setSaved} />
        ) : (
          <MembersShown team={team} />
        ))}
    </section>
  );
}

/** For those who can't change it. */
function MembersShown({ team: { members } }: { readonly team: TeamView }): ReactElement {
  return (
    <>
      {members === null ? (
        <p>{say('members.all')}</p>
      ) : (
        <ul className="members-list" aria-label={say('members.list')}>
          {members.map(({ accountId, name }) => (
            <li key={accountId}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="small">{say('members.roles')}</p>
      <p className="small">{say('members.read-only')}</p>
    </>
  );
}
