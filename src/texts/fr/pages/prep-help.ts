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
  'prep.help.another-day': 'Ou le remontrer le',
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
  'prep.help.step.2': 'Deux collègues rédigent les critères de deux stories',
  'prep.help.step.3': 'Un collègue vient à un entretien et le met par écrit',
  'prep.help.step.4': 'Deux collègues préparent les stories pendant un temps',
  'prep.help.pair': {
    by: 'count',
    one: 'Deux collègues de votre choix rédigent les critères de une story, une heure chacun au plus : vous changez ou laissez tomber ce qu’ils écrivent, et personne d’autre ne voit cette note.',
    other:
      'Deux collègues de votre choix rédigent les critères de {digits} stories, une heure chacun au plus : vous changez ou laissez tomber ce qu’ils écrivent, et personne d’autre ne voit cette note.',
  },
  'prep.help.along': {
    by: 'count',
    one: 'Un collègue de votre choix vient à votre prochain entretien sur une story et le met par écrit, deux heures au plus : vous le changez ou le laissez tomber, et personne d’autre ne voit cette note.',
    other:
      'Un collègue de votre choix vient à votre prochain entretien sur {digits} stories et le met par écrit, deux heures au plus : vous le changez ou le laissez tomber, et personne d’autre ne voit cette note.',
  },
  'prep.help.lend': {
    by: 'count',
    one: 'Deux collègues de votre choix préparent une story pour vous jusqu’à {day}, six heures chacun au plus. Vous décidez de ce qu’ils écrivent, et personne d’autre ne voit cette note.',
    other:
      'Deux collègues de votre choix préparent {digits} stories pour vous jusqu’à {day}, six heures chacun au plus. Vous décidez de ce qu’ils écrivent, et personne d’autre ne voit cette note.',
  },
  'prep.help.whom-else': 'Et qui d’autre ?',
  'prep.help.ask-them': 'Leur demander',
  'prep.help.fault.two': 'Choisissez d’abord deux collègues.',
  'prep.help.fault.two-stories': 'Cette étape porte sur deux stories au plus.',
  'prep.help.lent-until': 'Jusqu’à quand',
  'prep.help.fault.until': 'Choisissez un jour à venir.',
  'prep.help.asked-all': 'Rien ne commence avant que chacun ait dit oui.',
  'prep.help.runs.2': 'Ils rédigent ensemble les critères de ces stories, et vous en décidez.',
  'prep.help.runs.3': 'Cette personne vient avec vous et met par écrit ce qui est dit.',
  'prep.help.runs.4': 'Ils préparent ces stories, et vous décidez de ce qu’ils écrivent.',
  'prep.help.said-yes': 'a dit oui',
  'prep.help.is-asked': 'est sollicité',
  'prep.help.lent.on':
    'Seule l’écriture est prêtée, et elle vous revient le {day}. Chacun de vous peut y mettre fin à tout moment, sans raison.',
  'prep.help.lent.soon':
    'Seule l’écriture est prêtée, et elle vous revient {day}. Chacun de vous peut y mettre fin à tout moment, sans raison.',
  'prep.help.second': 'un second collègue',
  'prep.help.asks.2': {
    by: 'count',
    one: '{name} aimerait que {other} et vous rédigiez les critères de une story, une heure chacun au plus. {name} en décide.',
    other:
      '{name} aimerait que {other} et vous rédigiez les critères de {digits} stories, une heure chacun au plus. {name} en décide.',
  },
  'prep.help.asks.3': {
    by: 'count',
    one: '{name} aimerait que vous veniez à un entretien sur une story et le mettiez par écrit, deux heures au plus. {name} en décide.',
    other:
      '{name} aimerait que vous veniez à un entretien sur {digits} stories et le mettiez par écrit, deux heures au plus. {name} en décide.',
  },
  'prep.help.asks.4': {
    by: 'count',
    one: '{name} aimerait que {other} et vous prépariez une story jusqu’à {day}, six heures chacun au plus. Ensuite, cela revient à {name}.',
    other:
      '{name} aimerait que {other} et vous prépariez {digits} stories jusqu’à {day}, six heures chacun au plus. Ensuite, cela revient à {name}.',
  },
  'prep.help.agreed.waits': 'Vous avez dit oui. Cela commence quand chacun l’aura dit.',
  'prep.help.agreed.runs': 'C’est commencé. Ce que vous écrivez va dans ces stories, et {name} en décide :',
  'prep.help.for-few': 'Seules les personnes nommées ici voient cela.',
  'prep.help.end': 'Y mettre fin',
  'prep.help.could-help': 'Ont dit pouvoir aider :',
  'prep.help.suggest': 'Proposer quelqu’un',
  'prep.help.suggest.worked-on': 'a travaillé sur {area} en {month}',
  'prep.help.suggest.would-learn': 'découvrirait {area}, qu’une seule personne connaît jusqu’ici',
  'prep.help.suggest.another-view': 'apporte un autre regard',
  'prep.help.suggest.nobody': 'Le travail fait jusqu’ici ne désigne personne. Vous pouvez choisir par nom.',
  'prep.help.suggest.nobody-else': 'Personne d’autre ne vient à l’esprit. Vous pouvez choisir par nom.',
  'prep.help.suggest.resting':
    'Les personnes qui viennent à l’esprit ont aidé récemment. Vous pouvez choisir par nom.',
};
