/** Takes over the rules of another board, as a draft. */
import { useCallback, useState, type ReactElement } from 'react';
import { Button } from '../shared/button';
import { listDefinitionSources, readDefinitionOf } from '../shared/definition-calls';
import { ErrorMessage } from '../shared/error-message';
import type { Failure } from '../shared/failure';
import { say } from '../shared/say';
import type { Change } from './draft';
import { useAnswer } from './use-answer';
import { useInstantWords } from './use-instant-words';

type Taken =
  { readonly state: 'none' | 'asking' | 'taken' } | { readonly state: 'failed'; readonly failure: Failure };

export function CopyFrom({
  boardId,
  change,
}: {
  readonly boardId: number | null;
  readonly change: (change: Change) => void;
}): ReactElement {
  const { answer, ask } = useAnswer(useCallback(() => listDefinitionSources(boardId), [boardId]));
  const [taken, setTaken] = useState<Taken>({ state: 'none' });
  const instantWords = useInstantWords();
  const take = (from: number): void => {
    setTaken({ state: 'asking' });
    void readDefinitionOf(boardId, from).then((reply) => {
      if (!reply.ok) {
        setTaken({ state: 'failed', failure: reply });
        return;
      }
      change({ do: 'take', definition: reply.value, restoredFrom: null });
      setTaken({ state: 'taken' });
    });
  };
  return (
    <div className="hand-on">
      <h3>{say('settings.copy')}</h3>
      {answer.state !== 'there' && (
        <Button onClick={ask} waiting={answer.state === 'asking'}>
          {say(answer.state === 'asking' ? 'settings.copy.loading' : 'settings.copy.look')}
        </Button>
      )}
      {answer.state === 'failed' && <ErrorMessage failure={answer.failure} waiting={false} again={ask} />}
      {answer.state === 'there' && answer.value.length === 0 && (
        <p className="sub">{say('settings.copy.none')}</p>
      )}
      {answer.state === 'there' && answer.value.length > 0 && (
        <ul className="sources">
          {answer.value.map(({ place: { boardId: from, name, projectKey }, savedAt }) => (
            <li key={`${projectKey} ${from}`}>
              <span>
                <bdi>{name}</bdi>{' '}
                <span className="small">
                  {projectKey} · {instantWords(savedAt)}
                </span>
              </span>
              {from !== null && (
                <Button
                  onClick={() => {
                    take(from);
                  }}
                  waiting={taken.state === 'asking'}
                >
                  {say('settings.copy.take')}
                  <span className="visually-hidden">: {name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {taken.state === 'failed' && <ErrorMessage failure={taken.failure} waiting={false} again={ask} />}
      <p role="status" className="sub">
        {taken.state === 'taken' && say('settings.taken')}
      </p>
    </div>
  );
}
