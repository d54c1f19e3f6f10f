/** A field for a text, with the buttons that send it and leave it. The text stays until it is sent or given up. */
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '../../shared/button';
import { mayHelpAgain, type Failure } from '../../shared/failure';
import { LongWait } from '../../shared/long-wait';
import { say } from '../../shared/say';
import { Refusal } from './refusal';
import { useKeptText } from './use-kept-text';

export function TextForm({
  name,
  label,
  note,
  initial,
  longest,
  mayBeEmpty = false,
  action,
  waiting,
  failure,
  submit,
  close,
  children,
}: {
  /** Under this the text is kept. */
  readonly name: string;
  readonly label: string;
  /** What else is to be known of the field. */
  readonly note?: string;
  readonly initial: string;
  /** Characters. */
  readonly longest: number;
  readonly mayBeEmpty?: boolean;
  /** What the button that sends it says. */
  readonly action: string;
  readonly waiting: boolean;
  readonly failure: Failure | null;
  /**
   * @param text without blanks around it
   * @param saved is to be called once it is sent: then the text is no longer kept
   */
  readonly submit: (text: string, saved: () => void) => void;
  readonly close: () => void;
  /** What stands between the text and the buttons. */
  readonly children?: ReactNode;
}): ReactElement {
  const { text, write, drop } = useKeptText(name, initial);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // What has just been opened is to be typed in next.
  useEffect(() => field.current?.focus(), []);
  const send = (): void => {
    const trimmed = text.trim();
    if (trimmed === '' && !mayBeEmpty) field.current?.focus();
    else submit(trimmed, drop);
  };
  return (
    <div className="note-form">
      <div className="note-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          className="input"
          id={id}
          rows={longest > 200 ? 3 : 2}
          dir="auto"
          value={text}
          maxLength={longest}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={(event) => {
            write(event.target.value);
          }}
        />
        {note !== undefined && (
          <p id={`${id}-note`} className="small">
            {note}
          </p>
        )}
      </div>
      {children}
      {waiting && <LongWait />}
      <Refusal failure={failure} />
      <div className="note-buttons">
        <Button onClick={send} waiting={waiting}>
          {failure !== null && mayHelpAgain(failure) ? say('error.again') : action}
        </Button>
        <Button
          look="link"
          onClick={() => {
            drop();
            close();
          }}
        >
          {say('panel.notes.cancel')}
        </Button>
      </div>
    </div>
  );
}
