/** How English texts give a spike its end. */
import { oneOf } from '../phrases';

const NUMBER = `(?:\\d{1,3}(?:[.,]\\d)?|an?|one|two|three|four|five|six|seven|eight|ten|half an?|the)`;
const UNIT = `(?:working |person[- ]?|story |man[- ]?|business |full )?(?:hours?|hrs?|h|days?|d|weeks?|sprints?|iterations?|minutes?|mins?|afternoon|morning|points?)`;
const LENGTH = `${NUMBER}[\\s-]{0,2}${UNIT}`;
const AT_MOST = oneOf(`max(?:imum)?\\.? maximal(?:ly)?`);

/** A length that somebody set: "time box: 2 days", "two days at most", "spend no more than an afternoon". */
export const TIME_BOX = new RegExp(
  [
    `\\btime[- ]?box(?:ed|ing)?\\b[^.\\n]{0,40}?\\b${LENGTH}\\b`,
    `\\b${LENGTH}\\s(?:of )?(?:time[- ]?box(?:ed)?|at (?:the )?most|max(?:imum)?|tops|or less|limit)\\b`,
    `\\b(?:${AT_MOST}|at (?:the )?most|no (?:more|longer) than|not (?:more|longer) than|up to|limit(?:ed)? (?:it |this |the spike |ourselves )?to|within|spend(?: about| around| only)?|(?:max|time) ?[:=])\\s{0,2}(?:of )?${LENGTH}\\b`,
    `\\b(?:original )?(?:time )?estimate:?\\s{1,2}${LENGTH}\\b`,
    `\\bby (?:the )?end of (?:the |this )?(?:day|week|sprint|iteration)\\b`,
  ].join('|'),
  'i',
);

/** A quick look before the long one. */
export const MAYBE_TIME_BOX = /box|most|max|than|limit|within|up to|spend|estimate|less|tops|end of/i;

/** A time box without its length. */
export const NAMED_BOX = /\btime[- ]?box(?:ed|ing)?\b/i;
