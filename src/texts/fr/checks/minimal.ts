/** What the check `minimal` says in French. */
import type { minimal } from '../../../readiness/checks/minimal';
import type { CheckTexts } from '../../check-texts';

export const minimalTexts: CheckTexts<typeof minimal> = {
  'minimal.title': 'Juste qui, quoi et pourquoi',
  'minimal.how': 'Garder qui, quoi et pourquoi dans la phrase, et mettre le reste en dessous.',
  'minimal.why':
    'Au milieu d’une phrase, une note passe facilement inaperçue ; en dessous, elle a sa ligne à elle et on la retrouve.',
  'minimal.expected': 'Une phrase avec qui, quoi et pourquoi ; les notes et les détails en dessous.',
  'minimal.fix': 'Mettre le reste sous la phrase',
  'minimal.fix.signs': 'Alléger la phrase de ces signes',
  'minimal.only': 'La phrase dit l’essentiel, et rien de plus.',
  'minimal.note': 'Une note s’est glissée dans la phrase : « {words} ».',
  'minimal.brackets': 'Une explication s’est glissée dans la phrase : « {words} ».',
  'minimal.steps': 'Des étapes sont accrochées à la phrase : « {words} ».',
  'minimal.sentence': 'Après la phrase, le titre continue : « {words} ».',
  'minimal.signs': 'La phrase peut se passer de ces signes : « {words} ».',
  'minimal.unseen': 'La phrase qui raconte la story n’est pas visible d’ici.',
};
