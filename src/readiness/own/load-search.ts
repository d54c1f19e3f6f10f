/**
 * Brings the engine for patterns where a team has one: to a page as a script of its own, in the function as a part that is made
 * only then.
 */
import type { Prepared } from './search';

/** @throws the error of the import when the script can't be fetched */
export async function loadSearch(): Promise<(pattern: string) => Prepared> {
  // The remark is for Forge's own bundler: one file, in which the engine is made when it is first asked for.
  return (await import(/* webpackMode: 'eager' */ './search')).prepare;
}
