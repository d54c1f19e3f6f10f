/** What the prep page says in French where somebody looks at the whole backlog. */
import type { prepWholeTexts as english } from '../../en/pages/prep-whole';
import type { PageTexts } from '../../page-texts';

export const prepWholeTexts: PageTexts<typeof english> = {
  'prep.whole.title': 'Tout le backlog',
  'prep.whole.counting': 'On demande à Jira combien de stories il y a…',
  'prep.whole.cost': {
    by: 'count',
    one: 'Environ {digits} story : {questions}, en votre nom ; cela prend à peu près {seconds} s et {points} points de la limite de Jira.',
    other:
      'Environ {digits} stories : {questions}, en votre nom ; cela prend à peu près {seconds} s et {points} points de la limite de Jira.',
  },
  'prep.whole.kept': 'Cela reste dans ce navigateur, pour vous seul, jusqu’à la fin de la journée.',
  'prep.whole.questions': {
    by: 'count',
    one: '{words} requête à Jira',
    other: '{words} requêtes à Jira',
  },
  'prep.whole.start': 'Commencer',
  'prep.whole.progress': '{read} sur environ {total}',
  'prep.whole.cancel': 'Annuler',
  'prep.whole.waiting': {
    by: 'count',
    one: 'Jira demande une pause. La lecture reprend dans {digits} seconde.',
    other: 'Jira demande une pause. La lecture reprend dans {digits} secondes.',
  },
  'prep.whole.part': {
    by: 'count',
    one: 'Ce n’est que la première story.',
    other: 'Ce ne sont que les {digits} premières stories.',
  },
  'prep.whole.nothing': 'Rien n’a encore été lu.',
  'prep.whole.go-on': 'Continuer',
  'prep.whole.again': 'Relire tout',
  'prep.whole.done': {
    by: 'count',
    one: 'C’est tout : {digits} story que vous pouvez voir.',
    other: 'C’est tout : {digits} stories que vous pouvez voir.',
  },
  'prep.whole.counts': 'Par maturité : {parts}.',
  'prep.whole.said': 'Ce que votre équipe a dit d’une story ne compte que dans le tableau ci-dessus.',
  'prep.whole.gone': 'Le tableau n’existe plus, ou vous ne pouvez plus le voir.',
  'prep.whole.empty': 'Il n’y a ici aucune story que vous puissiez voir.',
};
