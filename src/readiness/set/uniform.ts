/**
 * What a backlog mostly does, and which stories do otherwise (QUS, uniform: all stories follow the template that most follow).
 * A form rules where two thirds of the stories follow it, in a large backlog where nearly all do; a team of plain statements
 * is as uniform as one of role sentences. Within a form of wishes the wording of its parts belongs to the template too, as in
 * AQUSA, the field's reference: "I want to …" or "I want <a thing>", "so that" or "so". Here more than half is enough, and the
 * share says how sure it is: with two thirds, five of the 18 deviations that Trident's readers saw would be missed. Each
 * language has its own wording: in a backlog of German and English stories none of the two is a deviation. That a story
 * names no reason is the business of `benefit`, not a deviation.
 */
import type { LanguageCode } from '../language/identify';
import { toldOf, type StoryCard } from './card';
import type { SetTextKey } from './finding';
import { LANGUAGES } from './languages';

/** Fewer stories have no habit yet. */
export const FEW = 8;
const RULES_FROM = 2 / 3;
/** By language, what a wish for something to do says before it: "want to export" beside "want an export". */
const BEFORE_ACTION: Readonly<Partial<Record<LanguageCode, string>>> = { en: 'to' };
/** A tie is no habit: more than half. */
const WORDED_FROM = 0.5 + Number.EPSILON;
/** What more stories than these do otherwise is a habit of their own, unless nearly all others do the usual. */
const MOST_OTHERWISE = 25;
const NEARLY_ALL = 0.9;

export type Habit = 'role' | 'job' | 'wish' | 'plain';

/** How one story is told. */
export interface Manner {
  readonly form: Habit;
  readonly language: LanguageCode;
  /** `want to`, `want`, `would like to` …; `null` where nobody wishes. */
  readonly wish: string | null;
  /** `so that`, `so`, `because` …; `null` without a reason. */
  readonly reason: string | null;
}

export interface Outlier {
  /** Names what is usual: the same for all that do otherwise. */
  readonly habit: string;
  readonly key: SetTextKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly strength: number;
  /** Whether a story does what most do in this point. */
  readonly isUsual: (manner: Manner) => boolean;
}

/** @returns `null` where nothing is told, or in a language that isn't known */
export function mannerOf(card: StoryCard): Manner | null {
  if (card.language === null || card.summary === '') return null;
  const { language: code } = card;
  if (card.form === 'title' || card.form === 'statement') {
    return { form: 'plain', language: code, wish: null, reason: null };
  }
  const language = LANGUAGES[code];
  const { text } = toldOf(card);
  const between = (from: number, to: number | undefined): string => text.slice(from, to ?? from);
  const wished = card.means === undefined ? '' : between(card.role?.[1] ?? 0, card.means[0]);
  const wish = nameOf(wished, language.wishes);
  const reasoned =
    card.ends === undefined ? '' : between(card.means?.[1] ?? card.role?.[1] ?? 0, card.ends[0]);
  const before = card.isAction === true ? BEFORE_ACTION[code] : undefined;
  return {
    form: card.form,
    language: code,
    wish: wish === null || before === undefined ? wish : `${wish} ${before}`,
    reason: nameOf(reasoned, language.reasons),
  };
}

function nameOf(text: string, ways: readonly (readonly [name: string, pattern: RegExp])[]): string | null {
  return ways.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Counts of how the stories of a set are told; they change with each story that comes or goes. */
export class Habits {
  private readonly forms: Counts = new Map();
  /** By language and form. */
  private readonly wishes = new Map<string, Counts>();
  private readonly reasons = new Map<string, Counts>();

  add(manner: Manner | null, by: 1 | -1 = 1): void {
    if (manner === null) return;
    count(this.forms, manner.form, by);
    countWithin(this.wishes, templateOf(manner), manner.wish, by);
    countWithin(this.reasons, templateOf(manner), manner.reason, by);
  }

  /** In what a story does otherwise than most; `null` where it doesn't, or where there is no habit. */
  outlier(manner: Manner | null): Outlier | null {
    if (manner === null) return null;
    const ruling = habitOf(this.forms, RULES_FROM);
    if (ruling === null) return null;
    const { name: form, share } = ruling;
    // Among bare titles a story that is told as one does nothing otherwise that anybody would mend.
    if (form === 'plain') return null;
    if (manner.form === form) return this.wording(manner, 'wish') ?? this.wording(manner, 'reason');
    return {
      habit: `form ${form}`,
      key: 'uniform.form',
      values: { form: manner.form, most: form, share: percent(share) },
      strength: share,
      isUsual: (other) => other.form === form,
    };
  }

  private wording(manner: Manner, part: 'wish' | 'reason'): Outlier | null {
    const template = templateOf(manner);
    const wording = manner[part];
    const counts = (part === 'wish' ? this.wishes : this.reasons).get(template);
    if (wording === null || counts === undefined) return null;
    const usual = habitOf(counts, WORDED_FROM);
    if (usual === null || usual.name === wording) return null;
    return {
      habit: `${part} ${template} ${usual.name}`,
      key: part === 'wish' ? 'uniform.wish' : 'uniform.reason',
      values: { wording, most: usual.name, share: percent(usual.share) },
      strength: usual.share,
      isUsual: (other) => templateOf(other) === template && other[part] === usual.name,
    };
  }
}

type Counts = Map<string, number>;

function templateOf({ language, form }: Manner): string {
  return `${language} ${form}`;
}

function count(counts: Counts, name: string, by: 1 | -1): void {
  const now = (counts.get(name) ?? 0) + by;
  if (now > 0) counts.set(name, now);
  else counts.delete(name);
}

function countWithin(all: Map<string, Counts>, template: string, name: string | null, by: 1 | -1): void {
  if (name === null) return;
  const counts = all.get(template) ?? new Map<string, number>();
  count(counts, name, by);
  if (counts.size > 0) all.set(template, counts);
  else all.delete(template);
}

/** What so great a share does; `null` where nothing is so frequent, or too little is known. */
function habitOf(
  counts: ReadonlyMap<string, number>,
  from: number,
): { readonly name: string; readonly share: number } | null {
  let [all, name, most] = [0, '', 0];
  for (const [each, times] of counts) {
    all += times;
    if (times > most) [name, most] = [each, times];
  }
  const share = most / all;
  const rules = share >= NEARLY_ALL || all - most <= MOST_OTHERWISE;
  return all < FEW || share < from || !rules ? null : { name, share };
}

function percent(share: number): number {
  return Math.round(100 * share);
}
