/** All occasions: a new file joins by a line here. */
import { OCCASIONS as general } from './general';
import { OCCASIONS as dependenciesClear } from './dependencies-clear';
import { OCCASIONS as openQuestions } from './open-questions';
import { OCCASIONS as smallEnough } from './small-enough';
import { OCCASIONS as testableCriteria } from './testable-criteria';
import { OCCASIONS as bugsAndHints } from './bugs-and-hints';
import { OCCASIONS as fresh } from './fresh';
import { OCCASIONS as wording } from './wording';
import type { Occasion } from './occasion';

export function allOccasions(): readonly Occasion[] {
  return [
    ...general,
    ...bugsAndHints,
    ...fresh,
    ...dependenciesClear,
    ...openQuestions,
    ...smallEnough,
    ...testableCriteria,
    ...wording,
  ];
}
