/**
 * What the checks must know of a language, topic by topic: how a story is told in it, what a reason sounds like, under which
 * titles teams keep criteria. English is the model: each of its files says what a word list or pattern is for, and the
 * other languages say the same in their own idiom, not in translated lists.
 */
import type { LanguageCode } from './identify';
import type * as actions from './english/actions';
import type * as asides from './english/asides';
import type * as bugReport from './english/bug-report';
import type * as bundle from './english/bundle';
import type * as criteria from './english/criteria';
import type * as dependencies from './english/dependencies';
import type * as ends from './english/ends';
import type * as forms from './english/forms';
import type * as openPoints from './english/open-points';
import type * as reason from './english/reason';
import type * as reproduction from './english/reproduction';
import type * as rules from './english/rules';
import type * as sentence from './english/sentence';
import type * as story from './english/story';
import type * as testable from './english/testable';
import type * as timeBox from './english/time-box';
import type * as title from './english/title';
import type * as vague from './english/vague';

/** A file of a language as the others must write it: the same names, with patterns, words and functions of the same sort. */
export type Like<Topic> = { readonly [Name in keyof Topic]: General<Topic[Name]> };
type General<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? readonly string[]
    : Value;

export interface Language {
  readonly code: LanguageCode;
  readonly actions: Like<typeof actions>;
  readonly asides: Like<typeof asides>;
  readonly bugReport: Like<typeof bugReport>;
  readonly bundle: Like<typeof bundle>;
  readonly criteria: Like<typeof criteria>;
  readonly dependencies: Like<typeof dependencies>;
  readonly ends: Like<typeof ends>;
  readonly forms: Like<typeof forms>;
  readonly openPoints: Like<typeof openPoints>;
  readonly reason: Like<typeof reason>;
  readonly reproduction: Like<typeof reproduction>;
  readonly rules: Like<typeof rules>;
  readonly sentence: Like<typeof sentence>;
  readonly story: Like<typeof story>;
  readonly testable: Like<typeof testable>;
  readonly timeBox: Like<typeof timeBox>;
  readonly title: Like<typeof title>;
  readonly vague: Like<typeof vague>;
}
