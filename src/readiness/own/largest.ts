/** How much a team's patterns may cost, in steps at worst for each character of a text. Apart from the engine, which loads late. */

export const LARGEST_PROGRAM = 120;
/** Of all patterns of a team: a page of a hundred long stories is judged in a few seconds, whatever they are. */
export const LARGEST_TOGETHER = 240;
