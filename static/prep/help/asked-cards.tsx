/** A Product Owner asks a colleague for a quarter of an hour: between the two of them, and a no needs no reason. */
import { useState, type ReactElement } from 'react';
import type { AskedView } from '../../../src/contract/help';
import { Button } from '../../shared/button';
import { answerAsked } from '../../shared/help-calls';
import { IssueLink } from '../../shared/issue-link';
import { say } from '../../shared/say';
import { useMinute } from '../../shared/use-minute';
import { usePersonsTime } from '../../shared/use-persons-time';
import type { HelpProps } from './help-props';
import { dayOf, onDay } from './help-words';
import { askedFor } from './step-words';
import { useAsking } from './use-asking';

export function AskedCards({ boardId, asked, rows, ways }: Omit<HelpProps, 'help'>): ReactElement {
  const person = usePersonsTime();
  const now = useMinute();
  const [answered, setAnswered] = useState<{
    readonly asked: HelpProps['asked'];
    readonly now: HelpProps['asked'];
  } | null>(null);
  const [told, setTold] = useState('');
  const { root, isWaiting, trouble, send } = useAsking();
  const cards = answered?.asked === asked ? answered.now : asked;
  const answer = async ({ id, from }: AskedView, yes: boolean): Promise<void> => {
    const reply = await send(() => answerAsked(boardId, id, yes));
    if (reply === null) return;
    setAnswered({ asked, now: reply.value });
    setTold(yes ? '' : say('prep.help.said-no', { name: from.name }));
  };
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <div ref={root}>
      {trouble !== '' && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      {person !== null &&
        cards.map((card) => {
          const { name } = card.from;
          const stories = card.stories.flatMap((id) => byId.get(id) ?? []);
          const isForTwo = card.rung < 2 || card.rung === 3;
          const title = askedFor(card.rung, card.stories.length, {
            name,
            other: card.beside[0]?.name ?? say('prep.help.second'),
            day: dayOf(card.until, { now, person }),
          });
          return (
            <section key={card.id} className="offer" aria-label={title}>
              <p className="sub small">
                {isForTwo ? say('prep.help.for-two', { name }) : say('prep.help.for-few')}
              </p>
              <div className="offer-body">
                <p>{card.says === 'asked' ? title : agreed(card)}</p>
                <ul className="offer-lines">
                  {stories.map((row) => (
                    <li key={row.id}>
                      <IssueLink issueKey={row.key} href={ways.hrefOf(row.key)} open={ways.open} />{' '}
                      <bdi>{row.summary}</bdi>
                    </li>
                  ))}
                </ul>
                <div className="offer-acts">
                  {card.says === 'asked' && (
                    <Button look="primary" waiting={isWaiting} onClick={() => void answer(card, true)}>
                      {say('prep.help.yes')}
                    </Button>
                  )}
                  <Button
                    look={card.says === 'asked' ? 'quiet' : 'link'}
                    waiting={isWaiting}
                    onClick={() => void answer(card, false)}
                  >
                    {say(card.says === 'asked' ? 'prep.help.not-this-time' : 'prep.help.after-all')}
                  </Button>
                </div>
              </div>
              <p className="sub small">{onDay('prep.help.lapses', card.until, { now, person })}</p>
            </section>
          );
        })}
      <p className="sub help-line" role="status">
        {told}
      </p>
    </div>
  );
}

function agreed({ rung, isRunning, from: { name } }: AskedView): string {
  if (rung === 1) return say('prep.help.agreed', { name });
  return isRunning ? say('prep.help.agreed.runs', { name }) : say('prep.help.agreed.waits');
}
