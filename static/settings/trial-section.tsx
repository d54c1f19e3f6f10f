/** "Try it on our backlog": what a draft would make of it, before anybody decides. */
import { useMemo, type ReactElement, type Ref } from 'react';
import { sumUp } from '../../src/readiness/dry-run';
import type { OwnCheck } from '../../src/readiness/own-check';
import { Button } from '../shared/button';
import { ErrorMessage } from '../shared/error-message';
import { inDigits, say, sayCount } from '../shared/say';
import type { Ways } from '../shared/told';
import { BandShares } from './band-shares';
import { MovedStories } from './moved-stories';
import { Section } from './section';
import { MOST_TRIED } from './trial';
import type { TrialOf } from './use-trial';

export function TrialSection({
  trial,
  isOpen,
  isSame,
  ownChecks,
  ways,
  heading,
  start,
  end,
}: {
  readonly trial: TrialOf | null;
  /** Whether there is anything to try. */
  readonly isOpen: boolean;
  /** Whether what was tried is what the draft is now. */
  readonly isSame: boolean;
  readonly ownChecks: readonly OwnCheck[];
  readonly ways: Ways;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly start: () => void;
  readonly end: () => void;
}): ReactElement {
  const isRunning = trial?.state === 'running';
  return (
    <Section title={say('settings.try')} intro={say('settings.try.intro')} heading={heading}>
      {isOpen && !isRunning && !isSame && (
        <Button onClick={start}>{say(trial === null ? 'settings.try.start' : 'settings.try.again')}</Button>
      )}
      {!isOpen && trial === null && <p className="sub">{say('settings.try.nothing')}</p>}
      {trial !== null && !isSame && <p className="sub">{say('settings.try.older')}</p>}
      <div role="status" className="sub">
        {trial !== null && progressWords(trial)}
      </div>
      {isRunning && <Button onClick={end}>{say('settings.try.end')}</Button>}
      {trial !== null && typeof trial.state !== 'string' && (
        <ErrorMessage failure={trial.state} waiting={false} again={start} />
      )}
      {trial !== null && trial.stories.length > 0 && (
        <Outcome stories={trial.stories} isRunning={isRunning} ownChecks={ownChecks} ways={ways} />
      )}
    </Section>
  );
}

function progressWords({ stories, state }: TrialOf): string {
  const count = stories.length;
  switch (state) {
    case 'running':
      return count === 0 ? say('settings.try.begun') : sayCount('settings.try.running', count);
    case 'whole':
      return count === 0 ? say('settings.try.empty') : sayCount('settings.try.whole', count);
    case 'most':
      return say('settings.try.most', { count: inDigits(MOST_TRIED) });
    case 'ended':
      return sayCount('settings.try.ended', count);
    default:
      return '';
  }
}

function Outcome({
  stories,
  isRunning,
  ownChecks,
  ways,
}: Pick<TrialOf, 'stories'> & {
  readonly isRunning: boolean;
  readonly ownChecks: readonly OwnCheck[];
  readonly ways: Ways;
}): ReactElement {
  const { before, after, changes, verdict } = useMemo(() => sumUp(stories), [stories]);
  return (
    <div className="outcome">
      <p className="outcome-line">
        {say('settings.try.outcome', {
          after: inDigits(after.Ready),
          whole: inDigits(stories.length),
          before: inDigits(before.Ready),
        })}
      </p>
      {verdict !== null && !isRunning && <p className="card">{say(`settings.try.${verdict}`)}</p>}
      <BandShares before={before} after={after} />
      <MovedStories changes={changes} isRunning={isRunning} ownChecks={ownChecks} ways={ways} />
    </div>
  );
}
