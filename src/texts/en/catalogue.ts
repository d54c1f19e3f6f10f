/** The English catalogue: every sentence that the product says, by its key. */
import type { Catalogue } from '../catalogue';
import { EN_CHECKS } from './checks';
import { EN_PAGES } from './pages';
import { EN_SET } from './set';

export const EN: Catalogue = { ...EN_CHECKS, ...EN_SET, ...EN_PAGES };
