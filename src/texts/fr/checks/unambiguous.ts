/** What the check `unambiguous` says in French. */
import type { unambiguous } from '../../../readiness/checks/unambiguous';
import type { CheckTexts } from '../../check-texts';

export const unambiguousTexts: CheckTexts<typeof unambiguous> = {
  'unambiguous.title': 'Des mots que tout le monde comprend pareil',
  'unambiguous.how': 'Un mot de plus suffit : lesquels, ce qu’on en fait, à partir de quel chiffre.',
  'unambiguous.why':
    'Un mot ouvert, tout le monde le remplit à sa façon, et personne ne s’en rend compte avant la review.',
  'unambiguous.expected': 'Des mots que deux personnes comprennent de la même façon.',
  'unambiguous.fix': 'Dire lesquels, et ce qu’on en fait',
  'unambiguous.fix.measure': 'Dire à quoi on le remarquerait',
  'unambiguous.fix.list': 'Nommer ceux qui comptent',
  'unambiguous.fix.reason': 'Dire ce qui sera plus simple ou mieux',
  'unambiguous.plain': 'Les mots du souhait laissent peu à deviner.',
  'unambiguous.explained': 'Plus bas, le texte en dit plus sur « {words} ».',
  'unambiguous.action': '« {words} » peut désigner plusieurs actions.',
  'unambiguous.thing': '« {words} » laisse ouvert ce dont il s’agit au juste.',
  'unambiguous.quality': '« {words} » n’évoque pas la même chose pour tout le monde.',
  'unambiguous.list': '« {words} » laisse ouvert ce qui en fait partie.',
  'unambiguous.reason': 'La raison, « {words} », ne dit pas encore ce qui s’améliore, ni comment.',
  'unambiguous.unseen': 'La phrase qui raconte la story n’est pas visible d’ici.',
};
