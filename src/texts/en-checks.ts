/**
 * What the checks say in English, a file each. First what was seen, then what would help; of the story, never of a
 * person. No school marks, no alarm. `{name}` stands for a value.
 */
import type { CheckTextKey } from '../readiness/check-list';
import { acceptanceCriteriaTexts } from './en/checks/acceptance-criteria';
import { atomicTexts } from './en/checks/atomic';
import { benefitTexts } from './en/checks/benefit';
import { describedTexts } from './en/checks/described';
import type { Text } from './text';

export const EN_CHECKS: Readonly<Record<CheckTextKey, Text>> = {
  'general.not-asked': 'This isn’t asked of this type of item.',
  'general.language': 'The text is in a language that the app can’t read yet.',
  ...describedTexts,
  ...benefitTexts,
  ...acceptanceCriteriaTexts,
  ...atomicTexts,
};
