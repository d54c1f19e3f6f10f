/** Help for the Product Owner: what is offered now, what became of it, or the way to ask for a hand. */
import { useState, type ReactElement } from 'react';
import type { Reply } from '../../../src/contract';
import type { HelpView, OfferWish } from '../../../src/contract/help';
import { Button } from '../../shared/button';
import { answerHelp, askForHand, askHelpers, endHelp } from '../../shared/help-calls';
import { say, sayCount } from '../../shared/say';
import { useMinute } from '../../shared/use-minute';
import { usePersonsTime } from '../../shared/use-persons-time';
import type { HelpProps } from './help-props';
import { dayOf, onDay } from './help-words';
import { OfferCard } from './offer-card';
import { stillOpen } from './still-open';
import { useAsking } from './use-asking';
import { WithColleague } from './with-colleague';

type OwnHelp = Omit<HelpProps, 'help' | 'asked'> & { readonly help: HelpView };

/** What somebody said last on this page, so that it can be taken back. */
interface Said {
  readonly offerId: string;
  readonly words: string;
}

export function Help({ boardId, help, rows, ways }: OwnHelp): ReactElement | null {
  const person = usePersonsTime();
  const now = useMinute();
  /** What was answered here since the page was read. */
  const [answeredTo, setAnswered] = useState<{ readonly help: HelpView; readonly view: HelpView } | null>(
    null,
  );
  const [said, setSaid] = useState<Said | null>(null);
  const [told, setTold] = useState('');
  const { root, isWaiting, trouble, send } = useAsking();
  if (person === null) return null;
  const view = answeredTo?.help === help ? answeredTo.view : help;
  const present = { now, person };

  const ask = async (asking: () => Promise<Reply<HelpView>>): Promise<HelpView | null> => {
    setTold('');
    const reply = await send(asking);
    if (reply === null) return null;
    setAnswered({ help, view: reply.value });
    return reply.value;
  };
  const answer = async (offerId: string, wish: OfferWish): Promise<boolean> => {
    const next = await ask(() => answerHelp(boardId, offerId, wish));
    if (next === null) return false;
    setSaid(wish.kind === 'decline' ? { offerId, words: afterNo(next) } : null);
    const isThere = next.offer?.id === offerId || next.experiment?.id === offerId;
    if (wish.kind !== 'decline' && !isThere) setTold(say('prep.help.over'));
    return true;
  };
  const afterNo = ({ patience, quietUntil }: HelpView): string =>
    patience === 'quiet' && quietUntil !== null
      ? say('prep.help.declined.on', { day: dayOf(quietUntil, present) })
      : say('prep.help.declined.for-good');
  const over = async (): Promise<void> => {
    if ((await ask(() => endHelp(boardId))) !== null) setTold(say('prep.help.ended'));
  };
  const wantHand = async (): Promise<void> => {
    setSaid(null);
    const next = await ask(() => askForHand(boardId));
    const isThere = Boolean(next?.offer && stillOpen(next.offer, rows).rows.length > 0);
    if (next !== null && !isThere) setTold(say('prep.help.nothing'));
  };

  const { offer, experiment } = view;
  const open = offer === null ? null : stillOpen(offer, rows);
  const isTold = offer?.standing === 'open' && open !== null && open.rows.length > 0;
  return (
    <div ref={root}>
      {trouble !== '' && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      {experiment !== null && (
        <WithColleague
          key={experiment.standing}
          boardId={boardId}
          experiment={experiment}
          rows={rows}
          ways={ways}
          couldHelp={view.couldHelp}
          present={present}
          isWaiting={isWaiting}
          askAnew={(helpers) => void ask(() => askHelpers(boardId, helpers))}
          takeBack={() => void answer(experiment.id, { kind: 'take-back' })}
          end={() => void over()}
        />
      )}
      {isTold && (
        <OfferCard
          key={`${offer.id} ${offer.rung}`}
          boardId={boardId}
          offer={offer}
          open={open}
          rows={rows}
          ways={ways}
          present={present}
          isWaiting={isWaiting}
          isBusy={experiment !== null}
          couldHelp={view.couldHelp}
          answer={(wish) => answer(offer.id, wish)}
        />
      )}
      {!isTold && (
        <p className="sub help-line">
          <span role="status">
            {offer?.standing === 'waiting' &&
              offer.putOffUntil !== null &&
              onDay('prep.help.put-off', offer.putOffUntil, present)}
            {offer?.standing === 'accepted' &&
              (open === null || open.rows.length === 0
                ? say('prep.help.all-done')
                : sayCount('prep.help.yours', open.rows.length))}
            {said?.words}
            {told}
          </span>{' '}
          {offer !== null && offer.standing !== 'open' && (
            <Button
              look="inline"
              waiting={isWaiting}
              onClick={() => void answer(offer.id, { kind: 'take-back' })}
            >
              {say(offer.standing === 'waiting' ? 'prep.help.show-now' : 'prep.help.take-back')}
            </Button>
          )}
          {said !== null && (
            <Button
              look="inline"
              waiting={isWaiting}
              onClick={() => void answer(said.offerId, { kind: 'take-back' })}
            >
              {say('prep.help.undo')}
            </Button>
          )}{' '}
          {(offer === null || offer.standing === 'open') && said === null && experiment === null && (
            <Button look="inline" waiting={isWaiting} onClick={() => void wantHand()}>
              {say('prep.help.ask')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
