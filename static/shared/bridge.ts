/**
 * The only way from a page to the world outside its frame. What comes back is a claim: its form is checked here,
 * and whatever goes wrong becomes one of the contract's error codes.
 */
import { makeInvoke, router, view } from '@forge/bridge';
import type {
  BacklogPage,
  Contract,
  GoodOne,
  Reply,
  SetHints,
  SetOverview,
  StoryReading,
} from '../../src/contract';
import type { CheckId } from '../../src/readiness/check-id';
import { isTellable, type PersonsTime } from './as-of';
import { isReply } from './failure';
import { listen } from './listen';

/** Asks the app, by the contract. `wellFormed` goes around it; other files of calls stand beside this one. */
export const invoke = makeInvoke<Contract>();

/** Reads and scores the issue that the panel is open on. Never rejects. */
export function readStory(): Promise<Reply<StoryReading>> {
  return wellFormed(invoke('readStory'));
}

/** Finds an item of the team that shows what a check asks for; `null` where there is none yet. Never rejects. */
export function findGoodOne(check: CheckId): Promise<Reply<GoodOne | null>> {
  return wellFormed(invoke('findGoodOne', { check }));
}

/** Reads and scores a page of the backlog; see the contract. Never rejects. */
export function readBacklog(boardId: number | null, after: string | null): Promise<Reply<BacklogPage>> {
  return wellFormed(invoke('readBacklog', { boardId, after }));
}

/** What lies between the issue and others; `null` where its backlog has not been compared yet. Never rejects. */
export function readSetHints(): Promise<Reply<SetHints | null>> {
  return wellFormed(invoke('readSetHints'));
}

/** What lies between the stories of a board's backlog, or of a project's without boards. Never rejects. */
export function readSetOverview(boardId: number | null): Promise<Reply<SetOverview>> {
  return wellFormed(invoke('readSetOverview', { boardId }));
}

/** Remembers the board for this person in this project. Never rejects. */
export function chooseBoard(boardId: number): Promise<Reply<null>> {
  return wellFormed(invoke('chooseBoard', { boardId }));
}

/** Asks the host for its theme: it then keeps `--ds-*` variables and the colour mode of this page up to date. */
export async function takeHostTheme(): Promise<void> {
  try {
    await view.theme.enable();
  } catch {
    // A page without its colours can still be read; there is nothing to say or do about it.
  }
}

/**
 * Opens an issue in the host: in its own tab, or in a new one.
 * A frame cannot simply follow a link: its own address is not the site's.
 */
export async function openIssue(key: string, where: 'here' | 'new-tab'): Promise<void> {
  const path = issuePath(key);
  await (where === 'here' ? router.navigate(path) : router.open(path));
}

/** The site's address without a slash at its end; empty where the host doesn't say. Never rejects. */
export async function readSiteUrl(): Promise<string> {
  try {
    const context: unknown = await view.getContext();
    if (typeof context !== 'object' || context === null || !('siteUrl' in context)) return '';
    return typeof context.siteUrl === 'string' ? context.siteUrl.replace(/\/+$/, '') : '';
  } catch {
    return '';
  }
}

/** The language and country of the person's profile, e.g. `de-DE`; empty where the host doesn't say. Never rejects. */
export async function readLocale(): Promise<string> {
  try {
    const { locale }: Readonly<Record<string, unknown>> = { ...(await view.getContext()) };
    return typeof locale === 'string' ? asTag(locale) : '';
  } catch {
    return '';
  }
}

/** How the person reads times, by the profile on the site; by the browser where the host doesn't say. Never rejects. */
export async function readPersonsTime(): Promise<PersonsTime> {
  const { locale: browsersLocale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const browsers: PersonsTime = { locale: browsersLocale, timeZone };
  try {
    const { locale, timezone }: Readonly<Record<string, unknown>> = { ...(await view.getContext()) };
    const persons: PersonsTime = {
      locale: typeof locale === 'string' ? asTag(locale) : browsers.locale,
      timeZone: typeof timezone === 'string' ? timezone : browsers.timeZone,
    };
    return isTellable(persons) ? persons : browsers;
  } catch {
    return browsers;
  }
}

/** Of locales that Forge has no translations for, the bridge passes on what Jira writes: `es_MX` for `es-MX`. */
function asTag(locale: string): string {
  return locale.replaceAll('_', '-');
}

/** The path of an issue on its site. */
export function issuePath(key: string): string {
  return `/browse/${encodeURIComponent(key)}`;
}

/**
 * Calls back when the issue that the panel is open on was changed or commented on by somebody else: Jira does not
 * tell of the viewer's own changes. Answers what stops it.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#events
 */
export function onIssueChanged(changed: () => void): () => void {
  return listen('JIRA_ISSUE_CHANGED', changed);
}

/** Milliseconds. Forge ends a function after 25 seconds: an answer that isn't there long after that was lost on its way. */
const LONGEST_WAIT = 40_000;

/** The answer, if it has the form of one; never rejects, and never stays out. */
export async function wellFormed<T>(answer: Promise<Reply<T>>): Promise<Reply<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<Reply<T>>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT, { ok: false, error: 'no-answer' });
  });
  try {
    const reply: Reply<T> = await Promise.race([answer, lost]);
    return isReply(reply) ? reply : { ok: false, error: 'unexpected' };
  } catch {
    // The bridge rejects when the function timed out, broke or could not be reached.
    return { ok: false, error: 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}
