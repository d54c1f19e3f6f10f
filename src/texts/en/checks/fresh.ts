/** What the check `fresh` says in English. */
import type { fresh } from '../../../readiness/checks/fresh';
import type { CheckTexts } from '../../check-texts';

export const freshTexts: CheckTexts<typeof fresh> = {
  'fresh.title': 'Looked at lately',
  'fresh.how':
    'Read it once: does it still hold, and does anybody still want it? Change what is out of date.',
  'fresh.why': 'What was written half a year ago was true half a year ago; the world around it has moved on.',
  'fresh.expected': 'Something about it was looked at or changed in the last 90 days.',
  'fresh.fix': 'Read it once: does it still hold?',
  'fresh.fix.year': 'Ask whether it is still wanted',
  'fresh.lately': {
    by: 'days',
    one: 'It was last touched a day ago.',
    other: 'It was last touched {days} days ago.',
  },
  'fresh.since.1': 'It was last touched in January {year}.',
  'fresh.since.2': 'It was last touched in February {year}.',
  'fresh.since.3': 'It was last touched in March {year}.',
  'fresh.since.4': 'It was last touched in April {year}.',
  'fresh.since.5': 'It was last touched in May {year}.',
  'fresh.since.6': 'It was last touched in June {year}.',
  'fresh.since.7': 'It was last touched in July {year}.',
  'fresh.since.8': 'It was last touched in August {year}.',
  'fresh.since.9': 'It was last touched in September {year}.',
  'fresh.since.10': 'It was last touched in October {year}.',
  'fresh.since.11': 'It was last touched in November {year}.',
  'fresh.since.12': 'It was last touched in December {year}.',
  'fresh.unseen': 'When it was last touched can’t be seen from here.',
};
