/** What the prep page says in French to the Product Owner alone, of help that is offered. {day} is « demain » or « jeudi ». */
import type { prepHelpTexts as english } from '../../en/pages/prep-help';
import type { PageTexts } from '../../page-texts';

export const prepHelpTexts: PageTexts<typeof english> = {
  'prep.help.only-you': 'Personne d’autre que vous ne voit ceci.',
  'prep.help.title.on': {
    by: 'count',
    one: 'Une story de {day} tient à ce que vous savez le mieux',
    other: '{digits} stories de {day} tiennent à ce que vous savez le mieux',
  },
  'prep.help.title.soon': {
    by: 'count',
    one: 'Pour {day}, une story tient à ce que vous savez le mieux',
    other: 'Pour {day}, {digits} stories tiennent à ce que vous savez le mieux',
  },
  'prep.help.title.none': {
    by: 'count',
    one: 'Une des prochaines stories tient à ce que vous savez le mieux',
    other: '{digits} des prochaines stories tiennent à ce que vous savez le mieux',
  },
  'prep.help.question': {
    by: 'count',
    one: 'Une réponse de vous aide le plus : environ {minutes} minutes, et personne d’autre ne le sait.',
    other:
      'La même question en fait avancer {digits} : environ {minutes} minutes chacune, et une seule aide déjà. Personne d’autre ne le sait.',
  },
  'prep.help.each':
    'Un premier pas pour chacune : environ {minutes} minutes en tout, et personne d’autre ne le sait.',
  'prep.help.why':
    'Ce qui est écrit dans une story ne se demande plus en réunion, et la story revient moins souvent.',
  'prep.help.accept': 'Je le fais maintenant',
  'prep.help.change': 'Modifier',
  'prep.help.not-now': 'Pas maintenant',
  'prep.help.no': 'Non, merci',
  'prep.help.lapses.on': 'Ceci disparaît de soi-même {day} à {time}.',
  'prep.help.lapses.soon': 'Ceci disparaît de soi-même {day} à {time}.',
  'prep.help.stories': 'Quelles stories',
  'prep.help.save': 'Enregistrer',
  'prep.help.cancel': 'Annuler',
  'prep.help.fault.stories': 'Choisissez au moins une story.',
  'prep.help.put-off.on': 'Remis à {day}. Personne d’autre ne le sait.',
  'prep.help.put-off.soon': 'Remis à {day}. Personne d’autre ne le sait.',
  'prep.help.another-day': 'Un autre jour',
  'prep.help.show-now': 'Montrer maintenant',
  'prep.help.yours': {
    by: 'count',
    one: 'Vous vous en chargez. Une story est encore ouverte.',
    other: 'Vous vous en chargez. {digits} stories sont encore ouvertes.',
  },
  'prep.help.all-done': 'C’était votre choix, et c’est fait : on peut parler de ces stories.',
  'prep.help.take-back': 'Revenir dessus',
  'prep.help.declined.on': 'Bien. Rien ne vient de soi-même avant {day}, et ce sera plus petit.',
  'prep.help.declined.for-good': 'Bien. Plus rien ne vient de soi-même.',
  'prep.help.undo': 'Rétablir',
  'prep.help.ask': 'J’aimerais un coup de main',
  'prep.help.nothing': 'En haut du backlog, rien ne demande d’aide en ce moment.',
  'prep.help.over': 'C’était pour une réunion qui a commencé.',
};
