/** What the check `well-formed` says in French. */
import type { wellFormed } from '../../../readiness/checks/well-formed';
import type { CheckTexts } from '../../check-texts';

export const wellFormedTexts: CheckTexts<typeof wellFormed> = {
  'well-formed.title': 'Qui veut quoi',
  'well-formed.how':
    'Réunir la personne et le souhait en une phrase : « En tant que…, je veux… », ou « Les membres peuvent… ».',
  'well-formed.why':
    'Avec quelqu’un en tête, l’équipe se demande ce que cette personne sait, voit et fait ensuite, et devine moins.',
  'well-formed.expected': 'Quelqu’un, et ce que cette personne veut ou fait, quelle que soit la forme.',
  'well-formed.fix': 'Dire qui le veut ou le fait',
  'well-formed.fix.what': 'Dire ce qui est voulu',
  'well-formed.both': 'On sait qui veut ou fait quelque chose, et quoi.',
  'well-formed.no-what': 'On sait pour qui, pas encore ce qui est voulu : « {words} ».',
  'well-formed.no-who': 'On sait ce qui est voulu, pas encore par qui : « {words} ».',
  'well-formed.topic': 'On sait de quoi il s’agit, pas encore qui le veut.',
  'well-formed.unseen': 'La phrase qui raconte la story n’est pas visible d’ici.',
};
