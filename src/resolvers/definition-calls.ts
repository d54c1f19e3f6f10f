/** The calls about a team's rules: its Definition of Ready. */
import { z } from 'zod';
import { parsedDefinition } from '../usecases/definition/parsed-definition';
import { listDefinitionSources, readDefinitionOf } from '../usecases/definition/copy-definition';
import { readDefinition } from '../usecases/definition/read-definition';
import { readDefinitionVersion, readDefinitionVersions } from '../usecases/definition/read-versions';
import { readFit } from '../usecases/definition/read-fit';
import { saveDefinition } from '../usecases/definition/save-definition';
import { tryDefinition } from '../usecases/definition/try-definition';
import { inProject } from './call';
import { boardId, ofBoard, oneBoard } from './payloads';

/** Parsed by the same code that reads a file in the page, so that both say the same of it. */
const definition = z.unknown().transform((sent, context) => {
  const parsed = parsedDefinition(sent);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: 'not a Definition of Ready' });
  return z.NEVER;
});
const number = z.int().nonnegative();
const page = z.object({ boardId, definition, after: z.string().min(1).max(4000).nullable() });
const save = z.object({ boardId, definition, over: number, restoredFrom: number.nullable() });

export const DEFINITION_CALLS = {
  readDefinition: inProject('reader', ofBoard, readDefinition),
  tryDefinition: inProject('team-keeper', page, tryDefinition),
  saveDefinition: inProject('keeper', save, saveDefinition),
  readDefinitionVersions: inProject('reader', ofBoard, readDefinitionVersions),
  readDefinitionVersion: inProject('reader', ofBoard.extend({ number }), (world, member, sent) =>
    readDefinitionVersion(world, member, sent.number),
  ),
  listDefinitionSources: inProject('keeper', ofBoard, listDefinitionSources),
  readDefinitionOf: inProject('keeper', ofBoard.extend({ from: oneBoard }), (world, member, { from }) =>
    readDefinitionOf(world, member, from),
  ),
  readFit: inProject('product-owner', ofBoard, readFit),
};
