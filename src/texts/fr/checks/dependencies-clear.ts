/** What the check `dependencies-clear` says in French. */
import type { dependenciesClear } from '../../../readiness/checks/dependencies-clear';
import type { CheckTexts } from '../../check-texts';

export const dependenciesClearTexts: CheckTexts<typeof dependenciesClear> = {
  'dependencies-clear.title': 'Des dépendances à portée de main',
  'dependencies-clear.how':
    'Mettre la clé ou l’adresse à côté des mots, ou lier le ticket ; joindre ce dont parle le texte.',
  'dependencies-clear.how.blocker':
    'Regarder où en est l’autre ticket : passer après lui, demander juste la partie utile, ou s’en détacher.',
  'dependencies-clear.how.talk': 'Deux phrases suffisent : ce qui a été convenu, et avec qui.',
  'dependencies-clear.why':
    'Un travail qui attend quelque chose sans nom s’arrête en plein sprint, et personne ne sait pour combien de temps.',
  'dependencies-clear.expected':
    'Ce qui est attendu est terminé, ou se retrouve par une clé ou une adresse ; ce que le texte annonce est là.',
  'dependencies-clear.fix': 'Dire où le trouver',
  'dependencies-clear.fix.link': 'Lier {key}',
  'dependencies-clear.fix.blocker': 'Convenir de ce qui passe en premier',
  'dependencies-clear.fix.file': 'Joindre ce dont parle le texte',
  'dependencies-clear.fix.talk': 'Noter ce qui a été convenu',
  'dependencies-clear.blocked': 'En attente de {key}, « {words} », qui n’est pas encore terminé.',
  'dependencies-clear.blocked-by-several':
    'En attente de {count} tickets qui ne sont pas encore terminés, à commencer par {key}, « {words} ».',
  'dependencies-clear.work': '« {words} » n’indique ni clé ni adresse où aller voir.',
  'dependencies-clear.file': 'Le texte parle d’un fichier qui n’est pas encore là : « {words} ».',
  'dependencies-clear.talk': 'Le texte renvoie à une discussion où tout le monde n’était pas : « {words} ».',
  'dependencies-clear.page': 'Le texte renvoie à une page, sans son adresse : « {words} ».',
  'dependencies-clear.named': 'Tout ce qui est attendu ou cité se retrouve facilement.',
  'dependencies-clear.not-linked': 'Le texte cite {key}, sans lien vers ce ticket.',
  'dependencies-clear.done': 'Ce qui était attendu est terminé.',
  'dependencies-clear.none': 'Le texte ne dépend de rien.',
  'dependencies-clear.bare': 'Avec un titre seul, on ne peut pas savoir de quoi cela dépend.',
  'dependencies-clear.unseen': 'La description n’est pas visible d’ici.',
  'dependencies-clear.unseen-file': 'Le texte parle d’un fichier ; on ne voit pas d’ici s’il est joint.',
  'dependencies-clear.unseen-blocker': 'En attente de {key} ; on ne voit pas d’ici où il en est.',
  'dependencies-clear.elsewhere':
    'Les dépendances sont peut-être derrière le lien ou dans l’image, où on ne peut pas les lire d’ici.',
};
