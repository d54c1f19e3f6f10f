/** What stands in a German story sentence besides who, what and why: notes, pointers, explanations, stray signs. */
import { anyGerman, germanWords, typed } from './letters';

/** Announces a remark to the reader: "Hinweis: …", "Anm.:", "NB:", "Achtung:". */
const REMARK = `(?:hinweise?|anmerkung(?:en)?|anm\\.?|bemerkung(?:en)?|notiz(?:en)?|nb|n\\.b\\.|tipp|achtung|wichtig|info|fyi|todo|to do|ps|p\\.s\\.|annahmen?|priorität|prio|schätzung|aufwand|deadline|frist|aks?|akzeptanzkriterien|siehe(?: auch)?|note|hint|reminder|ac|acceptance criteria|see)`;
export const NOTE = new RegExp(typed(`(?:^|[\\s([*_-])${REMARK}\\s{0,2}:`), 'i');

const SHOWN_AT = `(?:mock-?ups?|wireframes?|anhang|anhänge|anlage|screenshots?|skizzen?|entwurf|entwürfe|design|konzept|spezifikation|wiki|ticket|figma|confluence|e-?mail|präsentation|oben|unten|hier|link|dokument|bild)`;
/** Sends the reader somewhere else: "siehe Mockup", "wie besprochen". */
export const POINTER = anyGerman(
  `(?:siehe|s\\.|vgl\\.|vergleiche|see) (?:(?:auch|das|den|die|dem|der|im|in|unsere?[mnr]?|angehängte[sn]?) ){0,3}${SHOWN_AT}`,
  `wie (?:bereits |schon |im \\S+ |mit \\S+ ){0,3}(?:besprochen|abgesprochen|vereinbart|abgestimmt|erwähnt|diskutiert)`,
  `(?:gemäß|laut) (?:(?:dem|der|unserer?|unserem|beigefügte[mr]) ){0,2}(?:mock-?ups?|wireframes?|e-?mail|meeting|absprache|besprechung|termin)`,
  `nach (?:absprache|rücksprache|besprechung) mit`,
  `https?://\\S+`,
);
/** One of these is in every text that points elsewhere. */
export const POINTER_CUES =
  germanWords(`siehe s vgl vergleiche see besprochen abgesprochen vereinbart abgestimmt erwähnt diskutiert gemäß laut nach absprache
  http https`);

/** Instructions strung together with dashes: "… - Knopf einbauen - Dann die Prüfung". */
export const STRUNG = /\s[-–—•*]\s+(?:\p{Lu}|dann\b|danach\b|(?:\S+\s+){3})/u;
/** A tag behind the sentence: "[HOHE PRIORITÄT]". */
export const TAG = /\[[^\][]{2,40}\][\s.]{0,3}$/;

/** Leads to an example. */
export const SUCH_AS =
  /^(?:z\.?|b\.?|z\.?b\.?|d\.?|h\.?|d\.?h\.?|bzw\.?|u\.?a\.?|bspw\.?|i\.?e\.?|e\.?g\.?|und|oder|wie|inkl\.?)[.:,]*$/i;

/** Between brackets: a remark rather than a word about the one before. */
export const REMARK_IN_BRACKETS = new RegExp(
  typed(
    `^\\s*(?:siehe|s\\.\\s|vgl|anm(?:erkung|\\.)|hinweis|notiz|nb|todo|tbd|fyi|prio|hohe prio|niedrige prio|schätzung|deadline|frist|blockiert|muss[- ]?kriterium|must[- ]have|nice[- ]to[- ]have|optional(?:e[rs]?)?|\\d+ (?:story ?points?|sp|punkte)|sprint \\d|mvp|dringend|wichtig|see|note)(?!\\p{L})`,
  ),
  'iu',
);

/**
 * Signs that no word of the sentence needs: "##die Liste$", "***", "!!!". Not those that people write on purpose: "C#", "5 €",
 * "Kund*innen", "&".
 */
export const STRAY_SIGNS =
  /(?<![\p{L}\p{N}@#$%^~*])[@#$%^~*]{3,}|!{2,}|(?:^|\s)[@#$%^~]+\p{L}+[#$%^~][\p{L}#$%^~]*|\p{L}{2,}[$^~@](?=[\s.,;!?]|$)|\p{L}[@#$^~]{2,}(?=[\s.,;!?]|$)|(?:^|\s)[@#^~]{2,}\p{L}|\s[@#^~]{1,3}(?=\s)/u;
/** One of these is in every text with stray signs. */
export const ANY_SIGN = /[@#$%^~*!]/;
