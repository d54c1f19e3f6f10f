/**
 * How the demo's items are written down: what they were when somebody made them, and what happened to them since.
 * Texts are Markdown; `{{saved-card}}` in a text becomes the key of that item.
 */
import type { When } from './timeline';

/** First names of those in `local/jira/people.ts` who may edit; Oliver of another department only looks. */
export type Who = 'Petra' | 'Daniel' | 'Mei' | 'Amira' | 'Tomás' | 'Sofie';
export type Priority = 'Highest' | 'High' | 'Medium' | 'Low';
export type StatusName = 'To Do' | 'In Progress' | 'In Review' | 'Done';

export interface DemoItem {
  /** Names the item within the demo; keys are given in the order in which items were made. */
  readonly id: string;
  readonly type: 'Epic' | 'Story' | 'Bug' | 'Task' | 'Spike' | 'Sub-task';
  /** As it was first called. */
  readonly summary: string;
  /** `id` of the epic, or of the story of a sub-task. */
  readonly parent?: string;
  readonly by: Who;
  readonly created: When;
  /** As it was first written; absent: only a title. */
  readonly text?: string;
  readonly priority?: Priority;
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  readonly links?: readonly { readonly type: 'Blocks' | 'Relates' | 'Duplicate'; readonly to: string }[];
  readonly securityLevel?: string;
  /** In any order. */
  readonly since?: readonly Happening[];
}

interface Moment {
  readonly when: When;
  readonly who: Who;
}

export type Happening =
  | (Moment & { readonly did: 'wrote'; readonly text: string })
  | (Moment & { readonly did: 'renamed'; readonly text: string })
  | (Moment & { readonly did: 'said'; readonly text: string })
  | (Moment & { readonly did: 'estimated'; readonly points: number })
  | (Moment & { readonly did: 'planned'; readonly sprint: number })
  | (Moment & { readonly did: 'moved'; readonly to: StatusName })
  | (Moment & { readonly did: 'assigned'; readonly to: Who })
  | (Moment & { readonly did: 'labelled'; readonly labels: readonly string[] })
  | (Moment & { readonly did: 'prioritised'; readonly to: Priority })
  | (Moment & { readonly did: 'ranked'; readonly to: 'higher' | 'lower' })
  /** From planning to done within the last of these sprints, laid out over their days. */
  | { readonly did: 'built'; readonly who: Who; readonly sprints: readonly number[]; readonly pace: Pace };

/** `slow`: begun early, and done on the last day only, because something came in between. */
export type Pace = 'usual' | 'slow';

/** The description, whole. */
export const wrote = (when: When, who: Who, text: string): Happening => ({ did: 'wrote', when, who, text });
export const renamed = (when: When, who: Who, text: string): Happening => ({
  did: 'renamed',
  when,
  who,
  text,
});
/** A comment. */
export const said = (when: When, who: Who, text: string): Happening => ({ did: 'said', when, who, text });
/** In story points. */
export const estimated = (when: When, who: Who, points: number): Happening => ({
  did: 'estimated',
  when,
  who,
  points,
});
export const planned = (when: When, who: Who, sprint: number): Happening => ({
  did: 'planned',
  when,
  who,
  sprint,
});
export const moved = (when: When, who: Who, to: StatusName): Happening => ({ did: 'moved', when, who, to });
export const assigned = (when: When, who: Who, to: Who): Happening => ({ did: 'assigned', when, who, to });
export const labelled = (when: When, who: Who, ...labels: readonly string[]): Happening => ({
  did: 'labelled',
  when,
  who,
  labels,
});
export const prioritised = (when: When, who: Who, to: Priority): Happening => ({
  did: 'prioritised',
  when,
  who,
  to,
});
export const ranked = (when: When, who: Who, to: 'higher' | 'lower'): Happening => ({
  did: 'ranked',
  when,
  who,
  to,
});
/** Taken into the first of the sprints at its planning, carried over into the others, done in the last. */
export const built = (who: Who, ...sprints: readonly number[]): Happening => ({
  did: 'built',
  who,
  sprints,
  pace: 'usual',
});
export const builtSlowly = (who: Who, sprint: number): Happening => ({
  did: 'built',
  who,
  sprints: [sprint],
  pace: 'slow',
});
