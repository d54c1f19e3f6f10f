/** What any page may say in English. */
import type { CommonTexts } from '../common';
import { EN_CHECKS } from './checks';
import { ownCheckTexts } from './own-checks';
import { errorTexts } from './pages/errors';
import { sharedTexts } from './pages/shared';
import { EN_SET } from './set';

export const commonTexts: CommonTexts = {
  ...EN_CHECKS,
  ...ownCheckTexts,
  ...EN_SET,
  ...sharedTexts,
  ...errorTexts,
};
