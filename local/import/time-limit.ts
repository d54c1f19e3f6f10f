/** Converts texts, and gives up on the few that would take minutes. */
import { createContext, Script, type Context } from 'node:vm';

/** Some texts of a few thousand brackets take a converter seconds; real ones of Jira's greatest length take 0.2. */
const LONGEST_MILLISECONDS = 1_500;
/** No shorter text takes long (the worst found: 0.1 s), and the watch costs up to a millisecond itself. */
const WATCHED_FROM = 2_000;

const script = new Script('work()');
let context: Context | undefined;

/**
 * @param convert must leave nothing half done when it is stopped
 * @returns `undefined` when the conversion threw or took too long
 */
export function convertInTime<T extends object>(text: string, convert: (text: string) => T): T | undefined {
  try {
    return text.length < WATCHED_FROM ? convert(text) : watched(() => convert(text));
  } catch {
    return undefined;
  }
}

/** The time-out of `node:vm` ends code of ours as well as code compiled there, without a second thread of JavaScript. */
function watched<T extends object>(work: () => T): T | undefined {
  const result: { value?: T } = {};
  context ??= createContext({});
  context['work'] = () => {
    result.value = work();
  };
  try {
    script.runInContext(context, { timeout: LONGEST_MILLISECONDS });
    return result.value;
  } finally {
    context['work'] = undefined;
  }
}
