/** The checks of the default Definition: whoever judges stories has them at hand. */
import { acceptanceCriteria } from './checks/acceptance-criteria';
import { atomic } from './checks/atomic';
import { benefit } from './checks/benefit';
import { conceptuallySound } from './checks/conceptually-sound';
import { dependenciesClear } from './checks/dependencies-clear';
import { described } from './checks/described';
import { estimated } from './checks/estimated';
import { expectedActual } from './checks/expected-actual';
import { fresh } from './checks/fresh';
import { fullSentence } from './checks/full-sentence';
import { minimal } from './checks/minimal';
import { openQuestions } from './checks/open-questions';
import { parentLinked } from './checks/parent-linked';
import { reproducible } from './checks/reproducible';
import { smallEnough } from './checks/small-enough';
import { testableCriteria } from './checks/testable-criteria';
import { unambiguous } from './checks/unambiguous';
import { wellFormed } from './checks/well-formed';

export const USUAL_CHECKS = [
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
  unambiguous,
  conceptuallySound,
  estimated,
  parentLinked,
  fresh,
] as const;
