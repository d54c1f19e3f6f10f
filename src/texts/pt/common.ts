/** What any page may say in Portuguese. */
import type { CommonTexts } from '../common';
import { PT_CHECKS } from './checks';
import { ownCheckTexts } from './own-checks';
import { errorTexts } from './pages/errors';
import { sharedTexts } from './pages/shared';
import { PT_SET } from './set';

export const commonTexts: CommonTexts = {
  ...PT_CHECKS,
  ...ownCheckTexts,
  ...PT_SET,
  ...sharedTexts,
  ...errorTexts,
};
