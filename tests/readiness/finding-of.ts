/** One check's finding of a story, judged as the product judges it where all hints are asked for. */
import { assess } from '../../src/readiness/assess';
import type { CheckId } from '../../src/readiness/check-id';
import { DEFAULT_DEFINITION, withAllHints } from '../../src/readiness/definition';
import type { Finding } from '../../src/readiness/finding';
import { NOTHING_AROUND, type Surroundings } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { aStory, type StoryTraits } from '../builders/story';

/** @throws where there is no such check: the test is about nothing then */
export function findingOf(
  check: CheckId,
  traits: StoryTraits,
  surroundings: Partial<Surroundings> = {},
): Finding {
  const around = { ...NOTHING_AROUND, ...surroundings };
  const { findings } = assess(aStory(traits), withAllHints(DEFAULT_DEFINITION), ALL_LANGUAGES, around);
  const finding = findings.find((one) => one.check === check);
  if (finding === undefined) throw new Error(`No finding of ${check}`);
  return finding;
}
