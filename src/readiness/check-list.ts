/** All checks. A new one is a file in `checks/`, its id in `check.ts`, and a line here. */
import { acceptanceCriteria } from './checks/acceptance-criteria';
import { atomic } from './checks/atomic';
import { benefit } from './checks/benefit';
import { described } from './checks/described';
import type { Check } from './check';
import type { CheckId } from './check-id';
import type { GeneralKey } from './verdict';

export const CHECKS = [described, benefit, acceptanceCriteria, atomic] as const;

type KeyOf<C> = C extends Check<infer Key> ? Key : never;

/** The keys of all sentences that checks say: a catalogue of texts must hold each. */
export type CheckTextKey =
  KeyOf<(typeof CHECKS)[number]> | GeneralKey | `${CheckId}.${'title' | 'how' | 'why'}`;
