/**
 * "This one is ready": people outrank the score. It takes the Product Owner and two of the team, and holds for the words over which
 * they said so. Pure; saying it twice is saying it once.
 */
import type { Assessment } from '../readiness/finding';
import { stillStands, type Fingerprint } from './fingerprint';

/** One who said "ready". */
export interface Voice {
  /** Tells whoever said so from the others, and names nobody. */
  readonly mark: string;
  /** Whether they were the Product Owner, in force, when they said so. */
  readonly asProductOwner: boolean;
}

export interface Agreement {
  /** Of the story, when the first of these said so. */
  readonly fingerprint: Fingerprint;
  readonly voices: readonly Voice[];
}

/** `agreed`: by the Product Owner and two of the team; `begun`: by some; `outdated`: was agreed, of other words than now. */
export type AgreementState = 'none' | 'begun' | 'agreed' | 'outdated';

/** Of the team, besides the Product Owner. */
export const OTHERS_NEEDED = 2;
/** A bound for what is kept; it takes three. */
export const MOST_VOICES = 100;

/** @param now of the story as it is; an agreement that was only begun over other words is none any more */
export function stateOf(agreement: Agreement | null, now: Fingerprint): AgreementState {
  if (agreement === null) return 'none';
  const isWhole = byProductOwner(agreement) && byOthers(agreement) >= OTHERS_NEEDED;
  if (stillStands(agreement.fingerprint, now)) return isWhole ? 'agreed' : 'begun';
  return isWhole ? 'outdated' : 'none';
}

export function byProductOwner({ voices }: Agreement): boolean {
  return voices.some(({ asProductOwner }) => asProductOwner);
}

export function byOthers({ voices }: Agreement): number {
  return voices.filter(({ asProductOwner }) => !asProductOwner).length;
}

/** With one more voice; over words that have changed since, a new agreement begins with it, and the old voices go. */
export function withVoice(agreement: Agreement | null, voice: Voice, now: Fingerprint): Agreement {
  if (agreement === null || !stillStands(agreement.fingerprint, now))
    return { fingerprint: now, voices: [voice] };
  const { fingerprint, voices } = agreement;
  if (voices.some((one) => one.mark === voice.mark && one.asProductOwner === voice.asProductOwner))
    return agreement;
  const all = [...voices.filter(({ mark }) => mark !== voice.mark), voice];
  // The voice that it can't do without comes first, where there are more than are kept.
  const owners = all.filter(({ asProductOwner }) => asProductOwner);
  const others = all.filter(({ asProductOwner }) => !asProductOwner);
  return { fingerprint, voices: [...owners, ...others].slice(0, MOST_VOICES) };
}

/** Without one's own voice; `null` where none is left. */
export function withoutVoice(agreement: Agreement | null, mark: string): Agreement | null {
  if (agreement === null) return null;
  const voices = agreement.voices.filter((voice) => voice.mark !== mark);
  if (voices.length === agreement.voices.length) return agreement;
  return voices.length === 0 ? null : { ...agreement, voices };
}

/** What the team agreed stands; what was found stays to be seen. */
export function asAgreed(assessment: Assessment): Assessment {
  return { ...assessment, band: 'Ready', stepsToReady: 0 };
}
