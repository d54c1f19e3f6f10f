/** What somebody can say of the story with one press: that they understand it, and that it is ready. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import { agreeReady, sayUnderstood } from '../../shared/note-calls';
import { say } from '../../shared/say';
import type { Acts } from '../acts';
import { agreementWords } from './agreement-words';
import { Refusal } from './refusal';
import { Toggle } from './toggle';
import { useNoteCall } from './use-note-call';

interface Place {
  readonly reading: StoryReading;
  readonly acts: Acts;
}

/** How many understand it stands in the head of the questions: see notes.tsx. */
export function Understood({ reading, acts }: Place): ReactElement {
  const { byYou } = reading.notes.understood;
  const { waiting, failure, send } = useNoteCall(acts);
  return (
    <div className="note-voice">
      <Toggle
        label={say('panel.understood')}
        isPressed={byYou}
        waiting={waiting}
        press={() => {
          send(() => sayUnderstood(!byYou));
        }}
      />
      <Refusal failure={failure} />
    </div>
  );
}

export function Agreement({ reading, acts }: Place): ReactElement {
  const { agreement } = reading.notes;
  const { waiting, failure, send } = useNoteCall(acts);
  // What was said of an earlier text is not said of this one.
  const isSaid = agreement.byYou && agreement.state !== 'outdated';
  return (
    <div className="note-voice">
      <Toggle
        label={say('panel.agreed')}
        isPressed={isSaid}
        waiting={waiting}
        press={() => {
          send(() => agreeReady(!isSaid));
        }}
      />
      <p className="small" role="status">
        {agreementWords(agreement)}
      </p>
      <Refusal failure={failure} />
    </div>
  );
}
