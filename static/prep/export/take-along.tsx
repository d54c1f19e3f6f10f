/** The way to a file of the stories: little of it is there before somebody wants one. */
import { useState, type ComponentType, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { loadPart } from '../../shared/load-part';
import { say } from '../../shared/say';
import type { Exported } from './export-menu';

type Stage = 'closed' | 'loading' | 'lost' | ComponentType<Exported>;

export function TakeAlong(exported: Exported): ReactElement {
  const [{ stage }, setStage] = useState<{ readonly stage: Stage }>({ stage: 'closed' });
  const load = (): void => {
    setStage({ stage: 'loading' });
    loadPart(() => import('./whole')).then(
      async ({ ExportMenu, learnWords }) => {
        await learnWords();
        setStage({ stage: ExportMenu });
      },
      () => {
        setStage({ stage: 'lost' });
      },
    );
  };
  const isOpen = typeof stage === 'function';
  const Menu = isOpen ? stage : null;
  return (
    <div className="take-along">
      <Button
        look="link"
        expanded={isOpen}
        waiting={stage === 'loading'}
        onClick={() => {
          if (isOpen) setStage({ stage: 'closed' });
          else load();
        }}
      >
        {say('prep.take-along')}
      </Button>
      {stage === 'lost' && (
        <p className="sub" role="alert">
          {say('prep.take-along.lost')}
        </p>
      )}
      {Menu !== null && <Menu {...exported} />}
    </div>
  );
}
