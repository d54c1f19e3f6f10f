/** The way to the whole backlog: next to nothing of it is there before somebody asks for it. */
import { useState, type ComponentType, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { loadPart } from '../../shared/load-part';
import { say } from '../../shared/say';
import type { WholeProps } from './whole-props';

type Stage = 'closed' | 'loading' | 'lost' | ComponentType<WholeProps>;

export function WholeBacklog(props: WholeProps): ReactElement {
  const [{ stage }, setStage] = useState<{ readonly stage: Stage }>({ stage: 'closed' });
  const load = (): void => {
    setStage({ stage: 'loading' });
    loadPart(() => import('./whole')).then(
      async ({ WholeView, learnWords }) => {
        await learnWords();
        setStage({ stage: WholeView });
      },
      () => {
        setStage({ stage: 'lost' });
      },
    );
  };
  const View = typeof stage === 'function' ? stage : null;
  // Another board is another backlog.
  return (
    <section className="whole">
      {View === null ? (
        <Button look="link" waiting={stage === 'loading'} onClick={load}>
          {say('prep.whole')}
        </Button>
      ) : (
        <h2>{say('prep.whole.title')}</h2>
      )}
      {stage === 'lost' && (
        <p className="sub" role="alert">
          {say('prep.take-along.lost')}
        </p>
      )}
      {View !== null && <View key={props.boardId} {...props} />}
    </section>
  );
}
