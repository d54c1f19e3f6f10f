/**
 * Brings the checks that are off by default where a team asks for one: to a page as a script of its own, in the function as a
 * part that is made only then.
 */
import { ABOUT_ON_REQUEST, type AboutCheck } from './about-on-request';
import type { Check } from './check';
import { CHECK_IDS } from './check-id';
import type { Definition } from './definition';
import { USUAL_CHECKS } from './usual-checks';

/** Only what is at hand has `judge`. */
export type KnownCheck = Check | AboutCheck;

/** What judges by a Definition that asks for no check which is off by default. */
export const USUAL: readonly KnownCheck[] = inOrder([...USUAL_CHECKS, ...Object.values(ABOUT_ON_REQUEST)]);

/**
 * All checks, in the order in which people read them; those that this Definition asks are at hand.
 * @throws the error of the import when the script can't be fetched
 */
export async function checksFor(definition: Definition): Promise<readonly KnownCheck[]> {
  const kinds = Object.values(definition);
  const isRequested = Object.values(ABOUT_ON_REQUEST).some(({ id }) =>
    kinds.some(({ weights }) => weights[id] !== undefined),
  );
  if (!isRequested) return USUAL;
  // The remark is for Forge's own bundler: one file, in which these checks are made when a team first asks for one.
  const { CHECKS_ON_REQUEST } = await import(/* webpackMode: 'eager' */ './checks-on-request');
  return inOrder([...USUAL_CHECKS, ...CHECKS_ON_REQUEST]);
}

/** In the order in which people read them. */
export function inOrder<One extends KnownCheck>(checks: readonly One[]): readonly One[] {
  return [...checks].sort((a, b) => CHECK_IDS.indexOf(a.id) - CHECK_IDS.indexOf(b.id));
}
