/** The sentences of one check in one language: each key that the check says, and no other. */
import type { TextKeyOf } from '../readiness/check-list';
import type { GeneralKey } from '../readiness/verdict';
import type { Text } from './text';

export type CheckTexts<C> = Readonly<Record<Exclude<TextKeyOf<C>, GeneralKey>, Text>>;
