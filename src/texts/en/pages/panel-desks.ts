/** What the panel says in English at the desks where a story gets a parent or a blocker, or is split. Loaded with them. */
import type { Text } from '../../text';

export const panelDeskTexts = {
  'panel.relation.find.parent': 'Parent, by key or title',
  'panel.relation.find.blocker': 'What it waits for, by key or title',
  'panel.relation.looking': 'Looking through the project …',
  'panel.relation.none': 'Nothing here with these letters.',
  'panel.relation.found': { by: 'count', one: '{digits} item', other: '{digits} items' },
  'panel.relation.preview.parent': '{key} will belong to {other}, “{words}”.',
  'panel.relation.preview.blocker': '{key} will say that it is blocked by {other}, “{words}”.',
  'panel.relation.make.parent': 'Set as the parent',
  'panel.relation.make.blocker': 'Link it',
  'panel.relation.making': 'Jira is writing it down …',
  'panel.relation.not-now': 'Not now',
  'panel.relation.changed':
    'Somebody has changed this in Jira meanwhile, and nothing of theirs was lost. The panel shows how it stands now.',
  'panel.relation.done.parent': '{key} belongs to {other} now.',
  'panel.relation.done.blocker': '{key} is linked with {other}, which it waits for.',
  'panel.split.loading': 'Reading the criteria …',
  'panel.split.title': 'Title of the second story',
  'panel.split.criteria': 'What goes with it',
  'panel.split.no-criteria':
    'No list of criteria stands here yet, so the second story begins with its title.',
  'panel.split.in-both':
    'The criteria of {key} can’t be changed from here, so these will stand in both stories.',
  'panel.split.stays': 'Stays in {key}',
  'panel.split.second': 'Goes to “{words}”',
  'panel.split.none-there': 'No criteria',
  'panel.split.note':
    'The second story gets the same type and parent, and a link with {key}. Once it is made it stays; it can be deleted in Jira.',
  'panel.split.note.criteria':
    'The criteria that move can be put back into {key} afterwards, as long as nobody has changed them there.',
  'panel.split.make': 'Make the second story',
  'panel.split.may-be-there': 'The second story may be there already: a look at the backlog tells.',
  'panel.split.made': 'The second story is there:',
  'panel.split.left.link': 'The two are not linked yet: “Link work item” in Jira does it.',
  'panel.split.left.criteria':
    'The criteria that moved still stand in {key}, too: they can be taken out there.',
  'panel.split.left.unsure': 'What moved may still stand in {key}, too.',
  'panel.split.was-there':
    'A story of this title was linked already, so no other was made. {key} is as it was.',
  'panel.split.moved': 'What moved stands in {other} now, and no longer in {key}.',
  'panel.split.moved-back': 'What moved stands in {key} again, and in {other}, too.',
  'panel.split.put-back': 'Put the criteria back',
  'panel.split.close': 'Done',
} as const satisfies Readonly<Record<string, Text>>;
