/** Wires everything, and exports the handlers that manifest.yml names. */
import { finishedWork } from './jira/finished';
import { jiraReader } from './jira/reader';
import { resolverFor } from './resolvers/resolver';
import { boardMemory } from './storage/board-memory';
import { kept } from './storage/kept-values';

export const resolver = resolverFor({
  jira: jiraReader,
  finished: finishedWork,
  boardMemory,
  kept,
  now: () => new Date(),
});
