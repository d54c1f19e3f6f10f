/** What any page may say in Spanish. */
import type { CommonTexts } from '../common';
import { ES_CHECKS } from './checks';
import { ownCheckTexts } from './own-checks';
import { errorTexts } from './pages/errors';
import { sharedTexts } from './pages/shared';
import { ES_SET } from './set';

export const commonTexts: CommonTexts = {
  ...ES_CHECKS,
  ...ownCheckTexts,
  ...ES_SET,
  ...sharedTexts,
  ...errorTexts,
};
