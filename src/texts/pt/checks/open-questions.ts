/** What the check `open-questions` says in Portuguese. */
import type { openQuestions } from '../../../readiness/checks/open-questions';
import type { CheckTexts } from '../../check-texts';

export const openQuestionsTexts: CheckTexts<typeof openQuestions> = {
  'open-questions.title': 'Nada em aberto no texto',
  'open-questions.how':
    'Escreva a resposta logo abaixo da pergunta, ou pergunte a quem sabe; o que ainda não dá para saber pode virar um spike.',
  'open-questions.why':
    'Um ponto em aberto que passa despercebido na leitura reaparece no meio da sprint, e aí o trabalho espera.',
  'open-questions.expected': 'Nenhum “a definir”, e uma resposta abaixo de cada pergunta.',
  'open-questions.fix': 'Responder o que ainda está em aberto',
  'open-questions.one': 'Há um ponto em aberto: “{words}”.',
  'open-questions.several': 'Há vários pontos em aberto; o primeiro, “{words}”.',
  'open-questions.none': 'O texto não deixa nada em aberto.',
  'open-questions.bare': 'Só com um título, não dá para saber o que está em aberto.',
  'open-questions.unseen': 'Daqui não dá para ver a descrição.',
  'open-questions.elsewhere':
    'O que está em aberto pode estar no link ou na imagem, que daqui não dá para ler.',
};
