/** What the check `parent-linked` says in English. */
import type { parentLinked } from '../../../readiness/checks/parent-linked';
import type { CheckTexts } from '../../check-texts';

export const parentLinkedTexts: CheckTexts<typeof parentLinked> = {
  'parent-linked.title': 'Its epic',
  'parent-linked.how': 'Choose the epic in the field “Parent”. If it belongs to none, that is fine too.',
  'parent-linked.why': 'The epic brings along what is known already: why, for whom, and what comes next.',
  'parent-linked.expected': 'An epic or another parent that it belongs to.',
  'parent-linked.fix': 'Link it to its epic',
  'parent-linked.parent': 'It belongs to “{parent}”.',
  'parent-linked.none': 'It stands alone so far, without an epic.',
  'parent-linked.unseen': 'Whether it has an epic can’t be seen from here.',
};
