/** What it means when Jira doesn't take a change. */
import { Problem } from '../problem';

/** Jira doesn't let this person make the change, or no screen of the project has the field: the words can still be copied. */
export function isRefused(error: unknown): boolean {
  return error instanceof Problem && (error.code === 'bad-request' || error.code === 'not-allowed');
}

/** Nobody knows whether the change was made: only a look can tell. */
export function isUncertain(error: unknown): boolean {
  return error instanceof Problem && error.code === 'jira-unavailable';
}

/**
 * Makes one change and looks what came of it.
 * @param write as of `JiraRelations`; must not try twice
 * @param look what stands after it; a change of which nobody knew is done where it stands
 * @returns what stands now, or `not-changeable` where Jira refuses the change
 * @throws Problem of the write, where it is not known to be made
 */
export async function written<T>(
  write: () => Promise<unknown>,
  look: () => Promise<{ readonly seen: T; readonly isDone: boolean }>,
): Promise<{ readonly seen: T; readonly isDone: boolean } | 'not-changeable'> {
  try {
    await write();
  } catch (error) {
    if (isRefused(error)) return 'not-changeable';
    if (!isUncertain(error)) throw error;
    const present = await look();
    if (!present.isDone) throw error;
    return present;
  }
  return look();
}
