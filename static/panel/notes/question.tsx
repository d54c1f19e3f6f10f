/** One question about the story, who can answer it, and what can be done about it. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../../src/contract';
import type { QuestionView } from '../../../src/contract/notes';
import type { PageKey } from '../../../src/texts/page-texts';
import { Button } from '../../shared/button';
import { withdrawQuestion } from '../../shared/note-calls';
import { say } from '../../shared/say';
import type { Acts } from '../acts';
import { Opener } from './opener';
import { Refusal } from './refusal';
import { useNoteCall } from './use-note-call';

export interface NotePlace {
  readonly reading: StoryReading;
  readonly acts: Acts;
  readonly told: (done: PageKey) => void;
}

export function Question({
  question,
  isOpen,
  setOpen,
  ...place
}: NotePlace & {
  readonly question: QuestionView;
  /** Somebody is typing the answer. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}): ReactElement {
  const { id, text, answer } = question;
  const isAnswered = answer !== null;
  return (
    <li className="note-question">
      <p className="note-asked" dir="auto">
        {text}
      </p>
      {/* While it is being changed, it stands in the form. */}
      {isAnswered && !isOpen && (
        <p className="note-words" dir="auto">
          {answer}
        </p>
      )}
      {!isAnswered && (
        <p className="small">{say('panel.questions.for', { who: say(`who.${question.for}.short`) })}</p>
      )}
      <div className="note-buttons">
        {isAnswered && <Take question={question} acts={place.acts} />}
        <Opener
          {...place}
          label={say(isAnswered ? 'panel.questions.change' : 'panel.questions.answer')}
          look={isAnswered ? 'text' : 'quiet'}
          isOpen={isOpen}
          setOpen={setOpen}
          note={{ kind: 'answer', question }}
        />
        {question.isYours && !isAnswered && !isOpen && <Withdraw id={id} {...place} />}
      </div>
    </li>
  );
}

/** An answer is worth most where everybody reads it: in the story itself. */
function Take({
  question: { id, isTaken },
  acts,
}: {
  readonly question: QuestionView;
  readonly acts: Acts;
}): ReactElement {
  if (isTaken) return <p className="small">{say('panel.questions.taken')}</p>;
  return (
    <Button
      onClick={() => {
        acts.open({ kind: 'answer', questionId: id });
      }}
    >
      {say('panel.questions.take')}
    </Button>
  );
}

/** One's own, as long as nobody has given it an answer, which would go with it. */
function Withdraw({ id, acts, told }: Omit<NotePlace, 'reading'> & { readonly id: string }): ReactElement {
  const { waiting, failure, send } = useNoteCall(acts);
  return (
    <>
      <Button
        look="link"
        waiting={waiting}
        onClick={() => {
          send(
            () => withdrawQuestion(id),
            () => {
              told('panel.notes.withdrawn');
            },
          );
        }}
      >
        {say('panel.questions.withdraw')}
      </Button>
      <Refusal failure={failure} />
    </>
  );
}
