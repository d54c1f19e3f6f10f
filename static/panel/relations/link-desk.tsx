/** Chooses a story's parent, or what it waits for, and says what will stand there before it is made. */
import { useCallback, useState, type ReactElement } from 'react';
import type { FoundIssue } from '../../../src/contract/relations';
import { Button } from '../../shared/button';
import { findIssues, undoRelation } from '../../shared/relation-calls';
import { say, sayCount } from '../../shared/say';
import { SearchField } from '../../shared/search-field';
import { OutcomeNote } from './outcome-note';
import { SaidWith } from '../fixes/said-with';
import type { DeskPlace } from './desk-place';
import { blockerNamed } from './relation-of';
import { useChange } from './use-change';

export function LinkDesk({
  which,
  reading,
  acts,
  leave,
}: DeskPlace & { readonly which: 'parent' | 'blocker' }): ReactElement {
  const { key } = reading;
  const [chosen, choose] = useState<FoundIssue | null>(null);
  const find = useCallback((letters: string) => findIssues(letters, which), [which]);
  const { stage, make } = useChange(acts, ({ reading: now, undo }) => {
    const said = say(`panel.relation.done.${which}`, { key, other: chosen?.key ?? '' });
    acts.done(now, { said, takeBack: undo === null ? null : () => undoRelation(undo) });
  });
  const preview = (words: string): string =>
    chosen === null ? '' : say(`panel.relation.preview.${which}`, { key, other: chosen.key, words });
  const write = (): void => {
    if (chosen !== null) make({ kind: which, key: chosen.key });
  };
  return (
    <div className="relation-form">
      <SearchField
        label={say(`panel.relation.find.${which}`)}
        lettersAtFirst={which === 'blocker' ? blockerNamed(reading) : ''}
        find={find}
        mayChoose={() => true}
        choose={choose}
        idOf={(issue) => issue.key}
        show={(issue) => `${issue.key} ${issue.summary}`}
        words={{
          looking: say('panel.relation.looking'),
          none: say('panel.relation.none'),
          found: (count) => sayCount('panel.relation.found', count),
        }}
      />
      <p role="status">{chosen !== null && <SaidWith words={chosen.summary} said={preview} />}</p>
      <OutcomeNote stage={stage} text={preview(chosen?.summary ?? '')} acts={acts} again={write} />
      <div className="relation-buttons">
        <Button look="primary" onClick={write} waiting={chosen === null || stage === 'making'}>
          {say(`panel.relation.make.${which}`)}
        </Button>
        <Button look="link" onClick={leave}>
          {say('panel.relation.not-now')}
        </Button>
      </div>
    </div>
  );
}
