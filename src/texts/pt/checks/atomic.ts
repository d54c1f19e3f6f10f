/** What the check `atomic` says in Portuguese. */
import type { atomic } from '../../../readiness/checks/atomic';
import type { CheckTexts } from '../../check-texts';

export const atomicTexts: CheckTexts<typeof atomic> = {
  'atomic.title': 'Uma coisa de cada vez',
  'atomic.how': 'Fique com a parte que é necessária primeiro e faça do resto uma história à parte.',
  'atomic.why':
    'Uma história com duas coisas espera pela metade mais lenta; e, de duas pequenas, muitas vezes uma nem é necessária.',
  'atomic.expected': 'Uma coisa só a fazer, para um papel só.',
  'atomic.fix': 'Dividir em partes',
  'atomic.fix.role': 'Escolher o papel que precisa primeiro',
  'atomic.fix.story': 'Dizer do que se trata',
  'atomic.one': 'Trata de uma coisa só.',
  'atomic.actions': {
    by: 'count',
    one: 'Pede {count} coisa: {words}.',
    other: 'Pede {count} coisas: {words}.',
  },
  'atomic.roles': 'Fala de mais de um papel, “{words}”; cada um pode precisar de algo diferente.',
  'atomic.stories': {
    by: 'count',
    one: 'O texto conta {count} história.',
    other: 'O texto conta {count} histórias.',
  },
  'atomic.bundle': 'Junta várias coisas: “{words}”.',
  'atomic.no-story': 'Ainda não há uma história contada em palavras, então não dá para saber se é uma só.',
  'atomic.unseen': 'O título não conta uma história, e daqui não dá para ver a descrição.',
};
