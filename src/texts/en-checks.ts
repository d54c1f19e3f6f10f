/**
 * What the checks say in English, a file each. First what was seen, then what would help; of the story, never of a
 * person. No school marks, no alarm. `{name}` stands for a value.
 */
import type { CheckTextKey } from '../readiness/check-list';
import { acceptanceCriteriaTexts } from './en/checks/acceptance-criteria';
import { atomicTexts } from './en/checks/atomic';
import { benefitTexts } from './en/checks/benefit';
import { dependenciesClearTexts } from './en/checks/dependencies-clear';
import { describedTexts } from './en/checks/described';
import { openQuestionsTexts } from './en/checks/open-questions';
import { smallEnoughTexts } from './en/checks/small-enough';
import { testableCriteriaTexts } from './en/checks/testable-criteria';
import { expectedActualTexts } from './en/checks/expected-actual';
import { reproducibleTexts } from './en/checks/reproducible';
import { estimatedTexts } from './en/checks/estimated';
import { parentLinkedTexts } from './en/checks/parent-linked';
import { freshTexts } from './en/checks/fresh';
import { designLinkedTexts } from './en/checks/design-linked';
import { conceptuallySoundTexts } from './en/checks/conceptually-sound';
import { estimableTexts } from './en/checks/estimable';
import { fullSentenceTexts } from './en/checks/full-sentence';
import { minimalTexts } from './en/checks/minimal';
import { problemOrientedTexts } from './en/checks/problem-oriented';
import { unambiguousTexts } from './en/checks/unambiguous';
import { wellFormedTexts } from './en/checks/well-formed';
import type { Text } from './text';

export const EN_CHECKS: Readonly<Record<CheckTextKey, Text>> = {
  'general.not-asked': 'This isn’t asked of this type of item.',
  'general.language': 'The text is in a language that the app can’t read yet.',
  ...describedTexts,
  ...benefitTexts,
  ...acceptanceCriteriaTexts,
  ...testableCriteriaTexts,
  ...smallEnoughTexts,
  ...dependenciesClearTexts,
  ...openQuestionsTexts,
  ...atomicTexts,
  ...expectedActualTexts,
  ...reproducibleTexts,
  ...wellFormedTexts,
  ...minimalTexts,
  ...fullSentenceTexts,
  ...problemOrientedTexts,
  ...unambiguousTexts,
  ...conceptuallySoundTexts,
  ...estimableTexts,
  ...estimatedTexts,
  ...parentLinkedTexts,
  ...freshTexts,
  ...designLinkedTexts,
};
