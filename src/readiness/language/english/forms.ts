/** Who does or wants something in English, where no form of a story says it. */
import { actionWords } from './action-words';
import { oneOf } from '../phrases';

/** A wish of somebody who is in a situation of their own: "I want an error when I can't see my list". */
export const SITUATION = /\b(?:when(?:ever)?|after|while|once|as soon as|before|if)\s+(?:I|we)\b/;

/** "As a clerk, the list should show …", "As a guest: cancel online". */
export const ROLE_AND_MORE =
  /^as\s+(?!(?:a|an|the)?\s*(?:result|part|workaround|follow))(?:an?\s+|the\s+)?([^,:.;\n]{2,60})[,:]\s*(?!so\b|in order\b|because\b)((?:\S+\s+){2}\S+)/i;

/** Before the role some say why: "In order to save time, as a clerk, …". */
export const REASON_FIRST = /^in order to\s[^,\n]{2,100},\s*/i;
/** "So that users can find it": a reason, and no wish. */
export const REASON_ONLY = /^(?:so that|so|because|in order that)\b/i;

/** What happens to something, with nobody who does it: "jobs should be posted". */
export const PASSIVE = /^(?:\w+ly\s+|also\s+)?be\s+(?!able\b)\w+(?:ed|en|t)\b/i;

/** A title's beginning: "Users get …", "The desk can’t …": the first words before the one that says what they do. */
export const SUBJECT =
  /^(?:an?\s+|the\s+|all\s+|every\s+|each\s+|logged-in\s+|new\s+)?([\p{L}-]{2,30})\s+([\p{L}'’-]{2,30})\s+\S/iu;

/** The second of these words says what the first one does: "Users get". */
export function isDoing(word: string): boolean {
  return actionWords.verbs.has(word) || actionWords.verbs.has(word.replace(/s$/, ''));
}

/** After these somebody's doing is a condition, a reason, or how things are: "if you want to", "as we can see". */
const NO_WISH_AFTER =
  oneOf(`if when whenever as unless once where while before until which what who how that because since after than why whether for
  currently today already now so`);
/** "You can reproduce it": tells how to look at something, and nobody who wants it. */
const NO_WISH = oneOf(
  `see reproduce repro notice find check verify imagine read note tell look think guess say`,
);
/**
 * Somebody who wants or shall do something, within prose: "we should split the plugin", "the user can pick a type". "I
 * want" is a form of its own. Read in small letters.
 */
export const SOMEBODY_WISHES = new RegExp(
  `\\b(?=(?:we|i|you|users?|an?|the)[ '’])(?<!\\b${NO_WISH_AFTER} )(?:${[
    `(?:we|(?:(?:an?|the) (?:end )?)?users?) (?:(?:also|then|really|only|just|still|always|probably|definitely) )?(?:should|needs? to|wants?|can|could|would like|ha(?:ve|s) to|must)`,
    `we['’]d (?:also |really )?like`,
    `i (?:also |only |just )?(?:should|could|must)`,
    `you should be able`,
  ].join('|')})(?!['’]|n['’]t| not\\b)\\b(?! (?:also )?(?:be )?${NO_WISH})`,
);
