/**
 * How an English wish leaves its scope without an end: actions that stand for many, data that nobody lists, methods
 * that nobody names, qualities without a number. And what gives it one.
 */
import { anyOf, setOf } from '../phrases';
import { BEGIN, EMPTY, END, WORD } from './wish-parts';

/** A number, a format, a list or a condition: the scope has an end. */
export const BOUNDED =
  /\d|\b(?:including|consisting of|containing|returning|showing|limited to|up to|at most|at least|no more than|such as|e\.g|i\.e|namely|by (?:title|name|date|author|price|status|category|type|id|city|zip)|csv|pdf|json|xml|xlsx?|excel|utf-8)\b|,[^,]{1,80},|\(/i;

const SMALL = `(?:preferences?|settings?|password|subscriptions?|notifications?|consent|address(?:es)?|cookies)`;
/** "manage user accounts": create, change, block, delete, see? One of them could be sized. */
export const COARSE = new RegExp(
  `${BEGIN}(?:manage|administer|maintain|handle|control|organi[sz]e)\\s+(?:${EMPTY}\\s+){0,3}(?!(?:${WORD}\\s+){0,2}${SMALL}\\b)(?:${WORD}\\s+)?${WORD}${END}`,
  'iu',
);
const SHOWN = `(?:profiles?|dashboards?|overviews?|information|statistics|stats|analytics|reports?|summar(?:y|ies)|insights|metrics|kpis?|data)`;
/** "a dashboard", as the whole wish. */
export const HIDDEN_DATA_WANTED = new RegExp(
  `^(?:${EMPTY}\\s+){1,3}(?:${WORD}\\s+)?(?:dashboards?|overviews?|reports?|statistics|analytics)${END}`,
  'iu',
);
/** "view a customer profile": what is on it decides how large it is. */
export const HIDDEN_DATA = new RegExp(
  `${BEGIN}(?:view|see|access|look at|check|review|open|display|have|get|read|browse|monitor|track|generate|create|run|show|receive)\\s+(?:${EMPTY}\\s+){0,3}(?:${WORD}\\s+)?${SHOWN}${END}`,
  'iu',
);
const FOUND = `(?:recommendations?|suggestions?|predictions?|forecasts?|insights|matches)`;
/** "see recommendations": how they are found decides how large it is. */
export const HIDDEN_METHOD = new RegExp(
  `${BEGIN}(?:(?:see|get|receive|view|be (?:given|shown|offered))\\s+(?:${WORD}\\s+){0,3}${FOUND}|(?:predict|recommend|forecast|personali[sz]ed?)\\b)(?!\\s+(?:based on|from|for which|that)\\b)`,
  'iu',
);

const GOOD = `(?:fast(?:er)?|quick(?:er|ly)?|responsive|reliable|secure|safe|stable|scalable|available|user-friendly|easy|easier|intuitive|accessible|performant|robust|simple|efficient|flexible|better|improved|optimi[sz]ed|smooth(?:ly)?)`;
/** A quality is the whole wish: "search to be fast", "a better page". */
export const ONLY_QUALITY = anyOf(
  `(?:to be|(?:that|which) (?:is|are)|to (?:run|load|work|respond|perform)|(?:respond|load|run|work|perform)s?)\\s+(?:\\w+ly\\s+|more\\s+|very\\s+|always\\s+|as\\s+)?${GOOD}`,
  `in (?:a )?reasonable (?:amount of )?time`,
);
export const BETTER_THING =
  /^(?:(?:an?|the|my|have|get|see|to|more)\s+){0,3}(?:better|improved|faster|modern|user-friendly|good|nice|great|intuitive)\s+\p{L}+/iu;
/** "any device", "all kinds of files", "third-party systems": nobody can count them. */
export const COUNTLESS = anyOf(
  `(?:all|any|various|third-party|external) (?:(?:kinds?|types?|sorts?) of [a-z]+|devices?|browsers?|platforms?|formats?|systems?|services?|tools?|channels?)`,
  `(?:various|many|multiple|several|different|all) languages`,
);
/** One of these is in every wish of the last two kinds. */
export const SCOPE_CUES =
  setOf(`fast faster quick quicker quickly responsive reliable secure safe stable scalable available friendly easy easier
  intuitive accessible performant robust simple efficient flexible better improved optimized optimised smooth smoothly reasonable
  all any various party external languages`);
