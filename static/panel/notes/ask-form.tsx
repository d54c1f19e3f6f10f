/** A question about the story, and who can answer it. */
import { useId, useState, type ReactElement } from 'react';
import { LONGEST_QUESTION } from '../../../src/contract/notes';
import type { Who } from '../../../src/readiness/finding';
import { askQuestion } from '../../shared/note-calls';
import { say } from '../../shared/say';
import type { FormProps } from './form-props';
import { TextForm } from './text-form';
import { useNoteCall } from './use-note-call';

const WHO: readonly Who[] = ['po', 'developer', 'tester', 'anyone'];

export function AskForm({ reading, acts, told, close }: Omit<FormProps, 'note'>): ReactElement {
  const { waiting, failure, send } = useNoteCall(acts);
  const [who, setWho] = useState<Who>('po');
  const id = useId();
  return (
    <TextForm
      name={`${reading.key}.ask`}
      label={say('panel.questions.ask.text')}
      initial=""
      longest={LONGEST_QUESTION}
      action={say('panel.questions.ask.send')}
      waiting={waiting}
      failure={failure}
      submit={(text, saved) => {
        send(
          () => askQuestion(text, who),
          () => {
            saved();
            close();
            told?.('panel.notes.asked');
          },
        );
      }}
      close={close}
    >
      <div className="note-field">
        <label htmlFor={id}>{say('panel.questions.ask.for')}</label>
        <select
          className="input"
          id={id}
          value={who}
          onChange={(event) => {
            const chosen = WHO.find((each) => each === event.target.value);
            if (chosen !== undefined) setWho(chosen);
          }}
        >
          {WHO.map((each) => (
            <option key={each} value={each}>
              {say(`who.${each}.short`)}
            </option>
          ))}
        </select>
      </div>
    </TextForm>
  );
}
