/** What the check `parent-linked` says in Portuguese. */
import type { parentLinked } from '../../../readiness/checks/parent-linked';
import type { CheckTexts } from '../../check-texts';

export const parentLinkedTexts: CheckTexts<typeof parentLinked> = {
  'parent-linked.title': 'O épico',
  'parent-linked.how': 'Escolha o épico no campo “Pai” (“Parent”). Se não for de nenhum, tudo bem também.',
  'parent-linked.why': 'O épico traz o que já se sabe: por quê, para quem e o que vem depois.',
  'parent-linked.expected': 'Um épico, ou outro item acima, ao qual pertença.',
  'parent-linked.fix': 'Vincular ao épico',
  'parent-linked.parent': 'Faz parte de “{parent}”.',
  'parent-linked.none': 'Por enquanto não faz parte de nenhum épico.',
  'parent-linked.unseen': 'Daqui não dá para ver se tem épico.',
};
