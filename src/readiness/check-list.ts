/** All checks. A new one is a file in `checks/`, its id in `check-id.ts`, its sentences in `texts/`, and a line here. */
import { acceptanceCriteria } from './checks/acceptance-criteria';
import { atomic } from './checks/atomic';
import { benefit } from './checks/benefit';
import { described } from './checks/described';
import type { Check } from './check';

export const CHECKS = [described, benefit, acceptanceCriteria, atomic] as const;

/** The keys of all sentences that one check says. */
export type TextKeyOf<C> = C extends Check<infer Key> ? Key : never;

/** The keys of all sentences that checks say: a catalogue of texts must hold each. */
export type CheckTextKey = TextKeyOf<(typeof CHECKS)[number]>;
