/** How English says outright that an item gathers several. */
import { oneOf } from '../phrases';

const WORK = oneOf(
  `fix fixes bugs bugfixes issues improvements enhancements changes tasks work things tweaks clean-?ups? to-?dos polish stuff problems refactorings?`,
);
/** "Various fixes in the editor", "Complete remaining work for …", "Misc": a title that names no one thing. */
export const CATCH_ALL = new RegExp(
  `\\b(?:various|misc(?:ellaneous)?\\.?|assorted|remaining|left-?over|random) (?:[\\w/-]{1,20} ){0,2}?${WORK}\\b|^\\W{0,3}(?:misc(?:ellaneous)?|odds and ends|bits and pieces)\\b`,
  'i',
);
/** "These are actually five bugs in one." */
export const SEVERAL_IN_ONE =
  /\b(?:\d{1,2}|two|three|four|five|six|several|multiple|many) (?:\w{1,20} )?(?:bugs|issues|problems|stories|tasks|things|tickets|features) in (?:one|1|a single)\b/i;
/** One of these is in every text that says so. */
export const IN_ONE = [' in one', ' in 1', ' in a single'] as const;
