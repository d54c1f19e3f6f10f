/** The English catalogue: every sentence that the product says, by its key. */
import type { CheckTextKey } from '../readiness/check-list';
import type { SetTextKey } from '../readiness/set/finding';
import { EN_SET } from './en/set';
import { EN_CHECKS } from './en-checks';
import { EN_PAGES } from './en-pages';
import type { PageKey } from './page-keys';
import type { SetWordKey } from './set-keys';
import type { Text } from './text';

export type TextKey = CheckTextKey | SetTextKey | SetWordKey | PageKey;

/** What every language must hold. */
export type Catalogue = Readonly<Record<TextKey, Text>>;

export const EN: Catalogue = { ...EN_CHECKS, ...EN_SET, ...EN_PAGES };
