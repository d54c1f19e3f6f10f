/**
 * Every call that a page may make and what it answers. Types only, JSON-safe: the resolver and the pages are both
 * checked against it. A `type`, not an `interface`: the typed bridge of Forge accepts nothing else.
 */
import type {
  DefinitionSource,
  DefinitionVersion,
  DefinitionView,
  DryRunPage,
  FitView,
} from './contract/definition';
import type { Fix, FixDesk, FixResult, Undo } from './contract/fixes';
import type { AskedView, HelpView, OfferWish, OwnHelping, SuggestionView } from './contract/help';
import type { HistoryView } from './contract/history';
import type { MeetingView } from './contract/meeting';
import type { NewsTicket } from './contract/news';
import type { StoryReading } from './contract/story';
import type { StoryPast } from './contract/past';
import type { FoundIssue, RelationChange, RelationResult, RelationUndo } from './contract/relations';
import type { PairLink, PairLinked, SetPair } from './contract/set-acts';
import type { PersonName, RoleClaim, TeamView } from './contract/team';
import type { WholePlan } from './contract/whole';
import type { Band, Evidence, JudgedCheck, Message, Who } from './readiness/finding';
import type { CheckId } from './readiness/check-id';
import type { SetCheck, SetFinding } from './readiness/set/finding';
import type { TeamDefinition } from './readiness/team-definition';
import type { Horizon } from './refinement/horizon';
import type { Rhythm } from './refinement/meeting/rhythm';
import type { Rung } from './refinement/offer/offer';
import type { FirstLookDays } from './refinement/team/team';
import type { IssueKind } from './story/story';

export type { StoryReading };

/** Everything that can go wrong on the way to a page. Sentences for them live in the catalogue of texts. */
export const ERROR_CODES = [
  'not-found', // the issue, project or board is gone, or this person may not see it
  'not-in-team', // may see it, and is not one of those who may edit it: this is the team's own workspace
  'not-allowed', // may see it, may not do this
  'signed-out', // Jira no longer knows who asks: whoever logs in again can go on
  'bad-request', // the page sent something that no page of ours would
  'changed-meanwhile', // somebody else saved it since it was read; nothing was changed
  'role-taken', // two have this role already, or are about to
  'would-lock-out', // the list of members leaves out whoever saves it
  'person-unknown', // Jira lets nobody of this account work there, or not any more
  'no-such-field', // a rule names a field that the site hasn't
  'unreadable', // what is kept was written by a newer version of the app, or is damaged; it is left as it is
  'no-story', // an epic or a sub-task: neither is refined by itself
  'no-context', // opened where there is no issue or project
  'busy', // Jira asked us to slow down
  'jira-unavailable', // Jira did not answer, or not as documented
  'no-answer', // none came back to the page: it was offline, or waited too long; what was asked for may be done all the same
  'unexpected', // a fault of ours
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** `retryAfterSeconds` comes with `busy` where Jira said how long. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorCode; readonly retryAfterSeconds?: number };

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
  readonly check: JudgedCheck;
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
  /** The Product Owner and two of the team have said that it is ready: then it is, whatever the score. */
  readonly isAgreed: boolean;
  /** `null` when nothing is left to do. */
  readonly nextStep: NextStep | null;
  /** What would make it Ready in the fewest minutes; `null` where it is, or nothing that can be told would. */
  readonly wayToReady: WayToReady | null;
  /** Checks that have something to say, the most helpful first. */
  readonly remarks: readonly JudgedCheck[];
  /** Questions of the team without an answer, in the order in which they were asked. */
  readonly openQuestions: readonly OpenQuestion[];
  /** How many of the team said that they understand it. */
  readonly understood: number;
  readonly labels: readonly string[];
  readonly components: readonly string[];
}

export interface WayToReady {
  /** The most helpful first. */
  readonly steps: readonly NextStep[];
  /** Typical minutes of all of them together. */
  readonly minutes: number;
  /** Whether no other choice of steps takes fewer minutes. */
  readonly isCheapest: boolean;
}

export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
  /** Who can answer it, by what they do. */
  readonly for: Who;
}

export interface BacklogPage {
  readonly project: { readonly key: string; readonly name: string };
  /** Boards this person may see; empty where the project has none, and then all open items are listed. */
  readonly boards: readonly BoardChoice[];
  readonly board: BoardChoice | null;
  /** By rank, the next to be worked on first. */
  readonly rows: readonly BacklogRow[];
  /** How many of the rows the next two sprints need; `null` on the pages that follow the first. */
  readonly horizon: Horizon | null;
  /** Whether the role is in force for whoever asks. Nobody is told of anybody else. */
  readonly youAreProductOwner: boolean;
  /** What whoever looks has said of helping; `null`: nothing. */
  readonly yourHelping: OwnHelping | null;
  /** When the team refines; `null` on the pages that follow the first, and where it can't be read. */
  readonly meeting: MeetingView | null;
  /** What the Product Owner alone is offered; `null` for everybody else, on the pages that follow the first, and where it can't be read. */
  readonly help: HelpView | null;
  /** What this person is asked, by name, or has said yes to; empty for most people, and on the pages that follow the first. */
  readonly asked: readonly AskedView[];
  /** Pass it as `after` for the following rows; `null` on the last page. */
  readonly next: string | null;
}

/** The stories of a sprint, and how ready they are. No size of it and nobody's work is in it. */
export interface SprintPage {
  readonly project: { readonly key: string; readonly name: string };
  readonly sprint: { readonly name: string; readonly isClosed: boolean };
  /** By rank; those of the sprint that this person may see and that are not done, epics and sub-tasks left out. */
  readonly rows: readonly BacklogRow[];
  /** `false` where the sprint holds more than was read. */
  readonly isWhole: boolean;
}

/** What lies between one story and the others of its backlog. They are hints: no story's score depends on its neighbours. */
export interface SetHints {
  /** When the backlog was last read as a whole: an instant, ISO 8601 in UTC. */
  readonly asOf: string;
  /** Only what names stories that this person may see; the surest first within a check. */
  readonly findings: readonly SetFinding[];
}

/** One sort of thing that lies between stories: "2 pairs look alike". */
export interface SetCount {
  readonly check: SetCheck;
  /** Pairs or, for `uniform`, stories; those that this person may not see are left out where they are listed. */
  readonly count: number;
  /** The surest ones, at most `MOST_SET_FINDINGS`. */
  readonly findings: readonly SetFinding[];
}

/** No meeting talks about more of one sort. */
export const MOST_SET_FINDINGS = 50;

/** The whole backlog of a board, or of a project without boards, looked at across stories. */
export interface SetOverview {
  /** `building`: asked for and not there yet; what is shown meanwhile is the one before, if there is one. */
  readonly state: 'ready' | 'building';
  /** `null` where there has been none yet. */
  readonly asOf: string | null;
  /** Stories that were compared. */
  readonly stories: number;
  /** In the order of `SET_CHECKS`; what was found nowhere is left out, and what the team has decided about. */
  readonly counts: readonly SetCount[];
  /** Stories that the team keeps beside each other, though they were named together. */
  readonly kept: readonly SetFinding[];
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
  /** The same of one story alone, by its id; `null` where it isn't in that backlog (any more). */
  readRow: (payload: {
    readonly boardId: number | null;
    readonly issueId: string;
  }) => Reply<BacklogRow | null>;
  /** By what the page reads and judges the whole backlog itself, as the person who looks. No story is in it. */
  readBacklogPlan: (payload: { readonly boardId: number | null }) => Reply<WholePlan>;
  /** Reads and scores the sprint that the page was opened from. */
  readSprint: () => Reply<SprintPage>;
  /** What lies between the issue that the panel is open on and others; `null` where its backlog has not been compared yet. */
  readSetHints: () => Reply<SetHints | null>;
  /** With it the panel hears at once that the issue that it is open on has changed, or that somebody of the team says something of it. */
  followStory: () => Reply<NewsTicket>;
  /** What lies between the stories of a backlog. Asks for a comparison where there is none, or only an old one. */
  readSetOverview: (payload: { readonly boardId: number | null }) => Reply<SetOverview>;
  /** Both stay as they are, and are not named together again while their words stay. */
  keepPair: (payload: { readonly boardId: number | null; readonly pair: SetPair }) => Reply<null>;
  /** Takes such a decision back. */
  lookAgain: (payload: { readonly boardId: number | null; readonly pair: SetPair }) => Reply<null>;
  /** Links the first of two stories as one that repeats the second, or waits for it. */
  linkPair: (payload: {
    readonly boardId: number | null;
    readonly pair: SetPair;
    readonly as: PairLink;
  }) => Reply<PairLinked>;
  /** Takes that link back. */
  unlinkPair: (payload: {
    readonly boardId: number | null;
    readonly pair: SetPair;
    readonly linkId: string;
  }) => Reply<PairLinked>;
  /** Remembers which board this person looks at in this project. */
  chooseBoard: (payload: { readonly boardId: number }) => Reply<null>;

  /** When a team refines. */
  readMeeting: (payload: { readonly boardId: number | null }) => Reply<MeetingView>;
  /** Says when the team refines, or takes it away; over the version that was looked at. */
  saveMeeting: (payload: {
    readonly boardId: number | null;
    readonly rhythm: Rhythm | null;
    readonly over: number | null;
  }) => Reply<MeetingView>;

  /** "I'd like a hand": the Product Owner wants help now. */
  askForHand: (payload: { readonly boardId: number | null }) => Reply<HelpView>;
  /** The Product Owner answers what they were offered. What can't be said any more changes nothing. */
  answerHelp: (payload: {
    readonly boardId: number | null;
    readonly offerId: string;
    readonly wish: OfferWish;
  }) => Reply<HelpView>;

  /** The Product Owner asks others in the place of who is missing. */
  askHelpers: (payload: {
    readonly boardId: number | null;
    readonly helpers: readonly string[];
  }) => Reply<HelpView>;
  /** The Product Owner ends what was accepted, at once. */
  endHelp: (payload: { readonly boardId: number | null }) => Reply<HelpView>;
  /** Whom the Product Owner could ask: one person or a pair, with a work area each. */
  suggestHelpers: (payload: {
    readonly boardId: number | null;
    readonly rung: Rung;
    readonly stories: readonly string[];
    /** Is among those who are suggested. */
    readonly kept: string | null;
    readonly passedOver: readonly string[];
  }) => Promise<Reply<SuggestionView>>;
  /** "I could help": what somebody says for themselves; `null` as if nothing had been said. */
  sayHelping: (payload: {
    readonly boardId: number | null;
    readonly wish: OwnHelping | null;
  }) => Promise<Reply<OwnHelping | null>>;
  /** Somebody who was asked says yes or no. A no is told to nobody: it is just somebody else who is needed. */
  answerAsked: (payload: {
    readonly boardId: number | null;
    readonly id: string;
    readonly yes: boolean;
  }) => Reply<readonly AskedView[]>;

  /** How ready the backlog was over time; `null` where nobody is Product Owner. */
  readHistory: (payload: { readonly boardId: number | null }) => Reply<HistoryView | null>;

  /** Who is who around a board. */
  readTeam: (payload: { readonly boardId: number | null }) => Reply<TeamView>;
  /** "I'm the Product Owner here", or the Scrum Master; in force after the first-look time. */
  confirmRole: (payload: RoleClaim) => Reply<TeamView>;
  /** Takes back what isn't in force yet, or steps back after the first-look time. */
  stepBack: (payload: RoleClaim) => Reply<TeamView>;
  /** Stays in a role that one has stepped back from, as long as it is in force. */
  stayInRole: (payload: RoleClaim) => Reply<TeamView>;
  /** Asks a colleague whether they take over one's own role; `null` takes the question back. */
  offerRole: (payload: RoleClaim & { readonly to: string | null }) => Reply<TeamView>;
  /** Answers such a question. A no is told to nobody: the question is just gone. */
  answerOffer: (payload: RoleClaim & { readonly yes: boolean }) => Reply<TeamView>;
  /** The holder of a role says yes or no to a second one of the same role. */
  answerSecond: (
    payload: RoleClaim & { readonly accountId: string; readonly yes: boolean },
  ) => Reply<TeamView>;
  /** People whom Jira lets work on this project's issues, by a few letters of their name; at most twenty. */
  findPeople: (payload: {
    readonly boardId: number | null;
    readonly letters: string;
  }) => Reply<readonly PersonName[]>;
  /** Narrows the team to these accounts, unless somebody else has changed the list since `over` was read; `null`: all who may edit. */
  nameMembers: (payload: {
    readonly boardId: number | null;
    readonly members: readonly string[] | null;
    readonly over: readonly string[] | null;
  }) => Reply<TeamView>;
  /** For how many working days the Product Owner looks first. */
  setFirstLook: (payload: {
    readonly boardId: number | null;
    readonly days: FirstLookDays;
  }) => Reply<TeamView>;

  /** Shows each story's band to everybody who may see it, in an issue property that JQL finds as `groundwork.readiness`; off again removes it. */
  publishBands: (payload: {
    readonly boardId: number | null;
    readonly publishes: boolean;
  }) => Reply<TeamView>;

  /** The rules of a board, and what the page of rules needs to show and change them. */
  readDefinition: (payload: { readonly boardId: number | null }) => Reply<DefinitionView>;
  /** What a Definition would make of a hundred items of the backlog, beside what the present one does. */
  tryDefinition: (payload: {
    readonly boardId: number | null;
    readonly definition: TeamDefinition;
    readonly after: string | null;
  }) => Reply<DryRunPage>;
  /** Saves it, unless somebody else has saved one since `over` was read. `restoredFrom`: the number of which it is a copy. */
  saveDefinition: (payload: {
    readonly boardId: number | null;
    readonly definition: TeamDefinition;
    readonly over: number;
    readonly restoredFrom: number | null;
  }) => Reply<DefinitionView>;
  /** The last twenty Definitions of a board. */
  readDefinitionVersions: (payload: {
    readonly boardId: number | null;
  }) => Reply<readonly DefinitionVersion[]>;
  /** One of them as a whole. */
  readDefinitionVersion: (payload: {
    readonly boardId: number | null;
    readonly number: number;
  }) => Reply<TeamDefinition>;
  /** Other boards with rules of their own, of whose team this person is, too. */
  listDefinitionSources: (payload: { readonly boardId: number | null }) => Reply<readonly DefinitionSource[]>;
  /** The rules of another board, to take over. */
  readDefinitionOf: (payload: {
    readonly boardId: number | null;
    readonly from: number;
  }) => Reply<TeamDefinition>;
  /** Whether the rules in force fit what this team has finished: it looks back, so the Product Owner is the one to see it. */
  readFit: (payload: { readonly boardId: number | null }) => Reply<FitView>;
  /** "Not right here": this check says nothing of use about the story that the panel is open on; or it does after all. */
  contestCheck: (payload: {
    readonly check: JudgedCheck;
    readonly contested: boolean;
    /** May be empty. */
    readonly reason: string;
  }) => Reply<StoryReading>;
  /** "This one is ready", or not after all. */
  agreeReady: (payload: { readonly agreed: boolean }) => Reply<StoryReading>;
  /** "I understand this one", or not after all. */
  sayUnderstood: (payload: { readonly understood: boolean }) => Reply<StoryReading>;
  /** Asks a question about the story. */
  askQuestion: (payload: { readonly text: string; readonly for: Who }) => Reply<StoryReading>;
  /** Takes one's own question back. */
  withdrawQuestion: (payload: { readonly id: string }) => Reply<StoryReading>;
  /** Answers a question; `null` takes the answer away. `over`: the answer as it was read. */
  answerQuestion: (payload: {
    readonly id: string;
    readonly answer: string | null;
    readonly over: string | null;
  }) => Reply<StoryReading>;
  /** Notes that the answer stands in the story now, or no longer does. */
  markTaken: (payload: { readonly id: string; readonly taken: boolean }) => Reply<StoryReading>;

  /** All that the panel needs to offer a fix, and to judge the story while somebody types. */
  openFix: () => Reply<FixDesk>;
  /** Changes one field of the story as whoever asks, unless it has changed since `base` was read. */
  applyFix: (payload: { readonly fix: Fix; readonly base: string }) => Reply<FixResult>;
  /** Takes a fix back, unless the field has changed since. */
  undoFix: (payload: { readonly undo: Undo }) => Reply<FixResult>;

  /** Items that could be the story's parent, or block it, by a few letters of their key or title; at most ten. */
  findIssues: (payload: {
    readonly letters: string;
    readonly as: 'parent' | 'blocker';
  }) => Reply<readonly FoundIssue[]>;
  /** Gives the story a parent or a blocker, or splits it, as whoever asks. */
  changeRelation: (payload: { readonly change: RelationChange }) => Reply<RelationResult>;
  /** Takes such a change back, unless the relation has changed since. */
  undoRelation: (payload: { readonly undo: RelationUndo }) => Reply<RelationResult>;

  /** How the story got here: for its Product Owner alone. */
  readPast: () => Reply<StoryPast>;
};
