/** Parts of patterns for English wishes: how one begins, what says nothing, where a thing ends that nothing describes. */
import { oneOf } from '../phrases';

/** Words before a noun that say nothing about which. */
export const EMPTY =
  oneOf(`the an? my our your their his her its all any every each some more new existing external internal other different various
  additional certain multiple several many important relevant necessary appropriate useful required specific needed whole entire`);
/** After a noun: nothing that says which. */
export const END = `(?=\\s*(?:$|[.,;:!?)(])|\\s+(?:and|or|so|in order|easily|quickly|efficiently|effectively|better|properly|online|faster|later|anytime|regularly|at (?:any|all) times?|from anywhere|at once|in (?:the|a) (?:system|app|application|platform|way|better way))\\b)`;
/** Where a wish begins: what comes later in it says more about something. */
export const BEGIN = `^(?:(?:to|be able to|easily|quickly|better|efficiently|effectively)\\s+){0,2}`;
export const WORD = `[\\p{L}'’-]{2,30}`;
