/** What a check says of a story, whatever kinds it is asked of by default. */
import { CHECKS } from '../../src/readiness/check-list';
import type { CheckId } from '../../src/readiness/check-id';
import { readingOf } from '../../src/readiness/reading';
import { NOTHING_AROUND, type Surroundings } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { Verdict } from '../../src/readiness/verdict';
import type { Story } from '../../src/story/story';

/** @throws Error for a check that judges no single story */
export function verdictOf(check: CheckId, story: Story, surroundings: Partial<Surroundings> = {}): Verdict {
  const found = CHECKS.find(({ id }) => id === check);
  if (found === undefined) throw new Error(`there is no check ${check}`);
  return found.judge(readingOf(story, ALL_LANGUAGES, { ...NOTHING_AROUND, ...surroundings }));
}

/** Whether the check makes a remark of its own: something that only waits for its cause is none. */
export function isRemark(verdict: Verdict): boolean {
  return verdict.answer === 'unmet' && verdict.causedBy === undefined;
}
