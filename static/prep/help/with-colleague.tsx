/** What the Product Owner and a colleague have agreed on, or are about to: how it stands, and the way to end it at any time. */
import { useState, type ReactElement } from 'react';
import type { ExperimentView } from '../../../src/contract/help';
import type { PersonName } from '../../../src/contract/team';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { onDay, type Present } from './help-words';
import { WhomToAsk } from './whom-to-ask';

export function WithColleague({
  boardId,
  experiment,
  present,
  isWaiting,
  askAnew,
  takeBack,
  end,
}: {
  readonly boardId: number | null;
  readonly experiment: ExperimentView;
  readonly present: Present;
  readonly isWaiting: boolean;
  readonly askAnew: (helpers: readonly string[]) => void;
  readonly takeBack: () => void;
  readonly end: () => void;
}): ReactElement {
  const [chosen, setChosen] = useState<PersonName | null>(null);
  const { standing, helpers, until } = experiment;
  const name = helpers.map(({ person }) => person.name).join(', ');
  return (
    <section className="offer" aria-label={say('prep.help.step.1')}>
      <p className="sub small">
        {name === '' ? say('prep.help.only-you') : say('prep.help.for-two', { name })}
      </p>
      <div className="offer-body">
        <p role="status">
          {standing === 'needs-someone' && say('prep.help.needs-someone')}
          {standing === 'asking' && say('prep.help.asked', { name })}
          {standing === 'running' && say('prep.help.running', { name })}
        </p>
        {standing === 'needs-someone' && <WhomToAsk boardId={boardId} chosen={chosen} choose={setChosen} />}
        <div className="offer-acts">
          {standing === 'needs-someone' && chosen !== null && (
            <Button
              look="primary"
              waiting={isWaiting}
              onClick={() => {
                askAnew([chosen.accountId]);
              }}
            >
              {say('prep.help.ask-for-talk')}
            </Button>
          )}
          {standing === 'running' ? (
            <Button waiting={isWaiting} onClick={end}>
              {say('prep.help.done')}
            </Button>
          ) : (
            <Button look="link" waiting={isWaiting} onClick={takeBack}>
              {say('prep.help.take-back')}
            </Button>
          )}
        </div>
      </div>
      <p className="sub small">{onDay('prep.help.lapses', until, present)}</p>
    </section>
  );
}
