/** An answer, or another one. Where somebody else was quicker, both are shown, and nothing of either is lost. */
import { useState, type ReactElement } from 'react';
import { LONGEST_ANSWER, type QuestionView } from '../../../src/contract/notes';
import { answerQuestion } from '../../shared/note-calls';
import { say } from '../../shared/say';
import type { FormProps } from './form-props';
import { TextForm } from './text-form';
import { useNoteCall } from './use-note-call';

export function AnswerForm({
  question: { id, answer },
  reading,
  acts,
  told,
  close,
}: Omit<FormProps, 'note'> & { readonly question: QuestionView }): ReactElement {
  const { waiting, failure, send } = useNoteCall(acts);
  /** The answer as it was when somebody began to type. */
  const [begunOver] = useState(answer);
  const isTheirs = answer !== null && answer !== begunOver;
  return (
    <TextForm
      name={`${reading.key}.answer.${id}`}
      label={say('panel.questions.answer.text')}
      {...(begunOver !== null && { note: say('panel.questions.answer.empty') })}
      initial={begunOver ?? ''}
      longest={LONGEST_ANSWER}
      mayBeEmpty={begunOver !== null}
      action={say(isTheirs ? 'panel.questions.answer.instead' : 'panel.questions.answer.save')}
      waiting={waiting}
      // Once theirs is shown, that says it better.
      failure={isTheirs && failure?.error === 'changed-meanwhile' ? null : failure}
      submit={(text, saved) => {
        send(
          // Over what is shown here: what somebody hasn't seen is never written over.
          () => answerQuestion(id, text === '' ? null : text, answer),
          () => {
            saved();
            close();
            told?.('panel.notes.answered');
          },
        );
      }}
      close={close}
    >
      {isTheirs && (
        <div role="status">
          <p>{say('panel.questions.answer.theirs')}</p>
          <blockquote className="note-words" dir="auto">
            {answer}
          </blockquote>
        </div>
      )}
    </TextForm>
  );
}
