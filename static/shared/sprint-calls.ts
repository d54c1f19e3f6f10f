/** What the page about one sprint asks of the app. */
import type { Reply, SprintPage } from '../../src/contract';
import { invoke, wellFormed } from './bridge';

/** Reads and scores the sprint from whose menu the page was opened. Never rejects. */
export function readSprint(): Promise<Reply<SprintPage>> {
  return wellFormed(invoke('readSprint'));
}
