/** How German texts give a spike its end. */
import { LETTERS, typed } from './letters';

const NUMBER = `(?:\\d{1,3}(?:[.,]\\d)?|ein(?:e[nrm]?)?|zwei|drei|vier|fünf|sechs|acht|zehn|halbe[rn]?|ein(?:en)? halbe[nr]?|1/2|½|anderthalb|eineinhalb|den|die)`;
const UNIT = `(?:arbeits|personen|werk|story|mann|halb)?-?(?:stunden?|std\\.?|h|tage?n?|t|pt|woche[n]?|sprints?|iteration(?:en)?|minuten?|min|nachmittag|vormittag|punkte?n?|points?|days?|hours?)`;
const LENGTH = `${NUMBER}[\\s-]{0,2}${UNIT}(?![${LETTERS}])`;

/** A length that somebody set: "Timebox: 2 Tage", "höchstens zwei Tage", "nicht länger als einen Nachmittag". */
export const TIME_BOX = new RegExp(
  typed(
    [
      `(?:time[- ]?box(?:ed|ing)?|zeitbox|zeitrahmen|zeitbudget|zeitlimit|zeitraum|zeitliche begrenzung)(?![${LETTERS}])[^.\\n]{0,40}?(?<![${LETTERS}])${LENGTH}`,
      `(?<![${LETTERS}])${LENGTH}\\s(?:time[- ]?box(?:ed)?|maximal|max\\.?|höchstens|limit)(?![${LETTERS}])`,
      `(?<![${LETTERS}])(?:max(?:imal|imum)?\\.?|höchstens|nicht (?:mehr|länger) als|bis zu|(?:begrenzt|beschränkt|limitiert) auf|begrenzen (?:\\S+ ){0,3}auf|innerhalb von|binnen|dauer|aufwand|(?:max|zeit) ?[:=])\\s{0,2}:?\\s{0,2}${LENGTH}`,
      `(?<![${LETTERS}])auf ${LENGTH} (?:begrenzt|beschränkt|limitiert|getimeboxt|timeboxed)`,
      `(?:nehmen|nehme) (?:wir )?(?:uns|mir) (?:[${LETTERS}]{1,12} ){0,2}${LENGTH}`,
      `(?:schätzung|aufwand|estimate):?\\s{1,2}${LENGTH}`,
      `bis (?:zum )?ende (?:der |des |dieser |dieses )?(?:tages|woche|sprints|iteration)`,
    ].join('|'),
  ),
  'i',
);

/** A quick look before the long one. */
export const MAYBE_TIME_BOX =
  /box|zeit|max|h(?:ö|oe)chst|als|begrenz|beschr|limit|innerhalb|binnen|bis |dauer|aufwand|sch(?:ä|ae)tz|estimate/i;

/** A time box without its length. */
export const NAMED_BOX = /\btime[- ]?box(?:ed|ing)?\b|\bzeit(?:box|rahmen|budget|limit)\b/i;
