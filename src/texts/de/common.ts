/** What any page may say in German. */
import type { CommonTexts } from '../common';
import { DE_CHECKS } from './checks';
import { ownCheckTexts } from './own-checks';
import { errorTexts } from './pages/errors';
import { sharedTexts } from './pages/shared';
import { DE_SET } from './set';

export const commonTexts: CommonTexts = {
  ...DE_CHECKS,
  ...ownCheckTexts,
  ...DE_SET,
  ...sharedTexts,
  ...errorTexts,
};
