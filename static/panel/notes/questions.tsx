/** The questions about a story: those that are open first, the others folded; and the way to ask one. */
import { useState, type ReactElement } from 'react';
import { MOST_QUESTIONS, type QuestionView } from '../../../src/contract/notes';
import { capital, say, sayCount } from '../../shared/say';
import { Opener } from './opener';
import { Question, type NotePlace } from './question';
import { sortQuestions, type Typing } from './sort-questions';
import { Understood } from './voices';

export function Questions(place: NotePlace): ReactElement {
  const { questions } = place.reading.notes;
  const [typing, setTyping] = useState<Typing | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { open, answered } = sortQuestions(questions, typing);
  const list = (some: readonly QuestionView[]): ReactElement => (
    <ul>
      {some.map((question) => (
        <Question
          {...place}
          key={question.id}
          question={question}
          isOpen={typing?.id === question.id}
          setOpen={(isOpen) => {
            setTyping(isOpen ? { id: question.id, wasAnswered: question.answer !== null } : null);
          }}
        />
      ))}
    </ul>
  );
  return (
    <>
      {questions.length === 0 && <p className="sub">{say('panel.questions.none')}</p>}
      {open.length > 0 && list(open)}
      <div className="note-buttons">
        {questions.length < MOST_QUESTIONS && (
          <Opener
            {...place}
            label={say('panel.questions.ask')}
            look="quiet"
            isOpen={isAsking}
            setOpen={setAsking}
            note={{ kind: 'ask' }}
          />
        )}
        <Understood reading={place.reading} acts={place.acts} />
      </div>
      {questions.length >= MOST_QUESTIONS && <p className="small">{say('panel.questions.full')}</p>}
      {answered.length > 0 && (
        <details className="fold">
          <summary>{capital(sayCount('panel.questions.answered', answered.length))}</summary>
          {list(answered)}
        </details>
      )}
    </>
  );
}
