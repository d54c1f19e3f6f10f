/** The calls by which somebody says something about the story beside its text; see the contract. None of them rejects. */
import type { Reply, StoryReading } from '../../src/contract';
import type { JudgedCheck, Who } from '../../src/readiness/finding';
import { invoke, wellFormed } from './bridge';

type Told = Promise<Reply<StoryReading>>;

/**
 * "Not right here".
 * @param contested `false`: the check is asked again
 * @param reason may be empty
 */
export function contestCheck(check: JudgedCheck, contested: boolean, reason: string): Told {
  return wellFormed(invoke('contestCheck', { check, contested, reason }));
}

/** @param agreed `false` takes one's own word back */
export function agreeReady(agreed: boolean): Told {
  return wellFormed(invoke('agreeReady', { agreed }));
}

export function sayUnderstood(understood: boolean): Told {
  return wellFormed(invoke('sayUnderstood', { understood }));
}

/** @param who can answer it */
export function askQuestion(text: string, who: Who): Told {
  return wellFormed(invoke('askQuestion', { text, for: who }));
}

/** Takes one's own question back. */
export function withdrawQuestion(id: string): Told {
  return wellFormed(invoke('withdrawQuestion', { id }));
}

/**
 * @param answer `null` takes the answer away
 * @param over the answer as it was read: over any other nothing is changed
 */
export function answerQuestion(id: string, answer: string | null, over: string | null): Told {
  return wellFormed(invoke('answerQuestion', { id, answer, over }));
}
