/** What the check `open-questions` says in French. */
import type { openQuestions } from '../../../readiness/checks/open-questions';
import type { CheckTexts } from '../../check-texts';

export const openQuestionsTexts: CheckTexts<typeof openQuestions> = {
  'open-questions.title': 'Un texte sans point en suspens',
  'open-questions.how':
    'Écrire la réponse juste sous la question, ou la demander à qui la connaît ; ce qu’on ne peut pas encore savoir peut devenir un spike.',
  'open-questions.why':
    'Un point ouvert que tout le monde survole revient en plein sprint, et là, le travail attend.',
  'open-questions.expected': 'Plus de « à définir », et une réponse sous chaque question.',
  'open-questions.fix': 'Répondre à ce qui est encore ouvert',
  'open-questions.one': 'Un point est encore ouvert : « {words} ».',
  'open-questions.several': 'Plusieurs points sont encore ouverts, à commencer par « {words} ».',
  'open-questions.none': 'Le texte ne laisse rien en suspens.',
  'open-questions.bare': 'Avec un titre seul, on ne peut pas savoir ce qui est encore ouvert.',
  'open-questions.unseen': 'La description n’est pas visible d’ici.',
  'open-questions.elsewhere':
    'Ce qui est encore ouvert est peut-être derrière le lien ou dans l’image, où on ne peut pas le lire d’ici.',
};
