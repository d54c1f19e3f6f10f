/** The sentences that any page may have to say: what checks find, in a story and between two, and what pages share. */
import type { CheckTextKey } from '../readiness/check-list';
import type { OwnKey } from '../readiness/own/own-judge';
import type { SetTextKey } from '../readiness/set/finding';
import type { errorTexts } from './en/pages/errors';
import type { sharedTexts } from './en/pages/shared';
import type { SetWordKey } from './set-keys';
import type { Text } from './text';

export type CommonKey =
  CheckTextKey | OwnKey | SetTextKey | SetWordKey | keyof typeof errorTexts | keyof typeof sharedTexts;

export type CommonTexts = Readonly<Record<CommonKey, Text>>;
