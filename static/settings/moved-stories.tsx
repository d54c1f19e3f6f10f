/** The stories whose band would be another one, and why. */
import { useState, type ReactElement } from 'react';
import type { StoryChange } from '../../src/readiness/dry-run';
import type { OwnCheck } from '../../src/readiness/own-check';
import { Band } from '../shared/band';
import { Button } from '../shared/button';
import { IssueLink } from '../shared/issue-link';
import { inDigits, say, sayCount } from '../shared/say';
import type { Ways } from '../shared/told';
import { reasonWords } from './reason-words';

const FIRST = 10;

export function MovedStories({
  changes,
  isRunning,
  ownChecks,
  ways,
}: {
  readonly changes: readonly StoryChange[];
  readonly isRunning: boolean;
  readonly ownChecks: readonly OwnCheck[];
  readonly ways: Ways;
}): ReactElement | null {
  const [most, setMost] = useState(FIRST);
  if (changes.length === 0) return isRunning ? null : <p>{say('settings.try.same')}</p>;
  return (
    <>
      <h3>{sayCount('settings.try.moved', changes.length)}</h3>
      <ul className="moved">
        {changes.slice(0, most).map((change) => (
          <Moved key={change.key} change={change} ownChecks={ownChecks} ways={ways} />
        ))}
      </ul>
      {changes.length > most && (
        <Button
          onClick={() => {
            setMost(changes.length);
          }}
        >
          {say('settings.more', { count: inDigits(changes.length - most) })}
        </Button>
      )}
    </>
  );
}

function Moved({
  change: { key, summary, before, after, because },
  ownChecks,
  ways,
}: {
  readonly change: StoryChange;
  readonly ownChecks: readonly OwnCheck[];
  readonly ways: Ways;
}): ReactElement {
  return (
    <li>
      <p>
        <IssueLink issueKey={key} href={ways.hrefOf(key)} open={ways.open} /> <bdi>{summary}</bdi>
      </p>
      <p className="moved-bands">
        <Band band={before} />
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{say('settings.try.to')}</span>
        <Band band={after} />
        {because.length > 0 && <span className="small">{reasonWords(because, ownChecks)}</span>}
      </p>
    </li>
  );
}
