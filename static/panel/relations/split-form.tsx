/** The title of the second story, and which criteria go with it; both stories are shown before anything is made. */
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { say } from '../../shared/say';
import { useKeptText } from '../notes/use-kept-text';
import { OutcomeNote } from './outcome-note';
import type { DeskPlace } from './desk-place';
import type { Made } from './split-made';
import { SplitPreview } from './split-preview';
import type { SplitStart } from './split-start';
import { isUncertain } from './use-change';
import { useSplit } from './use-split';

/** What Jira takes as a title. */
const LONGEST_TITLE = 255;

export function SplitForm({
  start,
  reading,
  acts,
  leave,
  made,
}: DeskPlace & {
  readonly start: SplitStart;
  readonly made: (made: Made) => void;
}): ReactElement {
  const id = useId();
  const { key } = reading;
  const { text: title, write: setTitle, drop } = useKeptText(`${key}.split`, '');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const moving = start.criteria.filter((text) => ticked.has(text));
  const staying = start.criteria.filter((text) => !ticked.has(text));
  const summary = title.trim();
  const { stage, make } = useSplit(start, key, acts, (done) => {
    drop();
    made(done);
  });
  const write = (): void => {
    make({ summary, moving, staying });
  };
  const keepTyped = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (summary !== '' || ticked.size > 0)) event.stopPropagation();
  };
  return (
    <div className="relation-form" onKeyDown={keepTyped}>
      <label htmlFor={id}>{say('panel.split.title')}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        maxLength={LONGEST_TITLE}
        value={title}
        onChange={({ target }) => {
          setTitle(target.value);
        }}
      />
      {start.criteria.length === 0 ? (
        <p className="small">{say('panel.split.no-criteria')}</p>
      ) : (
        <fieldset className="split-criteria">
          <legend>{say('panel.split.criteria')}</legend>
          {start.criteria.map((text, at) => (
            // The same words may stand there twice; their places don't change while this is open.
            <label key={`${at} ${text}`}>
              <input
                type="checkbox"
                checked={ticked.has(text)}
                onChange={({ target }) => {
                  setTicked(target.checked ? new Set([...ticked, text]) : without(ticked, text));
                }}
              />
              <bdi>{text}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      {start.place === null && moving.length > 0 && (
        <p className="small">{say('panel.split.in-both', { key })}</p>
      )}
      {summary !== '' && (
        <SplitPreview
          first={{ name: key, criteria: start.place === null ? start.criteria : staying }}
          second={{ name: summary, criteria: moving }}
        />
      )}
      <p className="small">{say('panel.split.note', { key })}</p>
      {start.place !== null && moving.length > 0 && (
        <p className="small">{say('panel.split.note.criteria', { key })}</p>
      )}
      <OutcomeNote
        stage={stage}
        text={[summary, ...moving.map((text) => `- ${text}`)].join('\n')}
        lead={isUncertain(stage) ? say('panel.split.may-be-there') : undefined}
        acts={acts}
        again={write}
      />
      <div className="relation-buttons">
        <Button look="primary" onClick={write} waiting={summary === '' || stage === 'making'}>
          {say('panel.split.make')}
        </Button>
        <Button look="link" onClick={leave}>
          {say('panel.relation.not-now')}
        </Button>
      </div>
    </div>
  );
}

function without(ticked: ReadonlySet<string>, text: string): ReadonlySet<string> {
  return new Set([...ticked].filter((one) => one !== text));
}
