/** What the prep page says in French of how ready a backlog was over time. */
import type { prepOverTimeTexts as english } from '../../en/pages/prep-over-time';
import type { PageTexts } from '../../page-texts';

export const prepOverTimeTexts: PageTexts<typeof english> = {
  'prep.over-time.title': 'Au fil du temps',
  'prep.over-time.show': 'Afficher',
  'prep.over-time.hide': 'Masquer',
  'prep.over-time.loading': 'Lecture du passé',
  'prep.over-time.nobody':
    'Rien n’est gardé au fil du temps tant que personne n’a dit, sous « Qui est qui », être Product Owner.',
  'prep.over-time.nothing':
    'Il n’y a encore rien à montrer. À partir de demain, un point s’ajoute chaque jour.',
  'prep.over-time.begun': 'Les six derniers mois sont lus dans l’historique des modifications de Jira.',
  'prep.over-time.reading':
    'Les six derniers mois sont lus dans l’historique des modifications de Jira : environ {count} stories pour l’instant.',
  'prep.over-time.curve': 'Combien de stories en haut du backlog étaient prêtes, du {from} au {to}',
  'prep.over-time.all': 'toutes prêtes',
  'prep.over-time.none': 'aucune',
  'prep.over-time.day': 'Jour',
  'prep.over-time.point': '{day} : {ready} sur {count} prêtes, {nearly} presque, {early} au début.',
  'prep.over-time.rebuilt': 'Raconté par l’historique des modifications.',
  'prep.over-time.hollow': 'Les points creux viennent de l’historique des modifications.',
  'prep.over-time.new-rules':
    'Les règles de l’équipe ont changé avant ce jour : il n’est donc pas comparé au précédent.',
  'prep.over-time.readier': {
    by: 'count',
    one: 'Une story est devenue plus prête.',
    other: '{digits} stories sont devenues plus prêtes.',
  },
  'prep.over-time.less': {
    by: 'count',
    one: 'Une story est moins racontée qu’avant.',
    other: '{digits} stories sont moins racontées qu’avant.',
  },
  'prep.over-time.came': {
    by: 'count',
    one: 'Une story est arrivée en haut.',
    other: '{digits} stories sont arrivées en haut.',
  },
  'prep.over-time.went': {
    by: 'count',
    one: 'Une story a quitté le haut.',
    other: '{digits} stories ont quitté le haut.',
  },
  'prep.over-time.same': 'Rien n’a bougé depuis le point précédent.',
  'prep.over-time.table': 'En tableau',
  'prep.over-time.as-curve': 'En courbe',
  'prep.over-time.by-words':
    'Compté d’après les mots des stories seuls, car l’historique n’en dit pas plus : tailles, liens et blocages n’y sont pas.',
  'prep.over-time.first': 'Vous le voyez tout de suite, le reste de l’équipe après votre premier regard.',
  'prep.over-time.behind': {
    by: 'count',
    one: 'C’est toujours décalé d’un jour ouvré.',
    other: 'C’est toujours décalé de {digits} jours ouvrés.',
  },
};
