/** What the check `parent-linked` says in French. */
import type { parentLinked } from '../../../readiness/checks/parent-linked';
import type { CheckTexts } from '../../check-texts';

export const parentLinkedTexts: CheckTexts<typeof parentLinked> = {
  'parent-linked.title': 'Son epic',
  'parent-linked.how': 'Choisir l’epic dans le champ « Parent ». S’il n’y en a pas, c’est très bien aussi.',
  'parent-linked.why': 'L’epic apporte ce qu’on sait déjà : pourquoi, pour qui, et ce qui vient ensuite.',
  'parent-linked.expected': 'Un parent, epic ou autre, auquel le ticket se rattache.',
  'parent-linked.fix': 'Lier à son epic',
  'parent-linked.parent': 'Le ticket fait partie de « {parent} ».',
  'parent-linked.none': 'Le ticket est seul pour l’instant, sans epic.',
  'parent-linked.unseen': 'On ne voit pas d’ici si le ticket a une epic.',
};
