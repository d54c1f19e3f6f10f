/** All checks. A new one is a file in `checks/`, its id in `check-id.ts`, its sentences in `texts/`, and a line here. */
import { acceptanceCriteria } from './checks/acceptance-criteria';
import { atomic } from './checks/atomic';
import { benefit } from './checks/benefit';
import { conceptuallySound } from './checks/conceptually-sound';
import { dependenciesClear } from './checks/dependencies-clear';
import { described } from './checks/described';
import { designLinked } from './checks/design-linked';
import { estimable } from './checks/estimable';
import { estimated } from './checks/estimated';
import { expectedActual } from './checks/expected-actual';
import { fresh } from './checks/fresh';
import { fullSentence } from './checks/full-sentence';
import { minimal } from './checks/minimal';
import { openQuestions } from './checks/open-questions';
import { parentLinked } from './checks/parent-linked';
import { problemOriented } from './checks/problem-oriented';
import { reproducible } from './checks/reproducible';
import { smallEnough } from './checks/small-enough';
import { testableCriteria } from './checks/testable-criteria';
import { unambiguous } from './checks/unambiguous';
import { wellFormed } from './checks/well-formed';
import type { Check } from './check';

export const CHECKS = [
  described,
  benefit,
  acceptanceCriteria,
  testableCriteria,
  smallEnough,
  dependenciesClear,
  openQuestions,
  atomic,
  expectedActual,
  reproducible,
  wellFormed,
  minimal,
  fullSentence,
  problemOriented,
  unambiguous,
  conceptuallySound,
  estimable,
  estimated,
  parentLinked,
  fresh,
  designLinked,
] as const;

/** The keys of all sentences that one check says. */
export type TextKeyOf<C> = C extends Check<infer Key> ? Key : never;

/** The keys of all sentences that checks say: a catalogue of texts must hold each. */
export type CheckTextKey = TextKeyOf<(typeof CHECKS)[number]>;
