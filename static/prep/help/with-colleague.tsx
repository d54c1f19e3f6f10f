/** What the Product Owner and colleagues have agreed on, or are about to: how it stands, and the way to end it at any time. */
import { useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { ExperimentView } from '../../../src/contract/help';
import type { PersonName } from '../../../src/contract/team';
import { mostHelpers } from '../../../src/refinement/offer/offer';
import { Button } from '../../shared/button';
import { IssueLink } from '../../shared/issue-link';
import { say } from '../../shared/say';
import type { Ways } from '../../shared/told';
import { onDay, type Present } from './help-words';
import { askWords } from './step-words';
import { WhomToAsk } from './whom-to-ask';

export function WithColleague({
  boardId,
  experiment,
  rows,
  ways,
  couldHelp,
  present,
  isWaiting,
  askAnew,
  takeBack,
  end,
}: {
  readonly boardId: number | null;
  readonly experiment: ExperimentView;
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
  readonly couldHelp: readonly PersonName[];
  readonly present: Present;
  readonly isWaiting: boolean;
  readonly askAnew: (helpers: readonly string[]) => void;
  readonly takeBack: () => void;
  readonly end: () => void;
}): ReactElement {
  const [chosen, setChosen] = useState<readonly PersonName[]>([]);
  const { standing, helpers, until, rung } = experiment;
  const [first] = helpers;
  const name = first?.person.name ?? '';
  const isForTwo = mostHelpers(rung) === 1;
  return (
    <section className="offer" aria-label={say(`prep.help.step.${rung}`)}>
      <p className="sub small">
        {first === undefined && say('prep.help.only-you')}
        {first !== undefined && (isForTwo ? say('prep.help.for-two', { name }) : say('prep.help.for-few'))}
      </p>
      <div className="offer-body">
        {rung > 1 && <h2>{say(`prep.help.step.${rung}`)}</h2>}
        <p role="status">
          {standing === 'needs-someone' && say('prep.help.needs-someone')}
          {standing === 'asking' &&
            (rung === 1 ? say('prep.help.asked', { name }) : say('prep.help.asked-all'))}
          {standing === 'running' && inWords(rung, name)}
        </p>
        {rung > 1 && helpers.length > 0 && (
          <ul className="offer-lines">
            {helpers.map(({ person, says }) => (
              <li key={person.accountId}>
                <bdi className="offer-story">{person.name}</bdi>{' '}
                {say(says === 'yes' ? 'prep.help.said-yes' : 'prep.help.is-asked')}
              </li>
            ))}
          </ul>
        )}
        <ul className="offer-lines">
          {rows
            .filter(({ id }) => experiment.stories.includes(id))
            .map(({ id, key, summary }) => (
              <li key={id}>
                <IssueLink issueKey={key} href={ways.hrefOf(key)} open={ways.open} /> <bdi>{summary}</bdi>
              </li>
            ))}
        </ul>
        {standing === 'needs-someone' && (
          <WhomToAsk
            boardId={boardId}
            rung={rung}
            stories={experiment.stories}
            chosen={chosen}
            choose={setChosen}
            couldHelp={couldHelp}
            besides={helpers.map(({ person }) => person)}
          />
        )}
        {rung === 4 && <p>{onDay('prep.help.lent', until, present)}</p>}
        <div className="offer-acts">
          {standing === 'needs-someone' && chosen.length > 0 && (
            <Button
              look="primary"
              waiting={isWaiting}
              onClick={() => {
                askAnew(chosen.map(({ accountId }) => accountId));
              }}
            >
              {askWords(rung)}
            </Button>
          )}
          {standing === 'running' ? (
            <Button waiting={isWaiting} onClick={end}>
              {say(rung === 4 ? 'prep.help.end' : 'prep.help.done')}
            </Button>
          ) : (
            <Button look="link" waiting={isWaiting} onClick={takeBack}>
              {say('prep.help.take-back')}
            </Button>
          )}
        </div>
      </div>
      {rung < 4 && <p className="sub small">{onDay('prep.help.lapses', until, present)}</p>}
    </section>
  );
}

function inWords(rung: ExperimentView['rung'], name: string): string {
  if (rung === 0 || rung === 1) return say('prep.help.running', { name });
  return say(`prep.help.runs.${rung}`);
}
