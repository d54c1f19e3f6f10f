/** Whether the rules fit what the team has finished: of stories, and only when somebody asks. */
import { useCallback, useState, type ReactElement } from 'react';
import type { FitView } from '../../src/contract/definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { Button } from '../shared/button';
import { readFit } from '../shared/definition-calls';
import { ErrorMessage } from '../shared/error-message';
import { inDigits, say, sayCount } from '../shared/say';
import { checkName } from './check-names';
import { Section } from './section';
import { useAnswer } from './use-answer';
import { withMustHave } from './with-must-have';

/** Of fewer nobody can say anything; the app counts as many. */
const ENOUGH = 20;

export function FitSection({
  boardId,
  saved,
  definition,
  propose,
}: {
  readonly boardId: number | null;
  /** The rules in force: it is these that are asked about. */
  readonly saved: TeamDefinition;
  /** What is on the page. */
  readonly definition: TeamDefinition;
  /** Takes rules as a draft, and tries them. */
  readonly propose: (definition: TeamDefinition) => void;
}): ReactElement {
  const { answer, ask } = useAnswer(useCallback(() => readFit(boardId), [boardId]));
  return (
    <Section title={say('settings.fit')} intro={say('settings.fit.intro')}>
      {(answer.state === 'none' || answer.state === 'asking') && (
        <Button onClick={ask} waiting={answer.state === 'asking'}>
          {say(answer.state === 'asking' ? 'settings.fit.loading' : 'settings.fit.ask')}
        </Button>
      )}
      {answer.state === 'failed' && <ErrorMessage failure={answer.failure} waiting={false} again={ask} />}
      <div role="status" className="fit">
        {answer.state === 'there' && (
          <Fit fit={answer.value} saved={saved} definition={definition} propose={propose} />
        )}
      </div>
    </Section>
  );
}

function Fit({
  fit: { finished, ready, unseen, verdict, proposal, mustHave },
  saved,
  definition,
  propose,
}: {
  readonly fit: FitView;
  readonly saved: TeamDefinition;
  readonly definition: TeamDefinition;
  readonly propose: (definition: TeamDefinition) => void;
}): ReactElement {
  const [isTaken, setTaken] = useState<'no' | 'proposal' | 'must-have'>('no');
  return (
    <>
      <p>
        {verdict === 'too-few'
          ? sayCount('settings.fit.too-few', finished - unseen, { enough: inDigits(ENOUGH) })
          : sayCount('settings.fit.counted', ready, { finished: inDigits(finished) })}{' '}
        {unseen > 0 && sayCount('settings.fit.unseen', unseen)}
      </p>
      {verdict === 'fits' && <p>{say('settings.fit.fits')}</p>}
      {verdict === 'does-not-fit' && proposal === null && <p>{say('settings.fit.none')}</p>}
      {proposal !== null && (
        <div className="card">
          <p>{say('settings.fit.proposal')}</p>
          <p className="sub">
            {sayCount('settings.fit.proposal.ready', proposal.ready, { finished: inDigits(finished) })}
          </p>
          <Button
            onClick={() => {
              setTaken('proposal');
              propose(proposal.definition);
            }}
          >
            {say('settings.fit.take')}
          </Button>
        </div>
      )}
      {mustHave !== null && (
        <p className="fit-must-have">
          {say('settings.fit.must-have', { check: checkName(mustHave, saved.ownChecks) })}{' '}
          <Button
            onClick={() => {
              setTaken('must-have');
              propose(withMustHave(definition, mustHave));
            }}
          >
            {say('settings.fit.must-have.take')}
          </Button>
        </p>
      )}
      {isTaken !== 'no' && <p className="sub">{say('settings.taken')}</p>}
    </>
  );
}
