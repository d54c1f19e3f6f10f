/**
 * What the checks say in French, a file each. First what was seen, then what would help; of the story, never of a
 * person. No school marks, no alarm. `{name}` stands for a value.
 */
import type { CheckTextKey } from '../../readiness/check-list';
import { acceptanceCriteriaTexts } from './checks/acceptance-criteria';
import { atomicTexts } from './checks/atomic';
import { benefitTexts } from './checks/benefit';
import { dependenciesClearTexts } from './checks/dependencies-clear';
import { describedTexts } from './checks/described';
import { openQuestionsTexts } from './checks/open-questions';
import { smallEnoughTexts } from './checks/small-enough';
import { testableCriteriaTexts } from './checks/testable-criteria';
import { expectedActualTexts } from './checks/expected-actual';
import { reproducibleTexts } from './checks/reproducible';
import { estimatedTexts } from './checks/estimated';
import { parentLinkedTexts } from './checks/parent-linked';
import { freshTexts } from './checks/fresh';
import { designLinkedTexts } from './checks/design-linked';
import { conceptuallySoundTexts } from './checks/conceptually-sound';
import { estimableTexts } from './checks/estimable';
import { fullSentenceTexts } from './checks/full-sentence';
import { minimalTexts } from './checks/minimal';
import { problemOrientedTexts } from './checks/problem-oriented';
import { unambiguousTexts } from './checks/unambiguous';
import { wellFormedTexts } from './checks/well-formed';
import type { Text } from '../text';

export const FR_CHECKS: Readonly<Record<CheckTextKey, Text>> = {
  'general.not-asked': 'Ce n’est pas demandé pour ce type de ticket.',
  'general.language': 'Le texte est dans une langue que l’app ne sait pas encore lire.',
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
