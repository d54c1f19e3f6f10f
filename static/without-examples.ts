/**
 * The examples of a check stand in its file, where they are read, run as tests and shown in the documentation. A page
 * has no use for them: they are left out of its script.
 */

/** Files that hold a check, by their path. */
export const CHECK_FILE = /[\\/]readiness[\\/]checks[\\/][\w-]+\.ts$/;

/** As every check is written; Prettier sees to the spaces. */
const EXAMPLES = /^ {2}examples: \[\n[\s\S]*?^ {2}\],\n/m;

/**
 * @param source TypeScript of a check
 * @throws Error where it has no examples in the usual form: they would travel to every page unnoticed
 */
export function withoutExamples(source: string): string {
  if (!EXAMPLES.test(source)) {
    throw new Error(
      'A check has no list "examples: [ … ]" of its own; the pages leave that out of their script.',
    );
  }
  return source.replace(EXAMPLES, '  examples: [],\n');
}
