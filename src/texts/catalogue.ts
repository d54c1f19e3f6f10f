/** What every language must hold: each sentence that the product says, by its key. */
import type { CheckTextKey } from '../readiness/check-list';
import type { OwnKey } from '../readiness/own/own-judge';
import type { SetTextKey } from '../readiness/set/finding';
import type { MistakeTextKey } from './mistake-keys';
import type { PageKey } from './page-texts';
import type { SetWordKey } from './set-keys';
import type { Text } from './text';

export type TextKey = CheckTextKey | OwnKey | SetTextKey | SetWordKey | MistakeTextKey | PageKey;

export type Catalogue = Readonly<Record<TextKey, Text>>;
