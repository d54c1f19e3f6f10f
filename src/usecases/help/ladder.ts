/** Which steps of the ladder the app can offer. */
import type { Rung } from '../../refinement/offer/offer';

/** The Product Owner answers one question, and nobody is told; or they talk for a quarter of an hour, and one colleague writes. */
const LARGEST: Rung = 1;

/** @param isBusy the Product Owner has agreed on something with a colleague that is not over: until then nobody else is asked */
export function ladderUpTo(rung: Rung, isBusy: boolean): Rung {
  if (isBusy) return 0;
  return rung > LARGEST ? LARGEST : rung;
}
