/** The "more actions" of a backlog, its board, or one of its sprints: what the app adds to them. */
import { useCallback, useMemo, useState } from 'react';
import { Menu } from '../chrome/menu';
import type { AppModule } from '../host/session';
import { Icon } from '../parts/icons';
import { useSession } from '../session/session';
import { AppDialog } from './app-dialog';
import { boardActionExtension, type BoardPlace } from './extension';

type ActionType = 'jira:backlogAction' | 'jira:boardAction' | 'jira:sprintAction';

interface BoardActionsProps {
  /** What the menu is of, for those who hear it. */
  readonly of: string;
  readonly groups: readonly { readonly heading: string; readonly type: ActionType }[];
  readonly board: BoardPlace;
  readonly sprint?: { readonly id: number; readonly state: string };
}

interface Opened {
  readonly module: AppModule;
  readonly type: ActionType;
}

export function BoardActions({ of, groups, board, sprint }: BoardActionsProps) {
  const { host } = useSession();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = useCallback(() => {
    setOpened(null);
  }, []);
  const filled = groups
    .map(({ heading, type }) => ({
      heading,
      choices: host.modules
        .filter((module) => module.type === type)
        .map((module) => ({
          id: module.key,
          isAction: true as const,
          content: <span className="menu-words">{module.title}</span>,
          choose: () => {
            setOpened({ module, type });
          },
        })),
    }))
    .filter(({ choices }) => choices.length > 0);
  const [first, further] = filled;
  if (first === undefined) return null;
  return (
    <>
      <Menu
        purpose={`More actions of ${of}`}
        button={<Icon name="more" />}
        heading={first.heading}
        choices={first.choices}
        {...(further !== undefined && { further })}
        alignRight
      />
      {opened !== null && (
        <Over key={opened.module.key} opened={opened} board={board} sprint={sprint ?? null} close={close} />
      )}
    </>
  );
}

function Over({
  opened: { module, type },
  board,
  sprint,
  close,
}: {
  readonly opened: Opened;
  readonly board: BoardPlace;
  readonly sprint: { readonly id: number; readonly state: string } | null;
  readonly close: () => void;
}) {
  const place = JSON.stringify({ board, sprint });
  const extension = useMemo(() => {
    const at = JSON.parse(place) as { readonly board: BoardPlace; readonly sprint: typeof sprint };
    return boardActionExtension(type, at.board, at.sprint, window.location.href);
  }, [type, place]);
  return <AppDialog module={module} extension={extension} close={close} />;
}
