/** The forms in which somebody types what they say about the story. Loaded when the first one opens. */
import type { ReactElement } from 'react';
import { AnswerForm } from './answer-form';
import { AskForm } from './ask-form';
import { ContestForm } from './contest-form';
import type { FormProps } from './form-props';

export function NoteForm({ note, ...place }: FormProps): ReactElement {
  switch (note.kind) {
    case 'contest':
      return <ContestForm {...place} check={note.check} />;
    case 'ask':
      return <AskForm {...place} />;
    case 'answer':
      return <AnswerForm {...place} question={note.question} />;
  }
}
