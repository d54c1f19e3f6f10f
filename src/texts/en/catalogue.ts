/** The English catalogue: every sentence that the product says, by its key. */
import type { Catalogue } from '../catalogue';
import { EN_CHECKS } from './checks';
import { mistakeTexts } from './mistakes';
import { ownCheckTexts } from './own-checks';
import { EN_PAGES } from './pages';
import { EN_SET } from './set';

export const EN: Catalogue = { ...EN_CHECKS, ...ownCheckTexts, ...EN_SET, ...mistakeTexts, ...EN_PAGES };
