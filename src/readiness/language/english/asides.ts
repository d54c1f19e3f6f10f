/** What stands in an English story sentence besides who, what and why: notes, pointers, explanations, stray signs. */
import { anyOf, oneOf, setOf } from '../phrases';

/** Announces a remark to the reader: "Note: …", "NB:", "Hint:", "AC:". */
const REMARK = `(?:note|notes|nb|n\\.b\\.|remark|hint|fyi|reminder|important|todo|to do|ps|p\\.s\\.|caveat|assumption|ac|acceptance criteria|priority|estimate|deadline|see(?: also)?)`;
export const NOTE = new RegExp(`(?:^|[\\s([*_-])${REMARK}s?\\s{0,2}:`, 'i');

/** Sends the reader somewhere else: "see mockup", "as discussed". */
export const POINTER = anyOf(
  `see (?:also |the |our |my |this |attached |linked |above |below )*(?:mock-?ups?|wireframes?|attachments?|attached|screenshots?|sketch(?:es)?|designs?|specs?|wiki|tickets?|figma|confluence|e-?mails?|above|below|here)(?=\\s*(?:$|[.,;:!?)(]|for\\b|from\\b|in\\b))`,
  `as (?:discussed|agreed|mentioned|talked about)`,
  `(?:as )?per (?:the |our |my )?(?:mock-?ups?|wireframes?|e-?mails?|meeting|discussion|call|chat)`,
  oneOf(`https?://\\S`),
);

/** One of these is in every text that points elsewhere. */
export const POINTER_CUES = setOf('see discussed agreed mentioned talked per http https');

/** Instructions strung together with dashes: "… - Add a button - Then add validations". */
export const STRUNG = /\s[-–—•*]\s+(?:\p{Lu}|then\b|(?:\S+\s+){3})/u;
/** A tag behind the sentence: "[HIGH PRIORITY]". */
export const TAG = /\[[^\][]{2,40}\][\s.]{0,3}$/;

/** Leads to an example. */
export const SUCH_AS = /^(?:i\.?e\.?|e\.?g\.?|eg|ie|ex|aka|and|or)[.:,]*$/i;

/** Between brackets: a remark rather than a word about the one before. */
export const REMARK_IN_BRACKETS =
  /^\s*(?:see|note|nb|todo|tbd|hint|fyi|priority|high priority|low priority|estimate|deadline|blocked|must[- ]have|nice[- ]to[- ]have|optional(?:ly)?|\d+ (?:story )?points?|sprint \d|mvp|urgent)\b/i;

/**
 * Signs that no word of the sentence needs: "@special#characters$", "***", "!!!". Not those that people write on
 * purpose: "#hashtag", "@name", "C#", "R&D", "$5", "name@example.com", and "&", which is only a shorter "and".
 */
export const STRAY_SIGNS =
  /(?<![\p{L}\p{N}@#$%^~*])[@#$%^~*]{3,}|!{2,}|(?:^|\s)[@#$%^~*]+\p{L}+[#$%^~][\p{L}#$%^~]*|\p{L}{2,}[$^~@](?=[\s.,;!?]|$)|\p{L}[@#$^~]{2,}(?=[\s.,;!?]|$)|\s[@#^~]{1,3}(?=\s)/u;
/** One of these is in every text with stray signs. */
export const ANY_SIGN = /[@#$%^~*!]/;
