/** One change of a relation: made by a button, and what came of it. */
import { useState } from 'react';
import type { RelationChange, RelationResult } from '../../../src/contract/relations';
import { mayHelpAgain, type Failure } from '../../shared/failure';
import { changeRelation } from '../../shared/relation-calls';
import type { Acts } from '../acts';

export type Stage = 'open' | 'making' | 'changed' | 'not-changeable' | Failure;
/** Nobody knows whether it was made. */
export function isUncertain(stage: Stage): boolean {
  return typeof stage === 'object' && (stage.error === 'jira-unavailable' || stage.error === 'no-answer');
}

export type Done = Extract<RelationResult, { readonly state: 'done' }>;

/**
 * What somebody has typed or chosen is theirs to keep, whatever comes of it.
 * @param acts shows how the story stands where somebody else has changed it
 * @param done is told once it is made
 */
export function useChange(
  acts: Acts,
  done: (result: Done) => void,
): { readonly stage: Stage; readonly make: (change: RelationChange) => void } {
  const [stage, setStage] = useState<Stage>('open');
  const make = (change: RelationChange): void => {
    setStage('making');
    void changeRelation(change).then((reply) => {
      if (!reply.ok) {
        setStage(reply);
        // Refused because something is not as the panel shows it: then it is to be shown.
        if (!mayHelpAgain(reply)) acts.again();
      }
      // What is done is not to be done again: the button goes on waiting until it goes away.
      else if (reply.value.state === 'done') done(reply.value);
      else {
        setStage(reply.value.state);
        if (reply.value.state === 'changed') acts.show(reply.value.reading);
      }
    });
  };
  return { stage, make };
}
