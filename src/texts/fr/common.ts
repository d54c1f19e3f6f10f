/** What any page may say in French. */
import type { CommonTexts } from '../common';
import { FR_CHECKS } from './checks';
import { ownCheckTexts } from './own-checks';
import { errorTexts } from './pages/errors';
import { sharedTexts } from './pages/shared';
import { FR_SET } from './set';

export const commonTexts: CommonTexts = {
  ...FR_CHECKS,
  ...ownCheckTexts,
  ...FR_SET,
  ...sharedTexts,
  ...errorTexts,
};
