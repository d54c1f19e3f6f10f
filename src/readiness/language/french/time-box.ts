/** How French texts give a spike its end. */
import { WORD_END, WORD_START } from '../phrases';
import { pattern, whole } from './spelling';

const NUMBER = `(?:\\d{1,3}(?:[.,]\\d)?|une?|deux|trois|quatre|cinq|six|sept|huit|dix|une demi|la|le|demi)`;
const UNIT = `(?:heures?|h|jours?(?:[ -]hommes?| ouvrés?)?|j(?:/?h)?|journées?|demi-journées?|semaines?|sprints?|itérations?|minutes?|mins?|après-midi|matinées?|points?|days?|hours?)`;
const LENGTH = `${NUMBER}[\\s-]{0,2}${UNIT}`;

/** A length that somebody set: "time-box : 2 jours", "deux jours maximum", "pas plus d'une demi-journée". */
export const TIME_BOX = pattern(
  whole(
    `(?:time[- ]?box(?:e|é|ée|ed|ing)?|timebox)[^.\\n]{0,40}?${WORD_START}${LENGTH}`,
    `${LENGTH}\\s(?:de time[- ]?box|(?:au |en )?max(?:imum)?|au plus|tout au plus|grand maximum|time[- ]?boxée?s?|pas plus)`,
    `(?:max(?:imum)?\\.?|au (?:plus|maximum)|pas plus (?:de|d')|limitée?s? (?:à|au)|se limiter à|durée(?: max(?:imum|imale)?)?|en (?=\\d)|sous|pendant|y passer|passer|consacrer|budget(?: temps)?|temps(?: alloué| imparti)?|charge)(?:\\s?[:=])?\\s{0,2}(?:de |d'|à )?${LENGTH}`,
    `(?:estimation|estimé)(?: initiale)? ?:?\\s{1,2}(?:à )?${LENGTH}`,
    `(?:d'ici|avant|pour|à) la fin (?:de la journée|de la semaine|du sprint|de l'itération)`,
  ),
  'i',
);

/** A quick look before the long one. */
export const MAYBE_TIME_BOX = pattern(
  `box|max|plus|limit|durée|passer|consacrer|budget|temps|charge|sous |pendant|estim|fin d|en \\d`,
  'i',
);

/** A time box without its length. */
export const NAMED_BOX = pattern(`${WORD_START}time[- ]?box(?:e|é|ée|er|ed|ing)?${WORD_END}`, 'i');
