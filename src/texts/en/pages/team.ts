/**
 * Who is who around a board, in English: on the prep page, and where the team keeps its list. {day} is "tomorrow", "Tuesday" or
 * "Tuesday 24 Nov". Nobody is rated here, and nobody is told what to do.
 */
import type { Text } from '../../text';

export const teamTexts = {
  'team.title': 'Who is who',
  'team.none': 'Nobody has said yet who the Product Owner is here.',
  'team.unread': 'Who is who can’t be shown right now.',
  'team.role.product-owner': 'Product Owner',
  'team.role.scrum-master': 'Scrum Master',
  'team.nobody': 'Nobody has said so yet.',

  /** {people}: names, each with one of the remarks below in brackets where there is one. */
  'team.line': '{role}: {people}.',
  'team.person': '{name} ({remark})',
  'team.from': 'from {day}, {time}',
  'team.until': 'until {day}, {time}',
  'team.awaits': 'waits for a yes; without an answer from {day}, {time}',
  'team.declined': 'The answer was “not now”. Only you see this.',
  'team.declined.seen': 'All right',

  'team.claim.product-owner': 'I’m the Product Owner',
  'team.claim.scrum-master': 'I’m the Scrum Master',
  'team.means.product-owner':
    'You’ll be the first to see how readiness develops, and only you decide on offers of help.',
  'team.means.scrum-master': 'You can change the team’s rules. It gives you no say over people.',
  'team.holds.from': 'The team sees that you said so; it holds from {day}, {time}.',
  'team.holds.now': 'The team sees that you said so; it holds at once.',
  'team.holds.after': {
    by: 'count',
    one: 'The team sees that you said so; it holds after {words} working day.',
    other: 'The team sees that you said so; it holds after {words} working days.',
  },
  'team.holds.second':
    'Whoever has this role now is asked whether you share it. Without an answer it holds after ten working days.',
  'team.confirm': 'Confirm',
  'team.not-now': 'Not now',

  'team.step-back': 'Step back',
  'team.take-back': 'Take it back',
  'team.stay': 'Stay',
  'team.hand-over': 'Hand over',
  'team.hand-over.to': 'Who could take over?',
  'team.hand-over.how': 'It changes hands only if they say yes.',
  'team.hand-over.asked': 'You asked {name} to take over.',
  'team.hand-over.back': 'Take the question back',
  'team.offer.product-owner': '{name} asks whether you take over as Product Owner.',
  'team.offer.scrum-master': '{name} asks whether you take over as Scrum Master.',
  'team.offer.yes': 'I take over',
  'team.second.product-owner': '{name} would like to be Product Owner beside you.',
  'team.second.scrum-master': '{name} would like to be Scrum Master beside you.',
  'team.second.yes': 'Yes, the two of us',
  'team.also': {
    by: 'count',
    one: 'You are Product Owner of one more board, and seen as one person there and here.',
    other: 'You are Product Owner of {words} more boards, and seen as one person there and here.',
  },
  'team.first-look': 'Working days for which you look first',
  'team.first-look.later': 'It holds for what comes after.',
  'team.publish': 'Show everybody how far each story is',
  'team.publish.how':
    'Whoever may see a story then reads it beside “Groundwork” on the story, and can search for it in Jira: groundwork.readiness = Ready (or Nearly, Early). Only this word, never the number; switched off, it is removed again.',

  'people.looking': 'Looking for names …',
  'people.none': 'Nobody with these letters can be given work here.',
  'people.found': { by: 'count', one: '{digits} name', other: '{digits} names' },

  'members.title': 'Who belongs to the team',
  'members.loading': 'Reading who belongs to the team …',
  'members.all': 'Everybody who may edit stories here',
  'members.listed': 'Only the people on a list',
  'members.list': 'People on the list',
  'members.nobody': 'Nobody is on the list yet.',
  'members.add': 'Add somebody',
  'members.remove': 'Remove {name}',
  'members.save': 'Save the list',
  'members.undo': 'Put it back',
  'members.saved': 'The list is saved.',
  'members.roles': 'The Product Owner and the Scrum Master belong to the team, listed or not.',
  'members.keepers':
    'If one day nobody on the list may edit here any more, project administrators can still change it.',
  'members.read-only': 'Project administrators, the Product Owner and the Scrum Master can change this.',
} as const satisfies Readonly<Record<string, Text>>;
