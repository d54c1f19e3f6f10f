/** What the check `problem-oriented` says in French. */
import type { problemOriented } from '../../../readiness/checks/problem-oriented';
import type { CheckTexts } from '../../check-texts';

export const problemOrientedTexts: CheckTexts<typeof problemOriented> = {
  'problem-oriented.title': 'Le souhait, sans imposer le comment',
  'problem-oriented.how':
    'Dire ce que quelqu’un veut obtenir, et garder l’idée du comment sur une ligne en dessous.',
  'problem-oriented.why': 'Une équipe qui sait où l’on veut arriver connaît peut-être un chemin plus simple.',
  'problem-oriented.expected':
    'Ce que quelqu’un veut obtenir ; les idées sur le comment trouvent leur place sous la phrase.',
  'problem-oriented.fix': 'Dire ce qu’on veut obtenir',
  'problem-oriented.fix.technology': 'Dire ce qui s’améliore, et pour qui',
  'problem-oriented.open': 'On sait ce qui est voulu, et le comment reste ouvert.',
  'problem-oriented.screen': 'Le texte décide déjà de l’apparence ou du geste : « {words} ».',
  'problem-oriented.technology': 'Le texte décide déjà de la technologie : « {words} ».',
  'problem-oriented.code': 'Le texte dit ce qui arrive au code : « {words} ».',
  'problem-oriented.unseen': 'La phrase qui raconte la story n’est pas visible d’ici.',
};
