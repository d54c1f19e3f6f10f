/** Earlier rules of the board: when they came, what they changed, and the way back to them. */
import { useCallback, useState, type ReactElement } from 'react';
import type { DefinitionVersion } from '../../src/contract/definition';
import { DEFAULT_TEAM_DEFINITION, type TeamDefinition } from '../../src/readiness/team-definition';
import { Button } from '../shared/button';
import { readDefinitionVersion, readDefinitionVersions } from '../shared/definition-calls';
import { ErrorMessage } from '../shared/error-message';
import { inDigits, say } from '../shared/say';
import { Skeleton } from '../shared/skeleton';
import { ChangeList } from './change-list';
import type { Desk } from './desk';
import { LookAt } from './look-at';
import { Section } from './section';
import { useAnswer } from './use-answer';
import { useInstantWords } from './use-instant-words';

export function Versions({ desk }: { readonly desk: Desk }): ReactElement {
  const { boardId } = desk.view.place;
  const { answer, ask } = useAnswer(useCallback(() => readDefinitionVersions(boardId), [boardId]));
  const { change } = desk;
  return (
    <Section title={say('settings.versions')}>
      {answer.state === 'none' && <Button onClick={ask}>{say('settings.versions.show')}</Button>}
      {answer.state === 'asking' && (
        <Skeleton label={say('settings.versions.loading')} lines={[60, 80, 60]} />
      )}
      {answer.state === 'failed' && <ErrorMessage failure={answer.failure} waiting={false} again={ask} />}
      {answer.state === 'there' && (
        <>
          {answer.value.length === 0 && <p className="sub">{say('settings.versions.none')}</p>}
          <ol className="versions">
            {answer.value.map((version) => (
              <Version key={version.number} version={version} desk={desk} />
            ))}
          </ol>
          {change !== null && desk.view.number > 0 && (
            <Button
              onClick={() => {
                change({ do: 'take', definition: DEFAULT_TEAM_DEFINITION, restoredFrom: null });
              }}
            >
              {say('settings.versions.default')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

function Version({
  version: { number, savedAt, restoredFrom, changes },
  desk,
}: {
  readonly version: DefinitionVersion;
  readonly desk: Desk;
}): ReactElement {
  const { view, change } = desk;
  const { boardId } = view.place;
  const [isTaken, setTaken] = useState(false);
  const instantWords = useInstantWords();
  const read = useCallback(() => readDefinitionVersion(boardId, number), [boardId, number]);
  const { answer, ask, forget } = useAnswer(read);
  const isInForce = number === view.number;
  const take = (definition: TeamDefinition): void => {
    change?.({ do: 'take', definition, restoredFrom: number });
    setTaken(true);
  };
  const readAndTake = (): void => {
    if (answer.state === 'there') take(answer.value);
    else
      void read().then((reply) => {
        if (reply.ok) take(reply.value);
        else ask();
      });
  };
  return (
    <li>
      <h3>
        {say('settings.version', { number: inDigits(number) })}
        <span className="small">
          {' '}
          {[instantWords(savedAt), isInForce ? say('settings.version.in-force') : '']
            .filter((words) => words !== '')
            .join(' · ')}
        </span>
      </h3>
      {restoredFrom !== null && (
        <p className="sub">{say('settings.version.restored', { number: inDigits(restoredFrom) })}</p>
      )}
      <ChangeList
        changes={changes}
        ownChecks={[...view.definition.ownChecks, ...desk.definition.ownChecks]}
      />
      <div className="buttons">
        <Button
          expanded={answer.state === 'there'}
          onClick={answer.state === 'there' ? forget : ask}
          waiting={answer.state === 'asking'}
        >
          {say(answer.state === 'there' ? 'settings.version.close' : 'settings.version.look')}
          <span className="visually-hidden">: {say('settings.version', { number: inDigits(number) })}</span>
        </Button>
        {change !== null && !isInForce && (
          <Button onClick={readAndTake}>
            {say('settings.version.take')}
            <span className="visually-hidden">: {say('settings.version', { number: inDigits(number) })}</span>
          </Button>
        )}
      </div>
      <p role="status" className="sub">
        {isTaken && say('settings.taken')}
      </p>
      {answer.state === 'failed' && <ErrorMessage failure={answer.failure} waiting={false} again={ask} />}
      {answer.state === 'there' && <LookAt view={view} definition={answer.value} />}
    </li>
  );
}
