/**
 * The forms of a story sentence in English, read in small letters. Each pattern is used on windows of bounded length or stands at a fixed
 * place, so that any text takes linear time.
 */
import { oneOf } from '../phrases';

/** Where a role may begin: "As a", at the beginning of a sentence or line. */
export const ROLE_START = /(?:^|[\n.;:!?("“*|–-])\s{0,3}as\s+(?=\S)/g;

/** The same, at the place itself. */
export const OPENING = /^as\s+/;
/** Before the name of a role, and no part of it. */
export const ARTICLE = /^(?:an?|the|our)\s+/i;

/** "As a result", "as discussed": phrases that begin so and name nobody. */
const NOBODY =
  oneOf(`part result continuation consequence side work-?around follow follows first second next last example
  alternative reminder rule matter whole starting best bonus minimum note quick temporary final start well soon long far much
  many such per for to of it they we you i is are was were discussed mentioned described expected opposed shown noted requested
  seen above below usual always agreed stated in on if though this that these those there compared possible needed required
  documented`);
export const NO_ROLE = new RegExp(`^(?:(?:an?|the|our)\\s+)?${NOBODY}\\b`);

const WISHING = [
  `(?:\\b(?:i|we|they|he|she)\\s+)?(?:\\b(?:would|should|'d)|\\b(?:i|we)['’]d)\\s+(?:really\\s+|also\\s+)?(?:like|love|prefer|want|need)`,
  `(?:\\b(?:i|we|they|he|she)\\s+)?\\b(?:really\\s+|also\\s+)?(?:wants?|needs?|wish(?:es)?|wanted|needed)`,
  `\\b(?:i|we|they)(?:['’]m|['’]re|\\s+am|\\s+are)\\s+able`,
  `\\b(?:i|we|they)\\s+(?:can|could|should|must|shall|will|may|would)\\b(?:\\s+be\\s+able)?`,
].join('|');
const ABILITY = `(?:ability|option|possibility|opportunity)\\s+to`;
const TO = `\\s+(?:to\\s+(?:be\\s+able\\s+to|have\\s+the\\s+${ABILITY})|(?:the|an)\\s+${ABILITY}|to)`;
/** "I want to", "we'd like the ability to", "I need", "I should be able to", "I can". */
export const WANT = new RegExp(`(?:${WISHING})(?:${TO})?(?=\\s|$|[,:])`);

/** The wish is somebody's own, as in every job story; "the page needs to" is none. */
export const OWN_WISH = /^(?:i|we)\b/;
/** The wish with the one who speaks it, in a sentence: "I'd like to export the list". */
export const SPOKEN_WISH = /\b(?:I|we)\b[^]*/i;
/** Who wants it, told within the wish: "I want, as a clerk, to …". */
export const ROLE_WITHIN = /^[\s,]{0,3}as\s+an?\s+([^,.\n]{2,60}),\s+(?:to\s+)?/i;

/** "I can", "I should be able": what follows is done, whether "to" is said or not. */
const ABILITY_END = /\b(?:can|could|able|should|must|shall|will|may|would)$/;
/** Whether what is wanted is something to do, and no thing; by what `WANT` found, and the words after it. */
export const wantsAction: (want: string, means: string) => boolean = (want) =>
  want.endsWith('to') || ABILITY_END.test(want.trim());

/** "As a manager I review reports": from the end of the role to where it is said what is done. */
export const DOES_WITHOUT_WISH = /[,\s]\s*(?:I|we)\s+(?=[a-z])/;

/** A wish without a role: "I want to create an account". */
export const WISH_START =
  /(?:^|[\n.;:!?)("“*|–-])\s{0,3}(?=(?:i|we)(?:['’]d|\s+would)?\s+(?:really\s+|also\s+)?(?:like|love|want|need|wish)\b)/g;

/** One of these is in every text with a reason that is told first; read in small letters. */
export const REASON_FIRST_CUES: readonly string[] = ['in order'];
/** A reason that is told first: "In order to save time, as a clerk, I want …". */
export const REASON_START = /(?:^|[\n.!?*("“])\s{0,3}in order (?:to|that)\s+(?=\S)/g;
/** That reason, up to where the role or the wish begins. */
export const REASON_FIRST = /^in order (?:to|that)\s+([^\n.]{3,160}?),\s+(?=as\s+an?\s|(?:i|we)\s)/;

/** A job story: "When I come back, I want …". */
export const JOB_START = /(?:^|[\n.!?*("“])\s{0,3}when(?:ever)?\s+(?=\S)/g;

/** Every plain sentence of somebody who can or should do something has one of these. */
export const ABLE =
  /\b(?:can|should|shall|must|may|will|able|needs?|wants?)\s|^(?:allow|enable|let|permit|help)\s/;

/** A plain sentence of somebody who can or should be able to do something. */
export const ALLOW = /^(?:allow|enable|let|permit|help)\s+(.{2,80}?)\s+(?:to\s+)?(?=[a-z])/i;
const ACTOR = `(?:an?|the|each|every|all|any|our|only|logged-in|registered|new)?\\s?[\\p{L}][\\p{L} -]{1,50}?`;
const CAN = [
  `(?:should|must|needs?\\s+to)\\s+be\\s+able\\s+to`,
  `(?:is|are)\\s+able\\s+to`,
  `can|should|shall|must|may|will`,
  `(?:needs?|wants?)\\s+to`,
].join('|');
export const ACTOR_CAN = new RegExp(`^(${ACTOR})\\s+(?:${CAN})\\s+(?!not\\b)`, 'iu');

const SUBJECT =
  oneOf(`i we it they you he she the my our your their its an? there this these those all any each every no nobody
  everyone everybody people users? when [a-z-]{2,20}s`);
/** What begins a reason right after what is wanted. */
export const ENDS_START = new RegExp(
  [
    `[,;.]?\\s*(?:\\b(?:so\\s+(?:that|as\\s+to)|in\\s+order\\s+(?:to|that|for)|such\\s+that|because|for\\s+the\\s+(?:purpose|sake)\\s+of)\\b`,
    `\\bso\\s+(?=${SUBJECT}\\s))`,
  ].join('|'),
);

/** A sentence of its own may be the reason of the one before: "… with a final status. So that I can finish it." */
export const LATE_REASON = /^\W{0,4}(?:so|in order|because)\b/;

/** Ends a sentence, unless an abbreviation or a small letter says that it goes on. */
export const SENTENCE_END =
  /[.!?](?=["”’')\]]{0,2}(?:\s|$))|\n(?=\s*(?!(?:I|We|So|In order|Because|so|in order|because)\b)[\p{Lu}\d•*-])|\n\n/gu;
/** After a full stop a small letter goes on with the sentence, except where a reason of its own begins. */
export const NEW_AFTER_STOP = /^.\s+so\b/;
export const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|resp|no)|^)$/i;
