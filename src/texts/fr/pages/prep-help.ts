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
  'prep.help.since':
    'Avant le {day}, les prochaines stories étaient racontées plus en détail que maintenant. Cela arrive quand il se passe beaucoup de choses ; un petit pas est un bon début.',
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
  'prep.help.step': 'Comment',
  'prep.help.step.0': 'Je réponds moi-même ; personne ne le sait',
  'prep.help.step.1': 'Je raconte à une personne de l’équipe, qui écrit',
  'prep.help.talk':
    'Racontez-les pendant 15 minutes à une personne de votre choix : elle l’écrit, vous le changez ou l’écartez, et personne d’autre ne voit cette note.',
  'prep.help.whom': 'À qui souhaitez-vous demander ?',
  'prep.help.someone-else': 'Une autre personne',
  'prep.help.ask-for-talk': 'Demander ces 15 minutes',
  'prep.help.fault.whom': 'Choisissez d’abord une personne.',
  'prep.help.asked': 'Vous avez demandé 15 minutes à {name}. Pas encore de réponse.',
  'prep.help.running': '{name} a 15 minutes pour vous.',
  'prep.help.needs-someone': 'Cette fois, c’est pour une autre personne.',
  'prep.help.done': 'C’est fait',
  'prep.help.ended': 'C’est terminé, pour vous deux.',
  'prep.help.for-two': 'Personne d’autre que vous et {name} ne voit ceci.',
  'prep.help.asks': {
    by: 'count',
    one: '{name} aimerait vous parler d’une story pendant 15 minutes. Vous l’écrivez, et {name} en décide.',
    other:
      '{name} aimerait vous parler de {digits} stories pendant 15 minutes. Vous l’écrivez, et {name} en décide.',
  },
  'prep.help.yes': 'Oui, volontiers',
  'prep.help.not-this-time': 'Pas cette fois',
  'prep.help.agreed':
    '{name} sait que vous avez ces 15 minutes. Ce que vous entendez s’écrit dans ces stories :',
  'prep.help.after-all': 'Finalement, je ne peux pas',
  'prep.help.said-no': 'Bien. {name} apprend seulement que c’est pour une autre personne.',
};
