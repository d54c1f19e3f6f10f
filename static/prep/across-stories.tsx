/** Asks what lies between the stories of the backlog, once its rows are there, and shows it. */
import type { ReactElement } from 'react';
import type { BacklogPage } from '../../src/contract';
import type { Ways } from '../shared/told';
import { usePersonsTime } from '../shared/use-persons-time';
import { SetLine } from './set-line';
import { useSetOverview } from './use-set-overview';

export function AcrossStories({
  page,
  ways,
}: {
  readonly page: BacklogPage;
  readonly ways: Ways;
}): ReactElement {
  const { shown, gaveUp, again } = useSetOverview(page);
  const person = usePersonsTime();
  return (
    <SetLine
      shown={shown}
      gaveUp={gaveUp}
      again={again}
      person={person}
      ways={ways}
      boardId={page.board?.id ?? null}
    />
  );
}
