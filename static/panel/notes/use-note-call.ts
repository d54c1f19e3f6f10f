/** Sends what somebody says about the story, one thing at a time, and shows the story as it is after it. */
import { useState } from 'react';
import type { Reply, StoryReading } from '../../../src/contract';
import { mayHelpAgain, type Failure } from '../../shared/failure';
import type { Acts } from '../acts';

export interface NoteCall {
  readonly waiting: boolean;
  /** Why the last thing was not done; `null` once something is sent again. */
  readonly failure: Failure | null;
  /**
   * @param call must never reject
   * @param done what else is to happen where it was done, before the story is shown anew
   */
  readonly send: (call: () => Promise<Reply<StoryReading>>, done?: () => void) => void;
}

const IDLE = { waiting: false, failure: null };

export function useNoteCall({ show, again }: Pick<Acts, 'show' | 'again'>): NoteCall {
  const [state, setState] = useState<Pick<NoteCall, 'waiting' | 'failure'>>(IDLE);
  const send: NoteCall['send'] = (call, done) => {
    if (state.waiting) return;
    setState({ waiting: true, failure: null });
    void call().then((reply) => {
      if (reply.ok) {
        setState(IDLE);
        done?.();
        show(reply.value);
        return;
      }
      setState({ waiting: false, failure: reply });
      // Refused because something is not as the panel shows it: then it is to be shown.
      if (!mayHelpAgain(reply)) again();
    });
  };
  return { ...state, send };
}
