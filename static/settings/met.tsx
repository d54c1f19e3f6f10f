/** Somebody else has saved rules meanwhile: what they changed, and whose rules are to hold. */
import { useEffect, useRef, type ReactElement } from 'react';
import { compareDefinitions } from '../../src/readiness/compare-definitions';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { Button } from '../shared/button';
import { say } from '../shared/say';
import { ChangeList } from './change-list';

export function Met({
  before,
  theirs,
  mine,
  saveMine,
  takeTheirs,
}: {
  /** What both began with. */
  readonly before: TeamDefinition;
  readonly theirs: TeamDefinition;
  readonly mine: TeamDefinition;
  readonly saveMine: () => void;
  readonly takeTheirs: () => void;
}): ReactElement {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const ownChecks = [...mine.ownChecks, ...before.ownChecks, ...theirs.ownChecks];
  return (
    <section ref={box} className="notice" tabIndex={-1} aria-label={say('settings.met')}>
      <p>{say('settings.met')}</p>
      <div className="met">
        <div>
          <h3>{say('settings.met.theirs')}</h3>
          <ChangeList changes={compareDefinitions(before, theirs)} ownChecks={ownChecks} />
        </div>
        <div>
          <h3>{say('settings.met.mine')}</h3>
          <ChangeList changes={compareDefinitions(before, mine)} ownChecks={ownChecks} />
        </div>
      </div>
      <div className="buttons">
        <Button onClick={saveMine}>{say('settings.met.save-mine')}</Button>
        <Button onClick={takeTheirs}>{say('settings.met.take-theirs')}</Button>
      </div>
    </section>
  );
}
