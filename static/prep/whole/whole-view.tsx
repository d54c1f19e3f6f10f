/** The whole backlog: first what it costs to read, then how far it has come, and its rows. */
import { useCallback, type ReactElement } from 'react';
import { ErrorMessage } from '../../shared/error-message';
import { say } from '../../shared/say';
import { useReply } from '../../shared/use-reply';
import { askPlan } from './ask-plan';
import type { WholeProps } from './whole-props';
import { WholeReading } from './whole-reading';

export function WholeView(props: WholeProps): ReactElement | null {
  const { boardId } = props;
  const { shown, again } = useReply(useCallback(() => askPlan(boardId), [boardId]));
  switch (shown.state) {
    case 'loading':
      return <p role="status">{say('prep.whole.counting')}</p>;
    case 'failed':
      return shown.failure.error === 'not-found' ? (
        <p role="status">{say('prep.whole.gone')}</p>
      ) : (
        <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />
      );
    case 'gone':
      return <p role="status">{say('prep.whole.gone')}</p>;
    case 'shown':
      return <WholeReading costed={shown.value} {...props} />;
  }
}
