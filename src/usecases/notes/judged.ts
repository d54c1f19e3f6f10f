/** Judges a story with what its team said about it: what is "not right here" is left out, and what is agreed is Ready. */
import { assessBy } from '../../readiness/assess-by';
import type { Assessment } from '../../readiness/finding';
import { languagesFor } from '../../readiness/language/load-language';
import type { Languages } from '../../readiness/language/languages';
import type { Rules } from '../../readiness/rules';
import type { Surroundings } from '../../readiness/surroundings';
import { withoutChecks } from '../../readiness/without-checks';
import { asAgreed, stateOf, type AgreementState } from '../../refinement/agreement';
import { fingerprintOf, type Fingerprint } from '../../refinement/fingerprint';
import type { Story } from '../../story/story';
import { NOTHING_NOTED, type StoryNote } from './story-note';

/** By what a story is judged, whatever was said about it. */
export interface JudgedBy {
  readonly rules: Rules;
  readonly languages: Languages;
  readonly surroundings: Surroundings;
}

export interface JudgedStory {
  readonly assessment: Assessment;
  readonly agreement: AgreementState;
}

/** @param note `null` where nothing was said; that costs nothing beside the assessment */
export async function judged(
  story: Story,
  note: StoryNote | null,
  { rules, languages, surroundings }: JudgedBy,
): Promise<JudgedStory> {
  const { contested, agreement } = note ?? NOTHING_NOTED;
  const checks = contested.map(({ check }) => check);
  const asked =
    checks.length === 0 ? rules : { ...rules, definition: withoutChecks(rules.definition, checks) };
  const assessment = assessBy(story, asked, languages, surroundings);
  const state = agreement === null ? 'none' : stateOf(agreement, await presentOf(story));
  return { assessment: state === 'agreed' ? asAgreed(assessment) : assessment, agreement: state };
}

/** The story's words as they are now. In its own languages only, so that it is the same wherever the story is read. */
export async function presentOf(story: Story): Promise<Fingerprint> {
  return fingerprintOf(story, await languagesFor([story]));
}
