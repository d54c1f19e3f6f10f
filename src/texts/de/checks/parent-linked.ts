/** What the check `parent-linked` says in German. */
import type { parentLinked } from '../../../readiness/checks/parent-linked';
import type { CheckTexts } from '../../check-texts';

export const parentLinkedTexts: CheckTexts<typeof parentLinked> = {
  'parent-linked.title': 'Das Epic dazu',
  'parent-linked.how':
    'Im Ticket das Epic als übergeordnetes Element wählen. Gehört es zu keinem, ist das auch in Ordnung.',
  'parent-linked.why':
    'Das Epic bringt mit, was schon bekannt ist: warum, für wen und was als Nächstes kommt.',
  'parent-linked.expected': 'Ein Epic oder ein anderes übergeordnetes Ticket, zu dem es gehört.',
  'parent-linked.fix': 'Mit dem Epic verknüpfen',
  'parent-linked.parent': 'Es gehört zu „{parent}“.',
  'parent-linked.none': 'Bisher steht es für sich, ohne Epic.',
  'parent-linked.unseen': 'Ob es zu einem Epic gehört, ist von hier aus nicht zu sehen.',
};
