/** What the check `benefit` says in French. */
import type { benefit } from '../../../readiness/checks/benefit';
import type { CheckTexts } from '../../check-texts';

export const benefitTexts: CheckTexts<typeof benefit> = {
  'benefit.title': 'Le pourquoi',
  'benefit.how':
    'Continuer avec « afin de… » ou « pour que… », ou écrire en une phrase ce qui est difficile aujourd’hui.',
  'benefit.why':
    'Une équipe qui connaît la raison trouve la solution la plus simple, et revient avec moins de questions.',
  'benefit.expected': 'Une raison, quelle que soit la forme, et pour qui.',
  'benefit.fix': 'Dire pourquoi c’est important',
  'benefit.fix.who': 'Dire pour qui c’est utile',
  'benefit.fix.sharper': 'Dire ce que ça apporte',
  'benefit.told': 'On sait pourquoi : « {words} ».',
  'benefit.told-for': 'On sait pour qui et pourquoi : « {words} ».',
  'benefit.reason': 'Une raison est donnée : « {words} ».',
  'benefit.problem': 'On sait ce qui est difficile aujourd’hui : « {words} ».',
  'benefit.failure': 'On sait ce qui ne marche pas aujourd’hui : « {words} ».',
  'benefit.stops': 'Le texte dit « {words} » et s’arrête là.',
  'benefit.circular': 'La raison, « {words} », répète le souhait.',
  'benefit.short': 'La raison, « {words} », n’est qu’amorcée.',
  'benefit.none': 'On sait ce qui est à faire, pas encore pourquoi.',
  'benefit.unseen': 'Le titre ne donne pas de raison, et la description n’est pas visible d’ici.',
  'benefit.elsewhere':
    'La raison est peut-être derrière le lien ou dans l’image, où on ne peut pas la lire d’ici.',
};
