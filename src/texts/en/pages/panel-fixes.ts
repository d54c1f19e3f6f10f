/** What fixing in place says in English. It observes, then helps: of the story, never of a person. */
import type { Text } from '../../text';

export const panelFixTexts = {
  'panel.fixing.do.reason': 'Say why it matters',
  'panel.fixing.do.sharper': 'Say what it brings',
  'panel.fixing.do.for-whom': 'Say for whom it is',
  'panel.fixing.do.criteria': 'Write criteria',
  'panel.fixing.do.more-criteria': 'Edit the criteria',
  'panel.fixing.do.decision': 'Name the decision it serves',
  'panel.fixing.do.open-points': 'Answer what is still open',
  'panel.fixing.do.estimate': 'Add the estimate',
  'panel.fixing.do.time-box': 'Give it a time box',
  'panel.fixing.do.described': 'Say what it is about',
  'panel.fixing.do.both': 'Say what happens, and what should',
  'panel.fixing.do.expected': 'Say what should happen instead',
  'panel.fixing.do.actual': 'Say what happens today',
  'panel.fixing.do.steps': 'Write down the steps',
  'panel.fixing.do.environment': 'Add the version or browser',
  'panel.fixing.do.answer': 'Take the answer into the story',
  'panel.fixing.bench': 'Change the story here',
  'panel.fixing.loading': 'Getting the editor …',
  'panel.fixing.lost': 'The editor didn’t come.',
  'panel.fixing.overwritten':
    'Somebody else wrote here at the same moment, and this change took the place of what they wrote.',
  'panel.fixing.overwritten.words': 'What the other person wrote',
  'panel.fixing.overwritten.next':
    'What still belongs in the story can be copied and put in again in Jira’s editor; if nothing does, leave it as it is.',
  'panel.fixing.overwritten.emptied':
    'Somebody else emptied this field at the same moment; this change stands in it now.',
  'panel.fixing.copy': 'Copy the text',
  'panel.fixing.copied': 'Copied.',
  'panel.fixing.copy.by-hand': 'The text, ready to be copied',
  'panel.undo': 'Undo',
  'panel.undo.asking': 'Undoing …',
  'panel.undo.done': 'It is as before.',
  'panel.undo.changed': 'This was changed again since; it stays as it is.',
  'panel.undo.not-changeable': 'Jira doesn’t let you change this back here; it stays as it is.',
} as const satisfies Readonly<Record<string, Text>>;
