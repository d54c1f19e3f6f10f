/** A form that opens where its button stands: loaded when it is first needed. */
import type { ReactElement } from 'react';
import { Button } from '../../shared/button';
import { loadPart } from '../../shared/load-part';
import { say } from '../../shared/say';
import type { FormProps } from './form-props';
import { useLoaded } from './use-loaded';

const loadForm = async () => (await loadPart(() => import('./form'))).NoteForm;

export function FormInTime(props: FormProps): ReactElement {
  const { loaded, again } = useLoaded(loadForm);
  if (loaded.state === 'loaded') {
    const Form = loaded.part;
    return <Form {...props} />;
  }
  return (
    <div role="status">
      <p className="small">
        {say(loaded.state === 'loading' ? 'panel.notes.loading' : 'panel.notes.unloaded')}
      </p>
      {loaded.state === 'failed' && (
        <Button look="text" onClick={again}>
          {say('error.again')}
        </Button>
      )}
    </div>
  );
}
