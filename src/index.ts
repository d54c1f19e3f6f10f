/** Wires everything, and exports the handlers that manifest.yml names. */
import { jiraReader } from './jira/reader';
import { resolverFor } from './resolvers/resolver';
import { boardMemory } from './storage/board-memory';

export const resolver = resolverFor(jiraReader, boardMemory);
