/** What is open and what can be done with it: it stays in sight while there is anything to save. */
import { useState, type ReactElement } from 'react';
import type { DefinitionChange } from '../../src/readiness/compare-definitions';
import type { OwnCheck } from '../../src/readiness/own-check';
import { Button } from '../shared/button';
import { say, sayCount } from '../shared/say';
import { ChangeList } from './change-list';

export function SaveBar({
  changes,
  ownChecks,
  mistakes,
  isTried,
  isSaving,
  save,
  tryIt,
  undo,
  discard,
}: {
  readonly changes: readonly DefinitionChange[];
  readonly ownChecks: readonly OwnCheck[];
  /** How much can't be saved yet. */
  readonly mistakes: number;
  readonly isTried: boolean;
  readonly isSaving: boolean;
  readonly save: () => void;
  /** `null` for those who may not try rules on the backlog. */
  readonly tryIt: (() => void) | null;
  /** Takes the last step back; `null` where there is none. */
  readonly undo: (() => void) | null;
  readonly discard: () => void;
}): ReactElement {
  const [isShown, setShown] = useState(false);
  return (
    <section className="save-bar" aria-label={say('settings.save.bar')}>
      <div className="save-words">
        <Button
          look="text"
          expanded={isShown}
          controls="open-changes"
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {sayCount('settings.save.open', changes.length)}
        </Button>
        <span className="small">
          {mistakes > 0 && sayCount('settings.save.mistakes', mistakes)}
          {mistakes === 0 && tryIt !== null && say(isTried ? 'settings.save.tried' : 'settings.save.untried')}
        </span>
      </div>
      <div className="buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={isSaving}
          onClick={isSaving ? undefined : save}
        >
          {say(isSaving ? 'settings.saving' : 'settings.save')}
        </button>
        {tryIt !== null && !isTried && mistakes === 0 && (
          <Button onClick={tryIt}>{say('settings.try.start')}</Button>
        )}
        {undo !== null && (
          <Button look="link" onClick={undo}>
            {say('settings.undo')}
          </Button>
        )}
        <Button look="link" onClick={discard}>
          {say('settings.discard')}
        </Button>
      </div>
      <div id="open-changes" className="save-changes" hidden={!isShown}>
        {isShown && <ChangeList changes={changes} ownChecks={ownChecks} />}
      </div>
    </section>
  );
}
