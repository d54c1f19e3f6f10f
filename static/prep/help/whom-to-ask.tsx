/** Whom the Product Owner would like to ask: one colleague or two, by name or as suggested, each kept or changed by itself. */
import { useCallback, useState, type ReactElement } from 'react';
import type { SuggestedPerson } from '../../../src/contract/help';
import type { PersonName } from '../../../src/contract/team';
import { mostHelpers, type Rung } from '../../../src/refinement/offer/offer';
import { Button } from '../../shared/button';
import { suggestHelpers } from '../../shared/help-calls';
import { PeoplePicker } from '../../shared/people-picker';
import { say } from '../../shared/say';
import { findPeople } from '../../shared/team-calls';
import { reasonInWords } from './reason-words';
import { useAsking } from './use-asking';

export function WhomToAsk({
  boardId,
  rung,
  stories,
  chosen,
  choose,
  couldHelp,
  besides = [],
}: {
  readonly boardId: number | null;
  readonly rung: Rung;
  /** Ids of what it is about. */
  readonly stories: readonly string[];
  readonly chosen: readonly PersonName[];
  readonly choose: (people: readonly PersonName[]) => void;
  /** Who has said that they could help. */
  readonly couldHelp: readonly PersonName[];
  /** Who is there already. */
  readonly besides?: readonly PersonName[];
}): ReactElement {
  const find = useCallback((letters: string) => findPeople(boardId, letters), [boardId]);
  const [suggested, setSuggested] = useState<readonly SuggestedPerson[]>([]);
  const [passedOver, setPassedOver] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const { root, isWaiting, trouble, send } = useAsking();
  const most = mostHelpers(rung) - besides.length;
  const taken = new Set([...chosen, ...besides].map(({ accountId }) => accountId));
  const free = couldHelp.filter(({ accountId }) => !taken.has(accountId));
  const reasonOf = ({ accountId }: PersonName): string | null => {
    const found = suggested.find(({ person }) => person.accountId === accountId);
    return found === undefined ? null : reasonInWords(found.reason);
  };
  const suggest = async (keep: readonly PersonName[], over: readonly string[]): Promise<void> => {
    setTold('');
    setPassedOver(over);
    const [kept] = [...besides, ...keep];
    const reply = await send(() =>
      suggestHelpers(boardId, { rung, stories, kept: kept?.accountId ?? null, passedOver: over }),
    );
    if (reply === null) return;
    const { value } = reply;
    if (value.state !== 'suggested') {
      choose(keep);
      setTold(say(`prep.help.suggest.${value.state}`));
      return;
    }
    setSuggested([...suggested, ...value.people]);
    const others = new Set(besides.map(({ accountId }) => accountId));
    choose(value.people.map(({ person }) => person).filter(({ accountId }) => !others.has(accountId)));
  };
  const someoneElse = (person: PersonName): void => {
    const others = chosen.filter((each) => each !== person);
    if (reasonOf(person) === null) choose(others);
    else void suggest(others, [...passedOver, person.accountId]);
  };
  return (
    <div ref={root} className="offer-whom-all">
      {chosen.map((person) => (
        <p key={person.accountId} className="offer-whom">
          <span>
            <bdi className="offer-story">{person.name}</bdi> <span className="sub">{reasonOf(person)}</span>
          </span>{' '}
          <Button
            waiting={isWaiting}
            onClick={() => {
              someoneElse(person);
            }}
          >
            {say('prep.help.someone-else')}
            <span className="visually-hidden"> {person.name}</span>
          </Button>
        </p>
      ))}
      {chosen.length < most && free.length > 0 && (
        <p className="offer-whom">
          {say('prep.help.could-help')}{' '}
          {free.map((person) => (
            <Button
              key={person.accountId}
              onClick={() => {
                choose([...chosen, person]);
              }}
            >
              {person.name}
            </Button>
          ))}
        </p>
      )}
      {chosen.length < most && (
        <div className="offer-whom">
          <PeoplePicker
            key={chosen.length}
            label={say(taken.size > 0 ? 'prep.help.whom-else' : 'prep.help.whom')}
            find={find}
            mayChoose={({ accountId }) => !taken.has(accountId)}
            choose={(person) => {
              choose([...chosen, person]);
            }}
          />
          <Button waiting={isWaiting} onClick={() => void suggest(chosen, passedOver)}>
            {say('prep.help.suggest')}
          </Button>
        </div>
      )}
      {trouble !== '' && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      <p className="sub help-line" role="status">
        {told}
      </p>
    </div>
  );
}
