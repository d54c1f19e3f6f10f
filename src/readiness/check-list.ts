/**
 * All checks. A new one is a file in `checks/`, its id in `check-id.ts`, its sentences in `texts/`, and a line in
 * `usual-checks.ts`; or, where it is off by default, in `checks-on-request.ts` and `about-on-request.ts`.
 */
import type { Check } from './check';
import { CHECKS_ON_REQUEST } from './checks-on-request';
import { USUAL_CHECKS } from './usual-checks';

export const CHECKS = [...USUAL_CHECKS, ...CHECKS_ON_REQUEST] as const;

/** The keys of all sentences that one check says. */
export type TextKeyOf<C> = C extends Check<infer Key> ? Key : never;

/** The keys of all sentences that checks say: a catalogue of texts must hold each. */
export type CheckTextKey = TextKeyOf<(typeof CHECKS)[number]>;
