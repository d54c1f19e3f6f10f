/** Which steps of the ladder the app can offer. */
import type { Rung } from '../../refinement/offer/offer';

/** The smallest alone: the Product Owner answers one question, and nobody is told. */
const LARGEST: Rung = 0;

export function ladderUpTo(rung: Rung): Rung {
  return rung > LARGEST ? LARGEST : rung;
}
