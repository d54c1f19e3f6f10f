/** Who does or wants something in English, where no form of a story says it. */

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
