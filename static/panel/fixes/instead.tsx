/** Where somebody's words can't be written from here: they can be copied, or go to the team as a question. */
import { useRef, useState, type ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import { LONGEST_QUESTION } from '../../../src/contract/notes';
import { Button } from '../../shared/button';
import { failureSentence, type Failure } from '../../shared/failure';
import { askQuestion } from '../../shared/note-calls';
import { say } from '../../shared/say';
import { GrowingArea } from './growing-area';

type State = 'open' | 'copied' | 'by-hand' | 'asking' | 'asked' | Failure;

export function Instead({
  why = 'refused',
  text,
  asked,
}: {
  /** Jira doesn't let this person write, or the app can't do it without touching more than it should. */
  readonly why?: 'refused' | 'out-of-reach';
  /** What was typed; nothing can be done with none. */
  readonly text: string;
  /** With the question among the notes of the story. */
  readonly asked: (reading: StoryReading) => void;
}): ReactElement {
  const [state, setState] = useState<State>('open');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    copied(text).then(
      () => {
        setState('copied');
      },
      () => {
        setState('by-hand');
        // Shown with this state: the next frame has it.
        requestAnimationFrame(() => area.current?.select());
      },
    );
  };
  const ask = (): void => {
    setState('asking');
    void askQuestion(text.slice(0, LONGEST_QUESTION), 'po').then((reply) => {
      setState(reply.ok ? 'asked' : reply);
      if (reply.ok) asked(reply.value);
    });
  };
  const isEmpty = text === '';
  return (
    <div className="notice">
      <p>{say(`panel.fixing.${why}`)}</p>
      <div className="fix-buttons">
        <Button onClick={copy} waiting={isEmpty}>
          {say('panel.fixing.copy')}
        </Button>
        <Button onClick={ask} waiting={isEmpty || state === 'asking' || state === 'asked'}>
          {say('panel.fixing.ask')}
        </Button>
      </div>
      {state === 'by-hand' && (
        <GrowingArea
          ref={area}
          readOnly
          rows={1}
          value={text}
          aria-label={say('panel.fixing.copy.by-hand')}
        />
      )}
      <p className="small" role="status">
        {state === 'copied' && say('panel.fixing.copied')}
        {state === 'by-hand' && say('panel.fixing.copy.by-hand')}
        {state === 'asked' && say('panel.fixing.asked')}
        {typeof state === 'object' && failureSentence(state)}
      </p>
    </div>
  );
}

/** A frame may not be allowed to; some browsers then have no clipboard at all. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
