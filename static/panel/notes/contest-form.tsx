/** "Not right here", with a reason for whoever wants to give one. */
import type { ReactElement } from 'react';
import { LONGEST_REASON } from '../../../src/contract/notes';
import type { JudgedCheck } from '../../../src/readiness/finding';
import { contestCheck } from '../../shared/note-calls';
import { say } from '../../shared/say';
import type { FormProps } from './form-props';
import { TextForm } from './text-form';
import { useNoteCall } from './use-note-call';

export function ContestForm({
  check,
  reading,
  acts,
  close,
}: Pick<FormProps, 'reading' | 'acts' | 'close'> & { readonly check: JudgedCheck }): ReactElement {
  const { waiting, failure, send } = useNoteCall(acts);
  return (
    <TextForm
      name={`${reading.key}.contest.${check}`}
      label={say('panel.not-right-here.reason')}
      note={say('panel.not-right-here.seen')}
      initial=""
      longest={LONGEST_REASON}
      mayBeEmpty
      action={say('panel.not-right-here.leave-out')}
      waiting={waiting}
      failure={failure}
      submit={(reason, saved) => {
        send(() => contestCheck(check, true, reason), saved);
      }}
      close={close}
    />
  );
}
