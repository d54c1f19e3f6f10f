/** Which steps of the ladder the app can offer. */
import type { Rung } from '../../refinement/offer/offer';

/** The Product Owner answers one question, and nobody is told; or they talk for a quarter of an hour, and one colleague writes. */
const LARGEST: Rung = 1;

export function ladderUpTo(rung: Rung): Rung {
  return rung > LARGEST ? LARGEST : rung;
}
