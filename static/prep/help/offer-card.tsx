/** One small offer, to the Product Owner alone: what it is about, the step, and four answers of one click each. */
import { useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { OfferView, OfferWish } from '../../../src/contract/help';
import type { PersonName } from '../../../src/contract/team';
import { mostHelpers } from '../../../src/refinement/offer/offer';
import { nextMorning } from '../../../src/refinement/offer/morning';
import { Button } from '../../shared/button';
import { IssueLink, StepLink } from '../../shared/issue-link';
import { inDigits, say, sayCount } from '../../shared/say';
import { sentence } from '../../shared/sentence';
import type { Ways } from '../../shared/told';
import { ChangeOffer } from './change-offer';
import { dayOf, lentUntil, onDay, titleOf, type Present } from './help-words';
import { askWords, nobodyChosen, stepBody } from './step-words';
import type { StillOpen } from './still-open';
import { WhomToAsk } from './whom-to-ask';

export function OfferCard({
  boardId,
  offer,
  open,
  rows,
  ways,
  present,
  isWaiting,
  isBusy,
  couldHelp,
  answer,
}: {
  readonly boardId: number | null;
  readonly offer: OfferView;
  readonly open: StillOpen;
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
  readonly present: Present;
  readonly isWaiting: boolean;
  /** Something runs with colleagues: until it is over, only what takes nobody else. */
  readonly isBusy: boolean;
  readonly couldHelp: readonly PersonName[];
  /** @returns whether it was heard */
  readonly answer: (wish: OfferWish) => Promise<boolean>;
}): ReactElement {
  const [isChanging, setChanging] = useState(false);
  const [first] = open.lines;
  const { now, person } = present;
  const title = titleOf(offer.meeting?.startsAt ?? null, open.rows.length, present);
  const [whom, setWhom] = useState<readonly PersonName[]>([]);
  const [isTried, setTried] = useState(false);
  const most = mostHelpers(offer.rung);
  const isTalk = most > 0;
  const begin = async (): Promise<void> => {
    if (isTalk) {
      setTried(true);
      const helpers = whom.map(({ accountId }) => accountId);
      if (whom.length === most) await answer({ kind: 'accept', helpers });
      return;
    }
    if (!(await answer({ kind: 'accept' })) || first === undefined) return;
    ways.open(first.row.key, 'here', first.step?.check);
  };
  return (
    <section className="offer" aria-label={title}>
      <p className="sub small">{say('prep.help.only-you')}</p>
      <div className="offer-body">
        <h2>{title}</h2>
        <p>
          {bodyOf(offer, open, present)} {whyOf(offer, present)}
        </p>
        <ul className="offer-lines">
          {(isTalk ? open.rows.map((row) => ({ row, step: null })) : open.lines).map(({ row, step }) => (
            <li key={row.id}>
              {isTalk && <IssueLink issueKey={row.key} href={ways.hrefOf(row.key)} open={ways.open} />}{' '}
              <bdi className="offer-story">{row.summary}</bdi>{' '}
              {step !== null && (
                <StepLink issueKey={row.key} href={ways.hrefOf(row.key)} open={ways.open} step={step.check}>
                  {sentence(step.fix)}
                </StepLink>
              )}
            </li>
          ))}
        </ul>
        {isTalk && (
          <WhomToAsk
            boardId={boardId}
            rung={offer.rung}
            stories={open.rows.map(({ id }) => id)}
            chosen={whom}
            choose={setWhom}
            couldHelp={couldHelp}
          />
        )}
        {isTalk && isTried && whom.length < most && (
          <p className="notice" role="alert">
            {nobodyChosen(offer.rung)}
          </p>
        )}
        <div className="offer-acts">
          <Button look="primary" waiting={isWaiting} onClick={() => void begin()}>
            {isTalk ? askWords(offer.rung) : say('prep.help.accept')}
          </Button>
          <Button
            expanded={isChanging}
            onClick={() => {
              setChanging(!isChanging);
            }}
          >
            {say('prep.help.change')}
          </Button>
          <span className="offer-space" />
          <Button
            look="link"
            waiting={isWaiting}
            onClick={() =>
              void answer({
                kind: 'put-off',
                until: nextMorning(new Date(now).toISOString(), person.timeZone),
              })
            }
          >
            {say('prep.help.not-now')}
          </Button>
          <Button look="link" waiting={isWaiting} onClick={() => void answer({ kind: 'decline' })}>
            {say('prep.help.no')}
          </Button>
        </div>
        {isChanging && (
          <ChangeOffer
            offer={offer}
            rows={rows}
            present={present}
            isWaiting={isWaiting}
            isBusy={isBusy}
            change={async (wish) => {
              if (await answer(wish)) setChanging(false);
            }}
            cancel={() => {
              setChanging(false);
            }}
          />
        )}
      </div>
      <p className="sub small">{onDay('prep.help.lapses', offer.lapsesAt, present)}</p>
    </section>
  );
}

/** What it is good for; or, where less is told than was, since when. */
function whyOf({ rung, since }: OfferView, present: Present): string {
  if (since !== null) return say('prep.help.since', { day: dayOf(since, present) });
  return rung === 0 ? say('prep.help.why') : '';
}

function bodyOf(
  { rung, until }: OfferView,
  { lines, rows, minutes, isOneQuestion }: StillOpen,
  present: Present,
): string {
  if (rung !== 0) return stepBody(rung, rows.length, { day: dayOf(lentUntil(until, present), present) });
  return isOneQuestion
    ? sayCount('prep.help.question', lines.length, { minutes: inDigits(minutes) })
    : say('prep.help.each', { minutes: inDigits(minutes) });
}
