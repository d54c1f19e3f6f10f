/** What the panel says in English of how a story got here: of the story, never of a person. */
import type { Text } from '../../text';

export const panelPastTexts = {
  'panel.past.untouched': 'Nothing has changed since it was written.',
  'panel.past.line': 'The score over its changes',
  'panel.past.line.said': 'From {from} to {to}. The list below says what changed.',
  'panel.past.line.agreed':
    'From {from} to {to}; now it is called Ready (agreed). The list below says what changed.',
  'panel.past.now': 'Now',
  'panel.past.when': '{day}, {time}',
  'panel.past.created': 'Written',
  'panel.past.changed': 'Changed: {parts}',
  'panel.past.part.type': 'type',
  'panel.past.part.summary': 'summary',
  'panel.past.part.description': 'description',
  'panel.past.part.criteria': 'acceptance criteria',
  'panel.past.part.estimate': 'estimate',
  'panel.past.part.parent': 'parent',
  'panel.past.part.links': 'links',
  'panel.past.part.other': 'other details',
  'panel.past.cut': 'This goes as far back as Jira’s history tells, and shows the latest changes only.',
  'panel.past.flat':
    'Earlier texts were read without their lists and links: Jira’s history keeps the words alone.',
  'panel.past.by-todays-rules': 'Each moment is looked at by today’s rules.',
} as const satisfies Readonly<Record<string, Text>>;
