/** What each call of a page leads to. The contract's types check that no call is forgotten. */
import { makeResolver } from '@forge/resolver';
import type { Contract } from '../contract';
import type { World } from '../usecases/ports';
import { BACKLOG_CALLS } from './backlog-calls';
import { DEFINITION_CALLS } from './definition-calls';
import { door, type Door } from './door';
import type { Call } from './call';
import { FIX_CALLS } from './fix-calls';
import { HELP_CALLS } from './help-calls';
import { HISTORY_CALLS } from './history-calls';
import { MEETING_CALLS } from './meeting-calls';
import { NOTE_CALLS } from './note-calls';
import { PAST_CALLS } from './past-calls';
import { RELATION_CALLS } from './relation-calls';
import { SET_CALLS } from './set-calls';
import { STORY_CALLS } from './story-calls';
import { TEAM_CALLS } from './team-calls';

/** Every call by its name; docs/security.md is made of them. */
export const CALLS = {
  ...STORY_CALLS,
  ...BACKLOG_CALLS,
  ...TEAM_CALLS,
  ...MEETING_CALLS,
  ...HELP_CALLS,
  ...HISTORY_CALLS,
  ...DEFINITION_CALLS,
  ...NOTE_CALLS,
  ...FIX_CALLS,
  ...PAST_CALLS,
  ...RELATION_CALLS,
  ...SET_CALLS,
};

/** The resolver function that the manifest names, over the given world. */
export function resolverFor(world: World): ReturnType<typeof makeResolver> {
  return makeResolver<Contract>(doorsTo(world, CALLS));
}

type Doors<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends Call<infer Value> ? Door<Value> : never;
};

function doorsTo<Calls extends Readonly<Record<string, Call<unknown>>>>(
  world: World,
  calls: Calls,
): Doors<Calls> {
  const doors = Object.entries(calls).map(([name, call]) => [name, door(world, call)] as const);
  // Each entry is the door of the call of that name, which `fromEntries` can't tell.
  return Object.fromEntries(doors) as Doors<Calls>;
}
