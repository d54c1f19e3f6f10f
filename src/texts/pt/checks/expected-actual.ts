/** What the check `expected-actual` says in Portuguese. */
import type { expectedActual } from '../../../readiness/checks/expected-actual';
import type { CheckTexts } from '../../check-texts';

export const expectedActualTexts: CheckTexts<typeof expectedActual> = {
  'expected-actual.title': 'O que acontece e o que se espera',
  'expected-actual.how':
    'Duas linhas bastam: “Resultado atual: o que se vê agora” e “Resultado esperado: o que se espera ver”.',
  'expected-actual.why':
    'Com as duas metades ninguém fica na dúvida se é um bug, e quem for corrigir sabe quando está feito.',
  'expected-actual.expected': 'O que acontece agora e o que se espera, de qualquer forma.',
  'expected-actual.fix': 'Dizer o que acontece e o que se espera',
  'expected-actual.fix.expected': 'Dizer o que se espera no lugar',
  'expected-actual.fix.actual': 'Dizer o que acontece hoje',
  'expected-actual.both': 'Diz o que acontece, “{words}”, e o que se espera.',
  'expected-actual.happens': 'Diz o que acontece: “{words}”. O que se espera fica para adivinhar.',
  'expected-actual.log': 'Um log conta o que acontece: “{words}”. O que se espera fica para adivinhar.',
  'expected-actual.wish': 'Diz o que se espera, “{words}”, e ainda não o que acontece hoje.',
  'expected-actual.topic': 'Traz um tema; o que acontece ali e o que se espera, ainda não conta.',
  'expected-actual.empty': 'Por enquanto há só um título, que não conta o que acontece.',
  'expected-actual.unseen': 'O título não conta o que acontece, e daqui não dá para ver a descrição.',
  'expected-actual.elsewhere': 'O que acontece pode estar no link ou na imagem, que daqui não dá para ler.',
};
