/**
 * Every call that a page may make and what it answers. Types only, JSON-safe: the resolver and the pages are both
 * checked against it. A `type`, not an `interface`: the typed bridge of Forge accepts nothing else.
 */
import type { Assessment, Band, Evidence, Message, Who } from './readiness/finding';
import type { CheckId } from './readiness/check-id';
import type { IssueKind } from './story/story';

/** Everything that can go wrong on the way to a page. Sentences for them live in the catalogue of texts. */
export const ERROR_CODES = [
  'not-found', // the issue, project or board is gone, or this person may not see it
  'not-in-team', // may see it, and is not one of those who may edit it: this is the team's own workspace
  'not-allowed', // may see it, may not do this
  'bad-request', // the page sent something that no page of ours would
  'no-context', // opened where there is no issue or project
  'busy', // Jira asked us to slow down
  'jira-unavailable', // Jira did not answer, or not as documented
  'unexpected', // a fault of ours
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** `retryAfterSeconds` comes with `busy` where Jira said how long. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorCode; readonly retryAfterSeconds?: number };

export interface StoryReading {
  readonly key: string;
  readonly summary: string;
  readonly kind: IssueKind;
  readonly assessment: Assessment;
}

/** An item of the same team that shows what a check asks for. */
export interface GoodOne {
  readonly key: string;
  readonly summary: string;
  /** The words that fulfil the check; empty where no words do, as with a size or a link. */
  readonly evidence: readonly Evidence[];
}

export interface BoardChoice {
  readonly id: number;
  readonly name: string;
}

export interface NextStep {
  readonly check: CheckId;
  readonly fix: Message;
  readonly gain: number;
  readonly minutes: number;
  readonly who: Who;
}

export interface BacklogRow {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly issueType: string;
  readonly kind: IssueKind;
  readonly epic: string | null;
  readonly estimate: number | null;
  readonly score: number | null;
  readonly band: Band | null;
  /** `null` when nothing is left to do. */
  readonly nextStep: NextStep | null;
}

export interface BacklogPage {
  readonly project: { readonly key: string; readonly name: string };
  /** Boards this person may see; empty where the project has none, and then all open items are listed. */
  readonly boards: readonly BoardChoice[];
  readonly board: BoardChoice | null;
  /** By rank, the next to be worked on first. */
  readonly rows: readonly BacklogRow[];
  /** Pass it as `after` for the following rows; `null` on the last page. */
  readonly next: string | null;
}

export type Contract = {
  /** Reads and scores the issue that the panel is open on. */
  readStory: () => Reply<StoryReading>;
  /** Finds a good example of a check among the team's recent items like the issue that the panel is open on. */
  findGoodOne: (payload: { readonly check: CheckId }) => Reply<GoodOne | null>;
  /** Reads and scores a page of the backlog. Without a board: the one chosen last, else the project's first. */
  readBacklog: (payload: {
    readonly boardId: number | null;
    readonly after: string | null;
  }) => Reply<BacklogPage>;
  /** Remembers which board this person looks at in this project. */
  chooseBoard: (payload: { readonly boardId: number }) => Reply<null>;
};
