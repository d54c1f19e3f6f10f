/** What the page of rules learns and sends: a team's Definition of Ready, what it would change, and how it came to be. */
import type { DefinitionChange } from '../readiness/compare-definitions';
import type { DefinedCheck } from '../readiness/definition';
import type { StoryChange } from '../readiness/dry-run';
import type { OwnCheckId } from '../readiness/own-check';
import type { FieldChoice, TeamDefinition } from '../readiness/team-definition';
import type { PlaceView } from './team';

/** A field that the site has now. */
export interface SiteField extends FieldChoice {
  /** What it can hold, as far as rules care. */
  readonly holds: 'text' | 'number' | 'other';
}

/** "Not right here" was said of a check so often; a proposal where that is often enough to ask whether the team wants it. */
export interface ContestedCheck {
  readonly check: DefinedCheck | OwnCheckId;
  /** Stories of which it was said. */
  readonly stories: number;
  readonly proposesToRetire: boolean;
}

export interface DefinitionView {
  readonly place: PlaceView;
  readonly boards: readonly { readonly id: number; readonly name: string }[];
  readonly definition: TeamDefinition;
  /** 0: the default that nobody has changed yet. Send it back when saving. */
  readonly number: number;
  /** `null` for the default. */
  readonly savedAt: string | null;
  /** Whether this person may change the rules: a project administrator, the Product Owner or the Scrum Master. */
  readonly mayChange: boolean;
  /** Whether this person may try other rules on the backlog: who may change them, and is of the team. */
  readonly mayTry: boolean;
  /** Whether this person may ask if the rules fit what was finished: the Product Owner, for it looks back. */
  readonly mayAskFit: boolean;
  /** All fields of the site that a rule may ask for, by name. */
  readonly fields: readonly SiteField[];
  /** What is found without a choice of the team. */
  readonly found: {
    readonly criteriaFields: readonly FieldChoice[];
    /** `null`: the board names none. */
    readonly estimateField: FieldChoice | null;
  };
  /** Relations that links can have here, in Jira's own words. */
  readonly relations: readonly string[];
  /** Only those contested at least once, the most often contested first. */
  readonly contested: readonly ContestedCheck[];
}

/** One Definition among those that were saved, the latest first. */
export interface DefinitionVersion {
  readonly number: number;
  readonly savedAt: string;
  readonly restoredFrom: number | null;
  /** Against the one before. */
  readonly changes: readonly DefinitionChange[];
}

/** What a Definition would make of a page of the backlog; the page of rules adds them up as they come. */
export interface DryRunPage {
  readonly stories: readonly StoryChange[];
  /** `null`: that was the last page. */
  readonly next: string | null;
}

/** Another place whose rules this person could take over. */
export interface DefinitionSource {
  readonly place: PlaceView;
  readonly savedAt: string;
}

/** Whether the rules fit what this team has finished. */
export interface FitView {
  /** Stories that were looked at as they were when their sprint began. */
  readonly finished: number;
  /** Of those, so many were Ready by the Definition asked about. */
  readonly ready: number;
  /** Of those, so many showed too little to say. */
  readonly unseen: number;
  /** `too-few`: fewer than twenty; `fits`: at least half were Ready; `does-not-fit`: under half. */
  readonly verdict: 'too-few' | 'fits' | 'does-not-fit';
  /** A Definition by which at least half would have been; `null` where nothing is proposed. */
  readonly proposal: { readonly definition: TeamDefinition; readonly ready: number } | null;
  /** A check that nearly all of them met, after two cycles: it could become a must-have at no cost. */
  readonly mustHave: DefinedCheck | OwnCheckId | null;
}
