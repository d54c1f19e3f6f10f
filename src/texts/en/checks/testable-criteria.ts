/** What the check `testable-criteria` says in English. */
import type { testableCriteria } from '../../../readiness/checks/testable-criteria';
import type { CheckTexts } from '../../check-texts';

export const testableCriteriaTexts: CheckTexts<typeof testableCriteria> = {
  'testable-criteria.title': 'Criteria that can be tested',
  'testable-criteria.how':
    'Read each criterion and ask “how would I see that?”; write the answer down: what appears, which number, what is refused.',
  'testable-criteria.why':
    'When two people would agree whether it is so, nothing is discussed again at the end of the sprint.',
  'testable-criteria.expected':
    'Most criteria say what one will see, get or measure, and one says what happens when it can’t be done.',
  'testable-criteria.fix': 'Say what one will see or measure',
  'testable-criteria.fix.unhappy': 'Add what happens when it can’t be done',
  'testable-criteria.outcomes': {
    by: 'count',
    one: 'The criterion says what will be so; what happens when it can’t be done is still open.',
    other: 'The criteria say what will be so; what happens when it can’t be done is still open.',
  },
  'testable-criteria.unhappy': {
    by: 'count',
    one: 'The criterion says what will be so, also when it can’t be done.',
    other: 'The criteria say what will be so, also when it can’t be done.',
  },
  'testable-criteria.most': 'Most criteria say what one will see; “{words}” can still be read in two ways.',
  'testable-criteria.few': {
    by: 'count',
    one: '“{words}” can be read in more than one way.',
    other: '{count} criteria can be read in more than one way, for example “{words}”.',
  },
  'testable-criteria.wish': {
    by: 'count',
    one: 'The criterion, “{words}”, can be read in more than one way.',
    other: 'The criteria can be read in more than one way, for example “{words}”.',
  },
  'testable-criteria.none': 'There are no criteria yet that could be tested.',
  'testable-criteria.unseen': 'The criteria can’t be seen from here.',
};
