/** What the check `atomic` says in French. */
import type { atomic } from '../../../readiness/checks/atomic';
import type { CheckTexts } from '../../check-texts';

export const atomicTexts: CheckTexts<typeof atomic> = {
  'atomic.title': 'Une seule chose à la fois',
  'atomic.how': 'Garder la partie dont on a besoin en premier, et faire du reste une story à part.',
  'atomic.why':
    'Une story double attend sa moitié la plus lente ; et de deux petites, il y en a souvent une dont on peut se passer.',
  'atomic.expected': 'Une seule chose à faire, pour un seul rôle.',
  'atomic.fix': 'Découper en plusieurs stories',
  'atomic.fix.role': 'Choisir le premier rôle qui en a besoin',
  'atomic.fix.story': 'Dire de quoi il s’agit',
  'atomic.one': 'Il s’agit d’une seule chose.',
  'atomic.actions': {
    by: 'count',
    one: 'Le texte demande une chose : {words}.',
    other: 'Le texte demande {count} choses : {words}.',
  },
  'atomic.roles':
    'Le texte parle pour plusieurs rôles, « {words} » ; chacun a peut-être besoin d’autre chose.',
  'atomic.stories': {
    by: 'count',
    one: 'Le texte raconte {count} story.',
    other: 'Le texte raconte {count} stories.',
  },
  'atomic.bundle': 'Le texte rassemble plusieurs choses : « {words} ».',
  'atomic.no-story': 'Rien n’est encore raconté ; on ne peut donc pas savoir s’il s’agit d’une seule chose.',
  'atomic.unseen': 'Le titre ne raconte pas de story, et la description n’est pas visible d’ici.',
};
