/** What tells an outcome that two people would agree on from a wish, in English. */
import { anyOf, oneOf } from '../phrases';

/** Praise: everybody hopes for it, and everybody pictures something else. */
const PRAISE =
  oneOf(`easy easier simple simpler simplified intuitive convenient comfortable smooth smoother seamless nice nicer good great
  well better best fine fast faster quick quicker quickly responsive performant stable robust reliable scalable flexible
  maintainable efficient optimal optimi[sz]ed modern attractive appealing beautiful pretty clean professional usable
  accurate acceptable appropriate adequate reasonable sufficient satisfactory correct improved enhanced`);
const IS =
  oneOf(`is are be being becomes? looks? feels? works? performs? runs? behaves? loads? responds? reacts? scales? functions?
  renders? remains? stays? go goes`);
const ADVERBS =
  oneOf(`easily quickly smoothly seamlessly effortlessly properly correctly nicely gracefully efficiently intuitively conveniently
  appropriately adequately reliably optimally satisfactorily`);
const QUALITIES =
  oneOf(`performance quality usability experience ux ui speed response response-times? readability maintainability scalability
  reliability stability robustness security accessibility`);

/** A word of praise where a fact could stand. */
export const WISH = anyOf(
  `${IS} (?:(?:very|really|as|more|most|quite|so|too|much|just|always|still|all|also|enough) ){0,2}${PRAISE}`,
  `(?:\\w+ )?(?:user|customer|mobile|developer|beginner)[- ]friendly`,
  ADVERBS,
  `(?:easy|easier|simple|intuitive) (?:to|for|and|use)`,
  `as (?:expected|intended|designed|desired|planned|needed|required|appropriate|it should|they should|before|usual|possible)`,
  `(?:good|great|high|higher|better|best|improved|acceptable|reasonable|sufficient|optimal|nice|positive|smooth) (?:\\w+ )?${QUALITIES}`,
  `(?:improve|enhance|optimi[sz]e|increase|ensure|guarantee)s? (?:the |good |high |better )?(?:overall )?${QUALITIES}`,
  `(?:meets?|satisf(?:y|ies)) (?:the |all |our |user |customer )*(?:needs|expectations)`,
  `users? (?:is|are|will be|feels?) (?:happy|satisfied|comfortable|delighted)`,
  `look and feel`,
);

/** "Search works.", "Performance": nothing but the hope. */
export const BARE_WISH = new RegExp(
  `^\\W{0,4}(?:(?:everything|it|all|this|the \\w+|\\w+) (?:just |still |should |must |will )?(?:works?|is ok(?:ay)?)|${QUALITIES}|no bugs|bug[- ]?free)\\W{0,4}$`,
  'i',
);

/** "Define how users will …": what is still to be found out, and no outcome. */
export const STILL_ASKED =
  /^\W{0,4}(?:define|decide|determine|investigate|discuss|figure out|find out|clarify|think about|analy[sz]e|explore) (?:on |about )?(?:how|what|whether|which|if|where|when|why)\b/i;

/** What can be counted or compared, or stands in quotation marks, holds whatever praise is beside it. */
export const MEASURE = new RegExp(
  `\\d|["“”„«]|${
    anyOf(
      `at (?:least|most)`,
      `(?:no|not|any) (?:more|less|later|longer|fewer) than`,
      `(?:less|more|faster|fewer|greater|higher|lower) than`,
      `(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\\w+ )?(?:seconds?|minutes?|hours?|days?|clicks?|steps?|times|items?|rows?)`,
      oneOf(`exactly identical equals? maximum minimum unchanged`),
      `the same (?:as|way|result)`,
    ).source
  }`,
  'i',
);

/** Where a part of a sentence ends that can be checked by itself. */
export const CLAUSE_END = /[,;:\n]|\.\s|\s(?:and|but|so)\s/;
/** Something will be there, change, or be refused: a part of a sentence with such a word can be checked by itself. */
export const OUTCOME = anyOf(
  oneOf(`can cannot can['’]t shows? shown displays? displayed appears? disappears? returns? returned receives? gets? sees? redirected
    redirects? message error refused refuses? rejected rejects? disabled enabled hidden visible saved stored created deleted removed
    updated listed lists? sorted contains? includes? opens? closes? downloads? downloaded sent sends? blocked prevented marked
    logged logs? lowers? raised empty selected should must shall only adds? changes? removes? replaces? stores? saves? deletes?
    creates? updates?`),
);

/** What happens when it can't go as hoped. */
export const UNHAPPY = anyOf(
  oneOf(`refus(?:e|es|ed|al) reject(?:s|ed|ion)? den(?:y|ies|ied) expire[sd]? expired empty invalid wrong incorrect cannot can['’]?t unable
    errors? fail(?:s|ed|ure|ures|ing)? unless except exceptions? otherwise missing unknown duplicates? duplicated warn(?:s|ed|ing|ings)? exceed(?:s|ed|ing)? conflicts?
    offline unavailable unauthori[sz]ed forbidden prevent(?:s|ed)? blocked abort(?:s|ed)? time-?outs? disallow(?:s|ed)? ignored? unsupported hidden disabled`),
  `(?:can|could|must|should|will|does|do|is|are|has|have|may) not`,
  `(?:must|should|will|does|do|is|are|has|have|would|could|wo)n?['’]t`,
  `no (?:longer|results?|data|matching|match|entries|items|access|connection|permissions?)`,
  `(?:if|when|where) (?:no|not|none|nothing|there (?:is|are) no)`,
  `too (?:long|short|large|big|small|many|few|late|early|old)`,
  `not (?:allowed|possible|found|available|authori[sz]ed|supported|enabled|valid|enough|shown|displayed|visible|accepted|logged)`,
  `without (?:\\w+ )?(?:permissions?|rights|access|login|account|connection|password|a|an)`,
  `only if`,
);

/** What follows is what will be so. */
export const THEN_PART = /\bthen\b(?=[^]*\S)/i;
