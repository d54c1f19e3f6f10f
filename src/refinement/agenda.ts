/**
 * What a refinement meeting can hold: its minutes filled by rank. What is Ready is confirmed, what is nearly there is talked about, and
 * what nobody has told yet is drafted first and not brought, unless somebody wants it there. Pure.
 */
import type { Band } from '../readiness/finding';

/** What the meeting does with a story; `draft`: written there, which takes longest. */
export type AgendaPart = 'confirm' | 'discuss' | 'draft';

/** How long a story of each part usually takes, in minutes. */
export type PartMinutes = Readonly<Record<AgendaPart, number>>;

/** Until the team's own are known. Example mapping of one story takes 25 minutes and ends in a split where it takes longer. */
export const USUAL_MINUTES: PartMinutes = { confirm: 2, discuss: 15, draft: 25 };

export interface AgendaStory {
  readonly id: string;
  /** What is agreed counts as Ready; `null`: too little is seen to say. */
  readonly band: Band | null;
  /** Minutes of the one step that would make it Ready beforehand; `null` where one step isn't enough, or none is needed. */
  readonly oneStepMinutes: number | null;
}

/** What somebody decided about single stories; ids of stories that are not at hand are of no effect. */
export interface AgendaWishes {
  /** On the agenda whatever its band and rank. */
  readonly pinned: readonly string[];
  readonly leftOut: readonly string[];
  /** Those come first, in this order; all others follow by rank. */
  readonly order: readonly string[];
}

export const NO_WISHES: AgendaWishes = { pinned: [], leftOut: [], order: [] };

export interface AgendaItem {
  readonly id: string;
  readonly part: AgendaPart;
  readonly minutes: number;
  readonly isPinned: boolean;
}

export interface Agenda {
  /** In the order of the meeting. */
  readonly items: readonly AgendaItem[];
  /** Would have their turn, and are better drafted before. */
  readonly draftFirst: readonly string[];
  /** For which no time is left. */
  readonly later: readonly string[];
  readonly leftOut: readonly string[];
  /** Of the meeting, in minutes; more than it has where more was pinned. */
  readonly used: number;
  readonly free: number;
  readonly gain: AgendaGain | null;
}

/** What answering beforehand would free. */
export interface AgendaGain {
  /** Stories that one step each would make Ready, the most for the least first; at most three. */
  readonly ids: readonly string[];
  /** Of the meeting, rounded to five minutes. */
  readonly minutes: number;
}

/** Nobody prepares more than this at once. */
const MOST_ANSWERS = 3;
const ROUNDED_TO = 5;

/** @param stories by rank @param minutes of the meeting, whole */
export function agendaOf(
  stories: readonly AgendaStory[],
  minutes: number,
  wishes: AgendaWishes = NO_WISHES,
  usual: PartMinutes = USUAL_MINUTES,
): Agenda {
  const pinned = new Set(wishes.pinned);
  const out = new Set(wishes.leftOut);
  const inOrder = ordered(stories, wishes.order).filter(({ id }) => !out.has(id));
  const items = new Map<string, AgendaItem>();
  let left = minutes;
  const bring = ({ id, band }: AgendaStory): void => {
    const part = partOf(band);
    items.set(id, { id, part, minutes: usual[part], isPinned: pinned.has(id) });
    left -= usual[part];
  };
  for (const story of inOrder) if (pinned.has(story.id)) bring(story);
  const draftFirst: string[] = [];
  const later: string[] = [];
  for (const story of inOrder) {
    if (items.has(story.id)) continue;
    const part = partOf(story.band);
    // Drafted before, it would be talked about: it is named as long as there would be time for that.
    if (part === 'draft') (left >= usual.discuss ? draftFirst : later).push(story.id);
    else if (left >= usual[part]) bring(story);
    else later.push(story.id);
  }
  const brought = inOrder.flatMap(({ id }) => items.get(id) ?? []);
  const used = minutes - left;
  return {
    items: brought,
    draftFirst,
    later,
    leftOut: stories.filter(({ id }) => out.has(id)).map(({ id }) => id),
    used,
    free: Math.max(0, left),
    gain: gainOf(inOrder, brought, usual),
  };
}

export function partOf(band: Band | null): AgendaPart {
  if (band === 'Ready') return 'confirm';
  return band === 'Early' ? 'draft' : 'discuss';
}

/** `null` where no single answer would free five minutes. */
function gainOf(
  stories: readonly AgendaStory[],
  items: readonly AgendaItem[],
  usual: PartMinutes,
): AgendaGain | null {
  const steps = new Map(stories.map(({ id, oneStepMinutes }) => [id, oneStepMinutes]));
  const answers = items
    .flatMap(({ id, minutes }) => {
      const step = steps.get(id) ?? null;
      return step === null ? [] : [{ id, step, freed: minutes - usual.confirm }];
    })
    .filter(({ freed }) => freed > 0)
    .sort((one, other) => other.freed - one.freed || one.step - other.step)
    .slice(0, MOST_ANSWERS);
  const freed = answers.reduce((sum, answer) => sum + answer.freed, 0);
  const minutes = Math.round(freed / ROUNDED_TO) * ROUNDED_TO;
  return minutes === 0 ? null : { ids: answers.map(({ id }) => id), minutes };
}

/** Those that somebody moved to the front, then the others as they were. */
function ordered(stories: readonly AgendaStory[], order: readonly string[]): readonly AgendaStory[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const moved = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const isMoved = new Set(moved.map(({ id }) => id));
  return [...moved, ...stories.filter(({ id }) => !isMoved.has(id))];
}
