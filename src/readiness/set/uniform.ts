/**
 * What a backlog mostly does, and which stories do otherwise (QUS, uniform: all stories follow the template that most follow).
 * A form rules where two thirds of the stories follow it; a team of plain statements is as uniform as one of role sentences. Within
 * a form of wishes the wording of its parts belongs to the template too, as in AQUSA, the field's reference: "I want to …" or "I
 * want <a thing>", "so that" or "so". Of these the most frequent one counts, and how much it prevails says how sure that is.
 * That a story names no reason is the business of `benefit`, not a deviation.
 */
import type { SetTextKey } from './finding';
import { LANGUAGES } from './languages';
import { toldOf, type StoryCard } from './card';

/** Fewer stories have no habit yet. */
export const FEW = 8;
const RULES_FROM = 2 / 3;

export type Habit = 'role' | 'job' | 'wish' | 'plain';

/** How one story is told. */
export interface Manner {
  readonly form: Habit;
  /** `want to`, `want`, `would like to` …; `null` where nobody wishes. */
  readonly wish: string | null;
  /** `so that`, `so`, `because` …; `null` without a reason. */
  readonly reason: string | null;
}

export interface Outlier {
  readonly key: SetTextKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly strength: number;
  /** Whether a story does what most do in this point. */
  readonly isUsual: (manner: Manner) => boolean;
}

/** @returns `null` where nothing is told, or in a language that isn't known */
export function mannerOf(card: StoryCard): Manner | null {
  if (card.language === null || card.summary === '') return null;
  if (card.form === 'title' || card.form === 'statement') return { form: 'plain', wish: null, reason: null };
  const language = LANGUAGES[card.language];
  const { text } = toldOf(card);
  const between = (from: number, to: number | undefined): string => text.slice(from, to ?? from);
  const wished = card.means === undefined ? '' : between(card.role?.[1] ?? 0, card.means[0]);
  const wish = nameOf(wished, language.wishes);
  const reasoned =
    card.ends === undefined ? '' : between(card.means?.[1] ?? card.role?.[1] ?? 0, card.ends[0]);
  return {
    form: card.form,
    wish: wish === null ? null : `${wish}${card.isAction === true ? ' to' : ''}`,
    reason: nameOf(reasoned, language.reasons),
  };
}

function nameOf(text: string, ways: readonly (readonly [name: string, pattern: RegExp])[]): string | null {
  return ways.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Counts of how the stories of a set are told; they change with each story that comes or goes. */
export class Habits {
  private readonly forms = new Map<string, number>();
  private readonly wishes = new Map<string, number>();
  private readonly reasons = new Map<string, number>();

  add(manner: Manner | null, by: 1 | -1 = 1): void {
    if (manner === null) return;
    count(this.forms, manner.form, by);
    if (manner.wish !== null) count(this.wishes, `${manner.form} ${manner.wish}`, by);
    if (manner.reason !== null) count(this.reasons, `${manner.form} ${manner.reason}`, by);
  }

  /** In what a story does otherwise than most; `null` where it doesn't, or where there is no habit. */
  outlier(manner: Manner | null): Outlier | null {
    const form = this.rulingForm();
    if (manner === null || form === null) return null;
    if (manner.form !== form.name) {
      return {
        key: 'uniform.form',
        values: { form: manner.form, most: form.name, share: percent(form.share) },
        strength: form.share,
        isUsual: (other) => other.form === form.name,
      };
    }
    return (
      this.wording('uniform.wish', this.wishes, form.name, manner.wish, ({ wish }) => wish) ??
      this.wording('uniform.reason', this.reasons, form.name, manner.reason, ({ reason }) => reason)
    );
  }

  private rulingForm(): { readonly name: string; readonly share: number } | null {
    const all = [...this.forms.values()].reduce((sum, each) => sum + each, 0);
    const most = mostOf(this.forms);
    if (all < FEW || most === null || most.count / all < RULES_FROM) return null;
    return { name: most.name, share: most.count / all };
  }

  private wording(
    key: SetTextKey,
    counts: ReadonlyMap<string, number>,
    form: string,
    wording: string | null,
    read: (manner: Manner) => string | null,
  ): Outlier | null {
    const ofForm = new Map([...counts].filter(([name]) => name.startsWith(`${form} `)));
    const all = [...ofForm.values()].reduce((sum, each) => sum + each, 0);
    const most = mostOf(ofForm);
    const usual = most?.name.slice(form.length + 1);
    if (most === null || all < FEW || wording === null || wording === usual) return null;
    const share = most.count / all;
    return {
      key,
      values: { wording, most: usual ?? '', share: percent(share) },
      strength: share,
      isUsual: (other) => other.form === form && read(other) === usual,
    };
  }
}

function count(counts: Map<string, number>, name: string, by: 1 | -1): void {
  const now = (counts.get(name) ?? 0) + by;
  if (now > 0) counts.set(name, now);
  else counts.delete(name);
}

/** The most frequent one; `null` where two are equally frequent: then nothing is a habit. */
function mostOf(
  counts: ReadonlyMap<string, number>,
): { readonly name: string; readonly count: number } | null {
  let [name, most, isTie] = ['', 0, false];
  for (const [each, times] of counts) {
    if (times > most) [name, most, isTie] = [each, times, false];
    else if (times === most) isTie = true;
  }
  return most === 0 || isTie ? null : { name, count: most };
}

function percent(share: number): number {
  return Math.round(100 * share);
}
