/** What the check `acceptance-criteria` says in English. */
import type { acceptanceCriteria } from '../../../readiness/checks/acceptance-criteria';
import type { CheckTexts } from '../../check-texts';

export const acceptanceCriteriaTexts: CheckTexts<typeof acceptanceCriteria> = {
  'acceptance-criteria.title': 'How we know it is done',
  'acceptance-criteria.how':
    'Write under “Acceptance criteria” what one will see or measure when it is done; two or three lines are enough.',
  'acceptance-criteria.how.decision':
    'Write in a sentence what will be decided or done with the answer, and by when.',
  'acceptance-criteria.why': 'Criteria answer “is this what you meant?” before the sprint and not after it.',
  'acceptance-criteria.expected':
    'One criterion or more, wherever your team keeps them; for a task when it is done, for a spike the decision it serves.',
  'acceptance-criteria.fix': 'Say when it is done',
  'acceptance-criteria.fix.more': 'Add another criterion',
  'acceptance-criteria.fix.title': 'Put “Acceptance criteria” above the list',
  'acceptance-criteria.fix.rule': 'Put “Acceptance criteria” above it',
  'acceptance-criteria.fix.decision': 'Name the decision it serves',
  'acceptance-criteria.found': {
    by: 'count',
    one: 'One criterion is written down.',
    other: '{count} criteria are written down.',
  },
  'acceptance-criteria.unnamed': {
    by: 'count',
    one: 'One line reads like a criterion.',
    other: '{count} lines read like criteria.',
  },
  'acceptance-criteria.rule': {
    by: 'count',
    one: 'One sentence reads like a criterion.',
    other: '{count} sentences read like criteria.',
  },
  'acceptance-criteria.done-when': 'It says when it is done.',
  'acceptance-criteria.decision': 'It names what the answer is for.',
  'acceptance-criteria.title-only': 'There is a place for criteria, and nothing in it yet.',
  'acceptance-criteria.none': 'No criteria are written down yet.',
  'acceptance-criteria.none.task': 'Nothing says yet when it is done.',
  'acceptance-criteria.none.spike': 'Nothing says yet which decision it serves.',
  'acceptance-criteria.unseen': 'Where your team keeps criteria can’t be seen from here.',
  'acceptance-criteria.elsewhere':
    'Criteria may be behind the link or in the picture, where they can’t be read from here.',
  'acceptance-criteria.other-item': 'Criteria are said to be in another item, and can’t be read from here.',
};
