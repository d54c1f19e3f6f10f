/** English, all topics. */
import type { Language } from '../language';
import * as actions from './actions';
import * as asides from './asides';
import * as bugReport from './bug-report';
import * as bundle from './bundle';
import * as criteria from './criteria';
import * as dependencies from './dependencies';
import * as ends from './ends';
import * as forms from './forms';
import * as openPoints from './open-points';
import * as reason from './reason';
import * as reproduction from './reproduction';
import * as rules from './rules';
import * as sentence from './sentence';
import * as story from './story';
import * as testable from './testable';
import * as timeBox from './time-box';
import * as title from './title';
import * as vague from './vague';

/** Each topic is copied: what a bundler makes of a whole module answers each question by a function of its own. */
export const english: Language = {
  code: 'en',
  actions: { ...actions },
  asides: { ...asides },
  bugReport: { ...bugReport },
  bundle: { ...bundle },
  criteria: { ...criteria },
  dependencies: { ...dependencies },
  ends: { ...ends },
  forms: { ...forms },
  openPoints: { ...openPoints },
  reason: { ...reason },
  reproduction: { ...reproduction },
  rules: { ...rules },
  sentence: { ...sentence },
  story: { ...story },
  testable: { ...testable },
  timeBox: { ...timeBox },
  title: { ...title },
  vague: { ...vague },
};
